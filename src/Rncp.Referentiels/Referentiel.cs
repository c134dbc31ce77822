using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Rncp.Format;

namespace Rncp;

/// <summary>
/// Reads a référentiel in JSON at run time: the same file, the same checks, the same rule and the same answers as when it is compiled,
/// without types of its own.
/// </summary>
public static class Referentiel
{
    /// <summary>Reads a file.</summary>
    /// <param name="chemin">The path of the file.</param>
    /// <returns>The fiche: it depends on nothing any more, and any number of threads can use it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chemin"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="chemin"/> is empty, or no path.</exception>
    /// <exception cref="IOException">The file does not exist, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    /// <exception cref="ReferentielInvalideException">It is no sound référentiel: every defect, with its place.</exception>
    public static ICertification Charger(string chemin)
    {
        using var flux = File.OpenRead(chemin);
        return Charger(flux, chemin);
    }

    /// <summary>Reads what a stream has from where it is to its end, such as an entry of an archive or the body of a request.</summary>
    /// <param name="flux">The bytes of the file. It is left open.</param>
    /// <param name="nom">What the file is called in the defects.</param>
    /// <returns>The fiche: it depends on nothing any more, and any number of threads can use it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flux"/> or <paramref name="nom"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="ReferentielInvalideException">It is no sound référentiel: every defect, with its place.</exception>
    public static ICertification Charger(Stream flux, string nom) =>
        TryCharger(flux, nom, out var lue, out var defauts) ? lue : throw new ReferentielInvalideException(nom, "référentiel", defauts);

    /// <summary>Reads a file, of which what is wrong is no exception.</summary>
    /// <param name="chemin">The path of the file.</param>
    /// <param name="lue">The fiche, or null.</param>
    /// <param name="defauts">What is wrong in the file: warnings when there is a fiche, at least one error when there is none.</param>
    /// <returns>True when the file gives a fiche.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chemin"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="chemin"/> is empty, or no path.</exception>
    /// <exception cref="IOException">The file does not exist, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static bool TryCharger(string chemin, [NotNullWhen(true)] out ICertification? lue, out ImmutableArray<Defaut> defauts)
    {
        using var flux = File.OpenRead(chemin);
        return TryCharger(flux, chemin, out lue, out defauts);
    }

    /// <summary>Reads what a stream has from where it is to its end; what is wrong in it is no exception.</summary>
    /// <param name="flux">The bytes of the file. It is left open.</param>
    /// <param name="nom">What the file is called in the defects.</param>
    /// <param name="lue">The fiche, or null.</param>
    /// <param name="defauts">What is wrong in the file: warnings when there is a fiche, at least one error when there is none.</param>
    /// <returns>True when the bytes give a fiche.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flux"/> or <paramref name="nom"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryCharger(
        Stream flux, string nom, [NotNullWhen(true)] out ICertification? lue, out ImmutableArray<Defaut> defauts)
    {
        ArgumentNullException.ThrowIfNull(flux);
        ArgumentNullException.ThrowIfNull(nom);
        var texte = LectureOctets.Lire(flux);
        var lecture = texte.EnFiche(nom);
        lue = null;
        try
        {
            if (lecture.Fiche is { } fiche) lue = ConstructionFiche.De(fiche, new Origine(nom, texte.Texte));
        }
        catch (Exception e)
        {
            lecture = FicheReader.Refuse(nom, Descriptors.Internal, Quoting.Explain(e));
        }
        defauts = [.. lecture.Defauts.Select(trouve => new Defaut(trouve))];
        return lue is not null;
    }
}
