using Exemple.Candidatures;
using Exemple.Decisions.Sorties;
using Rncp;

namespace Exemple.Decisions;

/// <summary>
/// Decides the persons of a stream on all cores, as they come and in their order, and never holds more than a few blocks of lines.
/// </summary>
internal sealed class Traitement(ICertification fiche, Source source, ISortie sortie, TextWriter erreurs)
{
    /// <summary>Where the lines that cannot be read are kept; null for nowhere.</summary>
    internal Rejets? Rejets { get; init; }

    /// <summary>Shows how far the work is; null for a work that nobody watches.</summary>
    internal Progression? Progression { get; init; }

    internal async Task<Bilan> Executer(CancellationToken arret)
    {
        var bilan = new Bilan();
        try
        {
            await foreach (var lot in EnOrdre.Transformer(source.Lecteur.Couper(source.Flux, arret), Decider, arret))
            {
                arret.ThrowIfCancellationRequested();
                await sortie.Recevoir(lot.Decisions, lot.Texte, arret);
                if (lot.Refusees.Count > 0) await Refuser(lot.Refusees, arret);
                bilan.Ajouter(lot);
                Progression?.Montrer(bilan.Lues);
            }
        }
        finally
        {
            Progression?.Effacer();
        }
        await sortie.Finir(bilan, arret);
        if (Rejets is not null) await Rejets.Finir(arret);
        return bilan;
    }

    private Lot Decider(List<LigneBrute> lignes)
    {
        var decisions = new List<Decision>(lignes.Count);
        var refusees = new List<LigneLue>();
        var blanches = 0;
        foreach (var ligne in lignes)
        {
            if (source.Lecteur.Lire(ligne) is not { } lue) blanches++;
            else if (lue.Candidature is { } candidature)
                decisions.Add(new Decision(candidature, fiche.Evaluer(candidature.Demande)));
            else refusees.Add(lue);
        }
        return new Lot(lignes.Count - blanches, blanches, decisions, sortie.Rediger(decisions), refusees);
    }

    private async Task Refuser(IReadOnlyList<LigneLue> lignes, CancellationToken arret)
    {
        Progression?.Effacer();
        foreach (var erreur in lignes.SelectMany(ligne => ligne.Erreurs)) await erreurs.WriteLineAsync(erreur.Dans(source.Nom));
        if (Rejets is not null) await Rejets.Recevoir(lignes, arret);
    }
}
