using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// A file gives no fiche, or no list of accepted changes. The message has every error in it, one a line, each with its place.
/// </summary>
public sealed class ReferentielInvalideException : Exception
{
    internal ReferentielInvalideException(string nom, string genre, ImmutableArray<Defaut> defauts) : base(Dire(nom, genre, defauts)) =>
        Defauts = defauts;

    /// <summary>What is wrong in the file, in the order of the file: at least one error, and warnings.</summary>
    public ImmutableArray<Defaut> Defauts { get; }

    private static string Dire(string nom, string genre, ImmutableArray<Defaut> defauts) =>
        $"{nom} is no sound {genre}:\n"
        + string.Join('\n', defauts.Where(defaut => defaut.Gravite == Gravite.Erreur).Select(defaut => defaut.ToString()));
}
