using System.Collections.Immutable;

namespace Rncp.Outil.Candidatures.Mots;

/// <summary>
/// A few words and what each means, as people write them: the case, the accents and the signs do not count. So few that they are looked at
/// one after the other: to compile a dictionary of each kind takes longer than ten people.
/// </summary>
internal sealed class Lexique<T>(params (string Mot, T Valeur)[] mots) where T : struct
{
    private readonly string[] _simples = Array.ConvertAll(mots, un => MotCle.Simplifier(un.Mot));

    internal ImmutableArray<string> Mots { get; } = [.. Array.ConvertAll(mots, un => un.Mot)];

    internal string Attendu => $"l'un de ces mots : {string.Join(", ", Mots)}";

    /// <summary>What a word of JSON means, which programs write: only the case does not count.</summary>
    internal T? Exact(ReadOnlySpan<char> mot)
    {
        foreach (var (connu, valeur) in mots)
            if (mot.Equals(connu, StringComparison.OrdinalIgnoreCase)) return valeur;
        return null;
    }

    /// <summary>What a word of a spreadsheet means.</summary>
    internal T? Proche(ReadOnlySpan<char> mot) =>
        Exact(mot) ?? (Array.IndexOf(_simples, MotCle.Simplifier(mot.ToString())) is >= 0 and var place ? mots[place].Valeur : null);
}
