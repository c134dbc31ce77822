using System.Text;

namespace Rncp.Outil.Fichiers;

/// <summary>
/// What a name leads to: behind links and linked folders, whatever the name. Two names lead to one file when it is there and is the
/// same, or when both would make it, whatever the case of letters: some systems fold it, and nobody wants two files that differ so.
/// </summary>
internal sealed record Cible
{
    /// <summary>The name that stands for the standard input, and the standard output.</summary>
    internal const string Standard = "-";

    /// <summary>Where a process finds what it has open, which is written on and not replaced.</summary>
    private static readonly string[] Ouverts = ["/dev/fd/", "/dev/stdin", "/dev/stdout", "/dev/stderr", "/proc/"];

    private readonly object _identite;

    internal Cible(string chemin)
    {
        var complet = Path.GetFullPath(chemin);
        var statut = Statut.De(complet);
        EstSurPlace = statut is { EstOrdinaire: false }
            || Array.Exists(Ouverts, ouvert => complet.StartsWith(ouvert, StringComparison.Ordinal));
        Chemin = EstSurPlace ? complet : Final(complet);
        Existe = statut is not null || Path.Exists(Chemin);
        EstOrdinaire = statut?.EstOrdinaire ?? !Directory.Exists(Chemin);
        _identite = statut is { } la ? la.Identite : Absent(Chemin);
    }

    /// <summary>Whether a name is one of the standard output.</summary>
    internal static bool EstSortieStandard(string chemin) => chemin is Standard or "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1";

    /// <summary>Opens what is read: the standard input, by its name, or a file.</summary>
    internal static Stream Lire(string chemin) => chemin == Standard ? Console.OpenStandardInput() : File.OpenRead(chemin);

    /// <summary>The path behind the links.</summary>
    internal string Chemin { get; }

    /// <summary>Whether there is something already.</summary>
    internal bool Existe { get; }

    /// <summary>Whether it is, or would be, bytes on a disk: neither a device, nor a pipe, nor a folder.</summary>
    internal bool EstOrdinaire { get; }

    /// <summary>Whether it is written where it is, and never replaced.</summary>
    internal bool EstSurPlace { get; }

    /// <summary>The folder that it is in.</summary>
    internal string Dossier => Path.GetDirectoryName(Chemin) ?? Chemin;

    internal bool EstLaMemeQue(Cible autre) => _identite.Equals(autre._identite);

    /// <summary>Whether it is somewhere in a folder.</summary>
    internal bool EstDans(Cible dossier)
    {
        for (var parent = Path.GetDirectoryName(Chemin); parent is not null; parent = Path.GetDirectoryName(parent))
            if (new Cible(parent).EstLaMemeQue(dossier)) return true;
        return false;
    }

    /// <summary>The end of a chain of links; a link in a folder that is a link is found by the system itself.</summary>
    private static string Final(string chemin) =>
        new FileInfo(chemin) is { LinkTarget: not null } lien
            ? lien.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? chemin
            : chemin;

    private static (object Dossier, string Nom) Absent(string chemin)
    {
        var nom = Path.GetFileName(Path.TrimEndingDirectorySeparator(chemin)).Normalize(NormalizationForm.FormC).ToUpperInvariant();
        return Path.GetDirectoryName(chemin) is { } dossier
            ? (Statut.De(dossier) is { } statut ? statut.Identite : dossier.ToUpperInvariant(), nom)
            : (chemin, nom);
    }
}
