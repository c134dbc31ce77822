using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rncp;

namespace Accueil.Dossiers;

/// <summary>The files that people asked to keep.</summary>
internal sealed partial class Registre(
    AccueilContext contexte, ICertification fiche, TimeProvider horloge, ILogger<Registre> journal)
{
    /// <summary>SQLite has one writer at a time, and makes the others sleep on their threads: they wait here instead.</summary>
    private static readonly SemaphoreSlim Tour = new(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>Keeps a decision, wholly or not at all: null when it could not be written.</summary>
    internal async Task<Dossier?> Garder(Eligibilite avis, string reference, Guid entretien, CancellationToken arret)
    {
        var dossier = Dossier.De(avis, reference, entretien, horloge.GetUtcNow().UtcDateTime);
        try
        {
            contexte.Dossiers.Add(dossier);
            await Ecrire(() => contexte.SaveChangesAsync(arret), arret);
            return dossier;
        }
        catch (Exception e) when (Pannes.EstUnePanne(e))
        {
            // A form that is sent twice keeps one file.
            if (e is DbUpdateException && await EstGarde(dossier.Id, arret)) return dossier;
            // The name of the person is a parameter, which is never logged.
            NonGarde(journal, e.GetBaseException().Message);
            return null;
        }
    }

    internal Task<Dossier?> Lire(Guid id, CancellationToken arret) =>
        contexte.Dossiers.AsNoTracking().SingleOrDefaultAsync(dossier => dossier.Id == id, arret);

    /// <summary>Decides again what was kept; null when it is not read any more, as one of another format or of another fiche.</summary>
    internal Rejeu? Rejouer(Dossier dossier)
    {
        try
        {
            return fiche.Rejouer(dossier.Archive);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // The message quotes what was read, which is what a person said.
            NonRelu(journal, (e as JsonException)?.Path ?? e.GetType().Name);
            return null;
        }
    }

    /// <summary>Deletes a file, and what SQLite would leave of it; false when there was none.</summary>
    internal async Task<bool> Supprimer(Guid id, CancellationToken arret)
    {
        if (await Ecrire(() => contexte.Dossiers.Where(dossier => dossier.Id == id).ExecuteDeleteAsync(arret), arret) == 0) return false;
        // Even if the person leaves: what was deleted is not left behind.
        if (!await Effacement.ViderLeJournal(contexte, CancellationToken.None)) NonVide(journal);
        return true;
    }

    internal async Task<PageDossiers> Chercher(Filtre filtre, int page, CancellationToken arret)
    {
        var trouves = Trouves(filtre);
        var total = await trouves.CountAsync(arret);
        page = Math.Clamp(page, 1, Math.Max(1, (total + PageDossiers.Taille - 1) / PageDossiers.Taille));
        var lignes = await EnOrdre(trouves).Skip((page - 1) * PageDossiers.Taille).Take(PageDossiers.Taille)
            .Select(DossierResume.De).ToListAsync(arret);
        return new(page, total, lignes);
    }

    /// <summary>All the files that are found, one after the other.</summary>
    internal IAsyncEnumerable<DossierResume> Tous(Filtre filtre) =>
        EnOrdre(Trouves(filtre)).Select(DossierResume.De).AsAsyncEnumerable();

    private async Task<int> Ecrire(Func<Task<int>> geste, CancellationToken arret)
    {
        if (!contexte.Database.IsSqlite()) return await geste();
        if (!await Tour.WaitAsync(Patience, arret)) throw new TimeoutException("D'autres écritures n'ont pas fini à temps.");
        try
        {
            return await geste();
        }
        finally
        {
            Tour.Release();
        }
    }

    private async Task<bool> EstGarde(Guid id, CancellationToken arret)
    {
        try
        {
            return await contexte.Dossiers.AnyAsync(dossier => dossier.Id == id, arret);
        }
        catch (Exception e) when (Pannes.EstUnePanne(e))
        {
            return false;
        }
    }

    private IQueryable<Dossier> Trouves(Filtre filtre) => filtre.Appliquer(contexte.Dossiers.AsNoTracking(), fiche);

    private static IOrderedQueryable<Dossier> EnOrdre(IQueryable<Dossier> dossiers) =>
        dossiers.OrderByDescending(dossier => dossier.Cree).ThenBy(dossier => dossier.Id);

    [LoggerMessage(LogLevel.Error, "Un dossier n'a pas été gardé : {Raison}")]
    private static partial void NonGarde(ILogger journal, string raison);

    [LoggerMessage(LogLevel.Warning, "Un dossier gardé ne se relit plus : {Raison}")]
    private static partial void NonRelu(ILogger journal, string raison);

    [LoggerMessage(LogLevel.Warning,
        "Un dossier est supprimé, et ses octets restent dans accueil.db-wal jusqu'à la prochaine suppression ou au prochain démarrage : "
        + "une lecture est en cours.")]
    private static partial void NonVide(ILogger journal);
}
