using System.Collections.Immutable;
using Rncp.Format;

namespace Rncp;

/// <summary>
/// The changes of a référentiel that were accepted, by their fingerprints, so that each is read once: a file that lies beside it, under
/// <see cref="NomDeFichier"/>.
/// </summary>
public sealed class ChangementsAcceptes
{
    /// <summary>The name of the file.</summary>
    public const string NomDeFichier = "changements-acceptes.json";

    private ChangementsAcceptes(ImmutableArray<ChangementAccepte> tous) => Tous = tous;

    /// <summary>No change is accepted: there is no file.</summary>
    public static ChangementsAcceptes Aucun { get; } = new([]);

    /// <summary>All of them, in the order of the file.</summary>
    public ImmutableArray<ChangementAccepte> Tous { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="chemin">The path of the file.</param>
    /// <returns>What it accepts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chemin"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="chemin"/> is empty, or no path.</exception>
    /// <exception cref="IOException">The file does not exist, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    /// <exception cref="ReferentielInvalideException">It is no list of accepted changes: every defect, with its place.</exception>
    public static ChangementsAcceptes Charger(string chemin)
    {
        using var flux = File.OpenRead(chemin);
        return Charger(flux, chemin);
    }

    /// <summary>Reads what a stream has from where it is to its end.</summary>
    /// <param name="flux">The bytes of the file. It is left open.</param>
    /// <param name="nom">What the file is called in the defects.</param>
    /// <returns>What it accepts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flux"/> or <paramref name="nom"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="ReferentielInvalideException">It is no list of accepted changes: every defect, with its place.</exception>
    public static ChangementsAcceptes Charger(Stream flux, string nom)
    {
        ArgumentNullException.ThrowIfNull(flux);
        ArgumentNullException.ThrowIfNull(nom);
        var lu = LectureOctets.Lire(flux);
        var (racine, json, defauts) = lu.SelonLaForme(Acceptes.Root, nom);
        if (racine is null)
            throw new ReferentielInvalideException(nom, "list of accepted changes", [.. defauts.Select(trouve => new Defaut(trouve))]);
        var noeuds = json!["changements"]!.Items;
        var lignes = new Lines(lu.Texte);
        return new([.. racine.Items("changements").Cast<ObjectValue>().Select((un, rang) => new ChangementAccepte(
            un.Text("empreinte"), un.Text("par"), un.Text("raison"), ValeursLues.Jour(un["le"])!.Value,
            LieuFichier.De(nom, lignes.EmplacementOf(noeuds[rang].Plage))))]);
    }

    /// <summary>Returns who accepted a change; null when nobody did.</summary>
    /// <param name="changement">The change.</param>
    /// <returns>The line of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changement"/> is null.</exception>
    public ChangementAccepte? De(Changement changement)
    {
        ArgumentNullException.ThrowIfNull(changement);
        return Tous.FirstOrDefault(accepte => accepte.Empreinte == changement.Empreinte);
    }

    /// <summary>Returns what is no longer needed: it accepts no change of a comparison. That is worth saying, and no error.</summary>
    /// <param name="comparaison">The comparison.</param>
    /// <returns>The lines of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparaison"/> is null.</exception>
    public ImmutableArray<ChangementAccepte> Inutiles(Comparaison comparaison)
    {
        ArgumentNullException.ThrowIfNull(comparaison);
        var empreintes = comparaison.Changements.Select(changement => changement.Empreinte).ToHashSet();
        return [.. Tous.Where(accepte => !empreintes.Contains(accepte.Empreinte))];
    }
}
