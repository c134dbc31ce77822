using System.Globalization;
using Microsoft.CodeAnalysis;
using Rncp.Format;

namespace Rncp.Fuzz;

/// <summary>The same input, read at run time: what the generator says of the file is said of it, at the same places and in the same words.</summary>
internal static class EnFonctionnement
{
    /// <summary>What is wrong with the project, or with what an assembly can hold: a file is sound whatever these say.</summary>
    private static readonly HashSet<string> DuProjet =
        [Descriptors.SameFiche.Id, Descriptors.Host.Id, Descriptors.Options.Id, Descriptors.SameNamespace.Id, Descriptors.TooMuch.Id, Descriptors.InReference.Id, Descriptors.CutOff.Id];

    /// <summary>The fiche that an input gives; null when it gives none.</summary>
    internal static ICertification? Lire(Entree entree) =>
        Referentiel.TryCharger(new MemoryStream(entree.Octets), entree.Chemin, out var lue, out _) ? lue : null;

    /// <summary>Returns how what is said at run time differs; null when it does not.</summary>
    internal static string? Difference(Entree entree, IEnumerable<Diagnostic> diagnostics)
    {
        var estLue = Referentiel.TryCharger(new MemoryStream(entree.Octets), entree.Chemin, out var lue, out var defauts);
        var compiles = diagnostics.Where(dit => !DuProjet.Contains(dit.Id)).Select(Ligne).ToArray();
        var lus = defauts.Select(defaut => defaut.ToString()).ToArray();
        return !compiles.SequenceEqual(lus) ? $"at run time: {Premiere(lus, compiles)}, and when compiled: {Premiere(compiles, lus)}"
            : estLue != (lue is not null) || estLue == defauts.Any(defaut => defaut.Gravite == Gravite.Erreur) ? "at run time: a fiche in spite of an error, or none without"
            : null;
    }

    private static string Ligne(Diagnostic dit)
    {
        var lieu = dit.Location.GetLineSpan();
        var gravite = dit.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{lieu.Path}({lieu.StartLinePosition.Line + 1},{lieu.StartLinePosition.Character + 1}): {gravite} {dit.Id}: {dit.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string Premiere(string[] unes, string[] autres) => unes.Except(autres).FirstOrDefault() ?? $"{unes.Length} defects";
}
