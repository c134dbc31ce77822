using Exemple.Candidatures.Csv;
using Rncp;

namespace Exemple.Candidatures;

/// <summary>Where the lines come from.</summary>
/// <param name="Nom">What messages call it.</param>
/// <param name="Flux">Its bytes.</param>
/// <param name="Lecteur">Reads them.</param>
internal sealed record Source(string Nom, Stream Flux, ILecteur Lecteur) : IDisposable
{
    /// <summary>The name that stands for the standard input.</summary>
    internal const string EntreeStandard = "-";

    /// <summary>The candidates that come with the sample.</summary>
    internal static string Exemple => Path.Combine(AppContext.BaseDirectory, "candidats.jsonl");

    /// <summary>What messages call the candidates of a command line.</summary>
    internal static string NomDe(LigneDeCommande ligne) =>
        ligne.Candidats == EntreeStandard ? "entrée standard" : Path.GetFileName(ligne.Candidats ?? Exemple);

    /// <summary>Opens what a command line asks for. A file says its format by its extension.</summary>
    internal static Source Ouvrir(LigneDeCommande ligne, ICertification fiche, TextWriter erreurs, CancellationToken arret)
    {
        var chemin = ligne.Candidats ?? Exemple;
        var nom = NomDe(ligne);
        var flux = chemin == EntreeStandard ? Console.OpenStandardInput() : File.OpenRead(chemin);
        if (ligne.FormatDesCandidats == FormatEntree.Jsonl)
            return new Source(nom, flux, new LecteurJson(fiche, ligne.Encodage ?? Encodage.Utf8));
        var encodage = ligne.Encodage ?? (flux.CanSeek ? Decodage.Deviner(flux, arret) : null);
        return new Source(nom, flux, new LecteurCsv(fiche, encodage, ligne.Separateur, faute => erreurs.WriteLine(faute.Dans(nom))));
    }

    /// <summary>The part of the bytes already read, from 0 to 1; null for what has no length.</summary>
    internal double? PartLue() => Flux is { CanSeek: true, Length: > 0 } ? (double)Flux.Position / Flux.Length : null;

    public void Dispose() => Flux.Dispose();
}
