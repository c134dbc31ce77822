using System.Collections.Immutable;
using Rncp.Outil.Candidatures.Lignes;

namespace Rncp.Outil.Candidatures.Mots;

/// <summary>Gathers what is wrong in a line, so that one reading tells all of it.</summary>
internal sealed class Journal(long ligne)
{
    /// <summary>A line that is wrong all over is better shown by its beginning.</summary>
    private const int Maximum = 20;

    private readonly List<ErreurLigne> _erreurs = [];

    internal long Ligne => ligne;

    internal bool EstVide => _erreurs.Count == 0;

    internal ImmutableArray<ErreurLigne> Erreurs => EstVide ? [] : [.. _erreurs.Take(Maximum)];

    internal void Noter(string? endroit, string message) => _erreurs.Add(new ErreurLigne(ligne, endroit, message));

    /// <summary>Notes an error and gives nothing in place of the person.</summary>
    internal Candidature? Refuser(string? endroit, string message)
    {
        Noter(endroit, message);
        return null;
    }
}
