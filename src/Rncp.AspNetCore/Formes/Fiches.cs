using System.Collections.Immutable;

namespace Rncp.Formes;

/// <summary>The fiche of a generated type, from what is written of it: its codes, else its namespace.</summary>
internal static class Fiches
{
    private static readonly string[] Repertoires = ["RNCP", "RS"];

    /// <summary>The code of the fiche; null when nothing tells.</summary>
    internal static string? De(Type type, ImmutableArray<KeyValuePair<string, string>> membres)
    {
        if (!membres.IsEmpty && Debut(membres[0].Key) is { } code && code.Length < membres[0].Key.Length) return code;
        var espace = (type.Namespace?.Split('.')[^1] ?? "").ToUpperInvariant();
        return Debut(espace) == espace ? espace : null;
    }

    /// <summary>The register and the number that a text begins with.</summary>
    private static string? Debut(string texte)
    {
        if (Array.Find(Repertoires, nom => texte.StartsWith(nom, StringComparison.Ordinal)) is not { } repertoire) return null;
        var suite = texte.AsSpan(repertoire.Length).IndexOfAnyExceptInRange('0', '9');
        var fin = suite < 0 ? texte.Length : repertoire.Length + suite;
        return fin > repertoire.Length ? texte[..fin] : null;
    }
}
