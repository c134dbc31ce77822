using Rncp.Outil.Execution;

namespace Rncp.Outil.Fichiers;

/// <summary>The files of a command, each with one role: what is read is never written, and what is written is written once.</summary>
internal sealed class Roles
{
    /// <summary>What the shell may have sent to a file that is read.</summary>
    private static readonly (string Nom, string Chemin)[] Redirections =
        [("la sortie standard", "/dev/stdout"), ("l'erreur standard", "/dev/stderr")];

    private readonly List<(string Role, string Chemin, Cible Cible)> _lus = [];
    private readonly List<(string Role, string Chemin, Cible Cible)> _ecrits = [];

    internal void Lire(string role, string? chemin)
    {
        if (chemin == Cible.Standard) chemin = OperatingSystem.IsWindows() ? null : "/dev/stdin";
        if (chemin is not null) _lus.Add((role, chemin, new Cible(chemin)));
    }

    internal void Ecrire(string role, string? chemin)
    {
        if (chemin is not null and not Cible.Standard) _ecrits.Add((role, chemin, new Cible(chemin)));
    }

    /// <exception cref="RefusException">One file has two roles.</exception>
    internal void Verifier()
    {
        for (var i = 0; i < _ecrits.Count; i++)
        {
            var (role, chemin, cible) = _ecrits[i];
            // A device takes all that is written to it.
            if (cible.Existe && !cible.EstOrdinaire && !Directory.Exists(cible.Chemin)) continue;
            if (_lus.FirstOrDefault(lu => lu.Cible.EstLaMemeQue(cible)) is { Role: { } lu })
                throw Refuser($"{Citation.DuChemin(chemin)} est à la fois {lu}, que l'on lit, et {role}, que l'on remplacerait.");
            if (_ecrits.Take(i).FirstOrDefault(ecrit => ecrit.Cible.EstLaMemeQue(cible)) is { Role: { } ecrit })
                throw Refuser($"{Citation.DuChemin(chemin)} est à la fois {ecrit} et {role} : l'un effacerait l'autre.");
        }
        foreach (var (nom, chemin) in Redirections)
        {
            if (OperatingSystem.IsWindows() || Statut.De(chemin) is not { EstOrdinaire: true }) continue;
            var redirigee = new Cible(chemin);
            if (_lus.FirstOrDefault(lu => lu.Cible.EstLaMemeQue(redirigee)) is { Role: { } role, Chemin: { } lu })
                throw Refuser($"{Citation.DuChemin(lu)} est à la fois {role}, que l'on lit, et {nom}, qui s'y écrirait.");
        }
    }

    private static RefusException Refuser(string phrase) => new(CodeRetour.MauvaisUsage, $"{phrase} Donner un autre nom.");
}
