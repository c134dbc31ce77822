using Exemple.Affichage;
using Exemple.Candidatures;
using Exemple.Decisions;
using Rncp;
using Spectre.Console;

namespace Exemple;

/// <summary>The main job: shows a fiche, decides candidates, and says in one sentence what prevented it.</summary>
internal sealed class Commande(ICertification fiche, IAnsiConsole console, TextWriter erreurs)
{
    private const int DisquePleinUnix = 28;
    private const int DisquePleinWindows = unchecked((int)0x80070070);

    internal async Task<int> Executer(Demande demande, CancellationToken arret)
    {
        var candidats = demande.Candidats ?? Source.Exemple;
        if (demande.Sortie is not null && demande.Sortie != Source.EntreeStandard && Path.GetFullPath(candidats) == Path.GetFullPath(demande.Sortie))
            return Refuser(CodeRetour.MauvaisUsage, $"« {candidats} » ne peut pas être à la fois lu et remplacé. Donner un autre nom à --sortie.");
        try
        {
            using var source = Ouvrir(candidats);
            if (source is null) return CodeRetour.MauvaisUsage;
            var bilan = await Decider(demande, source, arret);
            return bilan.LignesRefusees > 0 ? CodeRetour.LignesRefusees : CodeRetour.ToutDecide;
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
        if (demande.Sortie is null)
        {
            if (!demande.SansFiche) PageFiche.Imprimer(fiche, console);
            return await Traitement.Executer(fiche, source, new TableauDecisions(fiche, console, source.Nom), erreurs, arret);
        }
        if (demande.Sortie == Source.EntreeStandard)
        {
            await using var flux = Console.OpenStandardOutput();
            return await Traitement.Executer(fiche, source, new LignesJson(flux), erreurs, arret);
        }
        var bilan = await FichierEntier.Ecrire(demande.Sortie, flux => Traitement.Executer(fiche, source, new LignesJson(flux), erreurs, arret), arret);
        console.Profile.Out.Writer.WriteLine($"{bilan} Écrit dans « {demande.Sortie} ».");
        return bilan;
    }

    private Source? Ouvrir(string candidats)
    {
        try
        {
            return Source.Ouvrir(candidats);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            erreurs.WriteLine($"Impossible de lire « {candidats} » : {(Directory.Exists(candidats) ? "c'est un dossier" : Cause(e))}.");
            return null;
        }
    }

    private int Refuser(int code, string phrase)
    {
        erreurs.WriteLine(phrase);
        return code;
    }

    private static string RienEcrit(Demande demande) =>
        demande.Sortie is null or Source.EntreeStandard ? "" : $" Rien n'a été écrit dans « {demande.Sortie} ».";

    private static string Cause(Exception e) => e switch
    {
        FileNotFoundException => "le fichier n'existe pas",
        DirectoryNotFoundException => "le dossier n'existe pas",
        UnauthorizedAccessException => "l'accès est refusé",
        { HResult: DisquePleinUnix or DisquePleinWindows } => "le disque est plein",
        _ => e.Message.TrimEnd('.'),
    };
}
