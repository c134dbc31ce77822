namespace Accueil.Pages;

/// <summary>A field that is written in: its label, what is in it, and what is wrong with that.</summary>
internal sealed record ChampTexte(
    EntretienPage Page, string Nom, string Libelle, string? Valeur, string Type = "text", int? Longueur = null)
{
    /// <summary>What helps to fill it; null for nothing.</summary>
    public string? Aide { get; init; }

    public string? Erreur => Page.Erreurs.GetValueOrDefault(Nom);

    public string Descriptions => Aide is null ? $"{Nom}-erreur" : $"{Nom}-aide {Nom}-erreur";
}
