namespace Accueil.Pages;

/// <summary>The form that deletes a file, which asks first whether that is what is wanted.</summary>
internal sealed record Suppression(Guid Id, string Reference, bool Refusee)
{
    internal const string Refus = "Cochez la case pour confirmer : rien n'a été supprimé.";
}
