using System.Collections.Immutable;

namespace Rncp;

/// <summary>What a letter says, whatever it is written in.</summary>
/// <param name="Objet">What it is about.</param>
/// <param name="Expediteur">Who writes, line by line; empty for nobody.</param>
/// <param name="Destinataire">Who it is for, line by line; empty for nobody.</param>
/// <param name="Date">The place and the day; null when neither is given.</param>
/// <param name="Parties">The body, between the salutation and the signature.</param>
internal sealed record ContenuLettre(
    string Objet,
    ImmutableArray<string> Expediteur,
    ImmutableArray<string> Destinataire,
    string? Date,
    ImmutableArray<PartieLettre> Parties)
{
    internal const string Reponse = "La réponse";

    internal const string Appel = "Madame, Monsieur,";

    internal const string Politesse = "Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos salutations distinguées.";
}

/// <summary>A part of a letter: paragraphs, then points.</summary>
/// <param name="Titre">Its title; null for what comes first.</param>
/// <param name="Paragraphes">Its paragraphs.</param>
/// <param name="Points">Its points.</param>
internal sealed record PartieLettre(string? Titre, ImmutableArray<string> Paragraphes, ImmutableArray<PointLettre> Points);

/// <summary>A point of a list.</summary>
/// <param name="Texte">What it says.</param>
/// <param name="Citation">The words of the fiche under it; null for none.</param>
/// <param name="Points">The points under it.</param>
internal sealed record PointLettre(string Texte, string? Citation, ImmutableArray<PointLettre> Points)
{
    internal static PointLettre De(string texte) => new(texte, null, []);
}
