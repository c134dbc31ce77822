using Rncp.Noyau;

namespace Rncp.Outil.Candidatures.Mots;

/// <summary>Says what to write instead of a word that is not known.</summary>
internal static class Suggestion
{
    /// <summary>The nearest word, else all of them.</summary>
    internal static string Phrase(string texte, IReadOnlyCollection<string> mots) => MotProche.Parmi(mots, texte) is { } proche
        ? $"Vouliez-vous dire « {proche} » ?"
        : $"Connus : {string.Join(", ", mots.DefaultIfEmpty("aucun"))}.";
}
