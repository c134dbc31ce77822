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

    internal async Task<int> Executer(Demande demande, CancellationToken arret)
    {
        if (DeuxRoles(demande) is { } chemin)
        {
            return Refuser(CodeRetour.MauvaisUsage, $"{Citation.DuChemin(chemin)} ne peut pas être à la fois lu et remplacé, "
                + "ni écrit deux fois. Donner un autre nom à --sortie ou à --rejets.");
        }
        try
        {
            using var source = Ouvrir(demande, arret);
            if (source is null) return CodeRetour.MauvaisUsage;
            var bilan = await Decider(demande, source, arret);
            return bilan.LignesRefusees > 0 ? CodeRetour.LignesRefusees : CodeRetour.ToutDecide;
        }
        catch (FichierIllisibleException e)
        {
            return Refuser(CodeRetour.MauvaisUsage, e.Erreur.Dans(Source.NomDe(demande)));
        }
        catch (OperationCanceledException)
        {
            return Refuser(CodeRetour.Interrompu, $"Interrompu.{RienEcrit(demande)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuser(CodeRetour.Echec, $"Impossible d'aller au bout : {Cause(e)}.{RienEcrit(demande)}");
        }
    }

    private async Task<Bilan> Decider(Demande demande, Source source, CancellationToken arret)
    {
        // The decisions come last: with their file, all is there.
        string[] fichiers = [.. new[] { demande.Rejets, demande.Sortie }.OfType<string>().Where(chemin => chemin != Source.EntreeStandard)];
        var bilan = await FichiersEntiers.Ecrire(fichiers, flux => Traiter(demande, source, flux, arret), arret);
        if (demande.Sortie is not null and not Source.EntreeStandard)
        {
            var ou = Citation.DuChemin(demande.Sortie);
            console.Profile.Out.Writer.WriteLine($"{bilan} {bilan.Compte} Écrit dans {ou}.{LignesGardees(demande, bilan)}");
        }
        else if (bilan.LignesRefusees > 0)
            erreurs.WriteLine($"{bilan.Compte}{LignesGardees(demande, bilan)}");
        return bilan;
    }

    private async Task<Bilan> Traiter(Demande demande, Source source, IReadOnlyList<Stream> flux, CancellationToken arret)
    {
        if (demande is { Sortie: null, SansFiche: false }) PageFiche.Imprimer(fiche, console);
        await using var standard = Console.OpenStandardOutput();
        ISortie sortie = demande.Sortie is null
            ? new TableauDecisions(fiche, console, source.Nom)
            : new SortieEcrite(
                Redactions.De(demande.FormatDesDecisions, fiche), demande.Sortie == Source.EntreeStandard ? standard : flux[^1]);
        var rejets = demande.Rejets is { } chemin
            ? new Rejets(flux[0], Path.GetExtension(chemin).Equals(".csv", StringComparison.OrdinalIgnoreCase))
            : null;
        var progression = demande.Sortie is not null && suivi ? new Progression(erreurs, source.PartLue, TimeProvider.System) : null;
        return await new Traitement(fiche, source, sortie, erreurs) { Rejets = rejets, Progression = progression }.Executer(arret);
    }

    private Source? Ouvrir(Demande demande, CancellationToken arret)
    {
        try
        {
            return Source.Ouvrir(demande, fiche, erreurs, arret);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var cause = Directory.Exists(demande.Candidats) ? "c'est un dossier" : Cause(e);
            erreurs.WriteLine($"Impossible de lire {Citation.DuChemin(demande.Candidats!)} : {cause}.");
            return null;
        }
    }

    /// <summary>A file that would be read and written, or written twice; null when each has one role.</summary>
    private static string? DeuxRoles(Demande demande) => new[] { demande.Candidats ?? Source.Exemple, demande.Sortie, demande.Rejets }
        .OfType<string>()
        .Where(chemin => chemin != Source.EntreeStandard)
        .GroupBy(Path.GetFullPath)
        .FirstOrDefault(groupe => groupe.Count() > 1)?
        .First();

    private static string LignesGardees(Demande demande, Bilan bilan) =>
        demande.Rejets is { } chemin && bilan.LignesRefusees > 0 ? $" Les lignes rejetées sont dans {Citation.DuChemin(chemin)}." : "";

    private int Refuser(int code, string phrase)
    {
        erreurs.WriteLine(phrase);
        return code;
    }

    private static string RienEcrit(Demande demande) =>
        demande.Sortie is null or Source.EntreeStandard ? "" : $" Rien n'a été écrit dans {Citation.DuChemin(demande.Sortie)}.";

    private static string Cause(Exception e) => e switch
    {
        FileNotFoundException => "le fichier n'existe pas",
        DirectoryNotFoundException => "le dossier n'existe pas",
        UnauthorizedAccessException => "l'accès est refusé",
        { HResult: DisquePleinUnix or DisquePleinWindows } => "le disque est plein",
        _ => e.Message.TrimEnd('.'),
    };
}
