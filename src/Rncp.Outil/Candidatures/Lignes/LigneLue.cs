namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>What a line that is not blank gives: a person, or all that is wrong with it.</summary>
internal sealed class LigneLue(LigneBrute brute)
{
    /// <summary>A line that is wrong all over is better shown by its beginning.</summary>
    private const int Maximum = 20;

    private readonly List<ErreurLigne> _erreurs = [];

    internal LigneBrute Brute => brute;

    /// <summary>What is asked of the fiche for a person; null when something is wrong.</summary>
    internal Demande? Demande
    {
        get => EstFausse ? null : field;
        set;
    }

    internal bool EstFausse => _erreurs.Count > 0;

    internal IEnumerable<ErreurLigne> Erreurs => _erreurs.Take(Maximum);

    internal void Noter(string? endroit, string message) => _erreurs.Add(new ErreurLigne(brute.Numero, endroit, message));

    /// <summary>The line with the error that all others come from.</summary>
    internal LigneLue Refuser(ErreurLigne erreur)
    {
        _erreurs.Clear();
        _erreurs.Add(erreur);
        return this;
    }
}
