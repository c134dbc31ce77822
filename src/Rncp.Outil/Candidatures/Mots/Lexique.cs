using System.Collections.Immutable;

namespace Rncp.Outil.Candidatures.Mots;

/// <summary>A few words and what each means, as people write them: the case, the accents and the signs do not count.</summary>
internal sealed class Lexique<T> where T : struct
{
    private readonly Dictionary<string, T> _exacts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, T> _simples = [];

    internal Lexique(params ReadOnlySpan<(string Mot, T Valeur)> mots)
    {
        foreach (var (mot, valeur) in mots)
        {
            _exacts.Add(mot, valeur);
            _simples.Add(MotCle.Simplifier(mot), valeur);
        }
        Mots = [.. _exacts.Keys];
        Attendu = $"l'un de ces mots : {string.Join(", ", Mots)}";
    }

    internal ImmutableArray<string> Mots { get; }

    internal string Attendu { get; }

    /// <summary>What a word of JSON means, which programs write: only the case does not count.</summary>
    internal T? Exact(string mot) => _exacts.TryGetValue(mot, out var valeur) ? valeur : null;

    /// <summary>What a word of a spreadsheet means.</summary>
    internal T? Proche(ReadOnlySpan<char> mot) =>
        _exacts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(mot, out var valeur) ? valeur
        : _simples.TryGetValue(MotCle.Simplifier(mot.ToString()), out valeur) ? valeur
        : null;
}
