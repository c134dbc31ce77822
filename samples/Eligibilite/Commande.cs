using Exemple.Affichage;
using Exemple.Candidatures.Format;
using Exemple.Candidatures;
using Exemple.Decisions;
using Exemple.Decisions.Sorties;
using Rncp;
using Spectre.Console;

namespace Exemple;

/// <summary>The main job: shows a fiche, decides candidates, and says in one sentence what prevented it.</summary>
/// <param name="fiche">The fiche.</param>
/// <param name="console">Where the results go.</param>
/// <param name="erreurs">Where what is wrong goes.</param>
/// <param name="suivi">Whether a person watches the errors, and wants to know how far a long work is.</param>
internal sealed class Commande(ICertification fiche, IAnsiConsole console, TextWriter erreurs, bool suivi)
{
    private const int DisquePleinUnix = 28;
    private const int DisquePleinWindows = unchecked((int)0x80070070);

    internal async Task<int> Executer(LigneDeCommande ligne, CancellationToken arret)
    {
        if (DeuxRoles(ligne) is { } chemin)
        {
            return Refuser(CodeRetour.MauvaisUsage, $"{Citation.DuChemin(chemin)} ne peut pas être à la fois lu et remplacé, "
                + "ni écrit deux fois. Donner un autre nom à --sortie ou à --rejets.");
        }
        try
        {
            using var source = Ouvrir(ligne, arret);
            if (source is null) return CodeRetour.MauvaisUsage;
            var bilan = await Decider(ligne, source, arret);
            return bilan.LignesRefusees > 0 ? CodeRetour.LignesRefusees : CodeRetour.ToutDecide;
        }
        catch (FichierIllisibleException e)
        {
            return Refuser(CodeRetour.MauvaisUsage, e.Erreur.Dans(Source.NomDe(ligne)));
        }
        catch (OperationCanceledException)
        {
            return Refuser(CodeRetour.Interrompu, $"Interrompu.{RienEcrit(ligne)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuser(CodeRetour.Echec, $"Impossible d'aller au bout : {Cause(e)}.{RienEcrit(ligne)}");
        }
    }

    private async Task<Bilan> Decider(LigneDeCommande ligne, Source source, CancellationToken arret)
    {
        // The decisions come last: with their file, all is there.
        string[] fichiers = [.. new[] { ligne.Rejets, ligne.Sortie }.OfType<string>().Where(chemin => chemin != Source.EntreeStandard)];
        var bilan = await FichiersEntiers.Ecrire(fichiers, flux => Traiter(ligne, source, flux, arret), arret);
        if (ligne.Sortie is not null and not Source.EntreeStandard)
        {
            var ou = Citation.DuChemin(ligne.Sortie);
            console.Profile.Out.Writer.WriteLine($"{bilan} {bilan.Compte} Écrit dans {ou}.{LignesGardees(ligne, bilan)}");
        }
        else if (bilan.LignesRefusees > 0)
            erreurs.WriteLine($"{bilan.Compte}{LignesGardees(ligne, bilan)}");
        return bilan;
    }

    private async Task<Bilan> Traiter(LigneDeCommande ligne, Source source, IReadOnlyList<Stream> flux, CancellationToken arret)
    {
        if (ligne is { Sortie: null, SansFiche: false }) PageFiche.Imprimer(fiche, console);
        await using var standard = Console.OpenStandardOutput();
        ISortie sortie = ligne.Sortie is null
            ? new TableauDecisions(fiche, console, source.Nom)
            : new SortieEcrite(
                Redactions.De(ligne.FormatDesDecisions, fiche), ligne.Sortie == Source.EntreeStandard ? standard : flux[^1]);
        var rejets = ligne.Rejets is { } chemin
            ? new Rejets(flux[0], Path.GetExtension(chemin).Equals(".csv", StringComparison.OrdinalIgnoreCase))
            : null;
        var progression = ligne.Sortie is not null && suivi ? new Progression(erreurs, source.PartLue, TimeProvider.System) : null;
        return await new Traitement(fiche, source, sortie, erreurs) { Rejets = rejets, Progression = progression }.Executer(arret);
    }

    private Source? Ouvrir(LigneDeCommande ligne, CancellationToken arret)
    {
        try
        {
            return Source.Ouvrir(ligne, fiche, erreurs, arret);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var cause = Directory.Exists(ligne.Candidats) ? "c'est un dossier" : Cause(e);
            erreurs.WriteLine($"Impossible de lire {Citation.DuChemin(ligne.Candidats!)} : {cause}.");
            return null;
        }
    }

    /// <summary>A file that would be read and written, or written twice; null when each has one role.</summary>
    private static string? DeuxRoles(LigneDeCommande ligne) => new[] { ligne.Candidats ?? Source.Exemple, ligne.Sortie, ligne.Rejets }
        .OfType<string>()
        .Where(chemin => chemin != Source.EntreeStandard)
        .GroupBy(Path.GetFullPath)
        .FirstOrDefault(groupe => groupe.Count() > 1)?
        .First();

    private static string LignesGardees(LigneDeCommande ligne, Bilan bilan) =>
        ligne.Rejets is { } chemin && bilan.LignesRefusees > 0 ? $" Les lignes rejetées sont dans {Citation.DuChemin(chemin)}." : "";

    private int Refuser(int code, string phrase)
    {
        erreurs.WriteLine(phrase);
        return code;
    }

    private static string RienEcrit(LigneDeCommande ligne) =>
        ligne.Sortie is null or Source.EntreeStandard ? "" : $" Rien n'a été écrit dans {Citation.DuChemin(ligne.Sortie)}.";

    private static string Cause(Exception e) => e switch
    {
        FileNotFoundException => "le fichier n'existe pas",
        DirectoryNotFoundException => "le dossier n'existe pas",
        UnauthorizedAccessException => "l'accès est refusé",
        { HResult: DisquePleinUnix or DisquePleinWindows } => "le disque est plein",
        _ => e.Message.TrimEnd('.'),
    };
}
