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

    internal static (VoieAcces? Voie, string? Faute) Lire(string texte)
    {
        if (VoieAcces.TryParse(texte, out var voie)) return (voie, null);
        return VoieAcces.Toutes.FirstOrDefault(connue => MotCle.Est(texte, connue.Libelle)) is { } nommee ? (nommee, null)
            : (null, $"la voie {Citation.De(texte)} est inconnue. {Suggestion.Phrase(texte, Mots)}");
    }
}
