namespace Accueil.Pages;

/// <summary>A question whose answer is one of a few.</summary>
internal sealed record OptionsRadio(QuestionModel Page, string Champ, string Legende, params (string Code, string Libelle)[] Choix)
{
    /// <summary>Whether it is the question of the page.</summary>
    public bool EstTitre { get; init; }
}
