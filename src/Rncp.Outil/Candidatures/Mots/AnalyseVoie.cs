using System.Collections.Immutable;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Mots;

/// <summary>Reads a route: its code, its key or its usual name.</summary>
internal static class AnalyseVoie
{
    private static readonly ImmutableArray<string> Mots =
    [
        .. VoieAcces.Toutes.SelectMany(voie => (string[])[voie.Code, voie.Cle.ToString()]).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    internal static VoieAcces? Lire(string texte, Action<string> noter)
    {
        if (VoieAcces.TryParse(texte, out var voie)) return voie;
        if (VoieAcces.Toutes.FirstOrDefault(connue => MotCle.Est(texte, connue.Libelle)) is { } nommee) return nommee;
        noter($"la voie {Citation.De(texte)} est inconnue. {Suggestion.Phrase(texte, Mots)}");
        return null;
    }
}
