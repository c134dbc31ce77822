using System.Buffers;
using System.Collections.Concurrent;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions;
using Rncp.Outil.Decisions.Ecriture;

namespace Rncp.Outil.Traitements;

/// <summary>
/// Decides the persons of a stream on all cores, as they come and in their order, and never holds more than a few blocks of lines.
/// </summary>
internal sealed class Traitement(ICertification fiche, ILecteur lecteur, ErreursMontrees erreurs)
{
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _tampons = [];

    /// <summary>How decisions are written; null for nowhere.</summary>
    internal IRedaction? Redaction { get; init; }

    /// <summary>Where they are written.</summary>
    internal Stream Sortie { get; init; } = Stream.Null;

    /// <summary>Shows the decisions; null for nobody.</summary>
    internal TableauDecisions? Tableau { get; init; }

    /// <summary>Writes letters; null for none.</summary>
    internal Lettres? Lettres { get; init; }

    /// <summary>Where the lines that cannot be read are kept; null for nowhere.</summary>
    internal Rejets? Rejets { get; init; }

    /// <summary>Shows how far the work is; null for a work that nobody watches.</summary>
    internal Progression? Progression { get; init; }

    internal async Task<Bilan> Executer(Stream candidats, CancellationToken arret)
    {
        var bilan = new Bilan();
        if (Rejets is not null) await Rejets.Commencer(arret);
        await Sortie.WriteAsync(Redaction?.Debut ?? default, arret);
        try
        {
            await foreach (var lot in EnOrdre.Transformer(lecteur.Couper(candidats, arret), Decider, arret))
            {
                arret.ThrowIfCancellationRequested();
                await Remettre(lot, arret);
                bilan.Ajouter(lot.Bilan);
                Progression?.Montrer(bilan.Lues);
            }
        }
        finally
        {
            Progression?.Effacer();
        }
        erreurs.Finir();
        Tableau?.Finir(bilan);
        await Sortie.WriteAsync(Redaction?.Fin(bilan) ?? default, arret);
        await Sortie.FlushAsync(arret);
        return bilan;
    }

    private Lot Decider(List<LigneBrute> lignes)
    {
        var lot = new Lot(_tampons.TryTake(out var tampon) ? tampon : new ArrayBufferWriter<byte>());
        foreach (var ligne in lignes)
        {
            if (lecteur.Lire(ligne) is not { } lue) lot.Bilan.Passer();
            else if (lue.Demande is { } demande) Decider(new Decision(ligne.Numero, fiche.Evaluer(demande)), lot);
            else
            {
                lot.Bilan.Refuser();
                lot.Refusees.Add(lue);
            }
        }
        return lot;
    }

    /// <summary>What was written of a person is all that is kept, unless it is shown too: a decision dies as young as it can.</summary>
    private void Decider(Decision decision, Lot lot)
    {
        lot.Bilan.Decider(decision.Avis.Conclusion);
        Redaction?.Rediger(decision, lot.Texte);
        if (Tableau is not null || Lettres is not null) lot.Decisions.Add(decision);
    }

    private async Task Remettre(Lot lot, CancellationToken arret)
    {
        await Sortie.WriteAsync(lot.Texte.WrittenMemory, arret);
        lot.Texte.ResetWrittenCount();
        _tampons.Add(lot.Texte);
        Tableau?.Recevoir(lot.Decisions);
        if (Lettres is not null) await Lettres.Recevoir(lot.Decisions, arret);
        if (lot.Refusees.Count == 0) return;
        Progression?.Effacer();
        erreurs.Recevoir(lot.Refusees);
        if (Rejets is not null) await Rejets.Recevoir(lot.Refusees, arret);
    }

    /// <summary>What lines that were read together gave, in their order.</summary>
    private sealed record Lot(ArrayBufferWriter<byte> Texte)
    {
        internal Bilan Bilan { get; } = new();

        /// <summary>Those that are still to show.</summary>
        internal List<Decision> Decisions { get; } = [];

        internal List<LigneLue> Refusees { get; } = [];
    }
}
