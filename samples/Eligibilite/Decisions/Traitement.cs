using Exemple.Candidatures;
using Rncp;

namespace Exemple.Decisions;

/// <summary>Decides the persons of a stream as they come, and never holds more than one.</summary>
internal static class Traitement
{
    internal static async Task<Bilan> Executer(ICertification fiche, Source source, ISortie sortie, TextWriter erreurs, CancellationToken arret)
    {
        var bilan = new Bilan();
        await foreach (var ligne in new LecteurCandidatures(fiche).LireAsync(source.Flux, arret))
        {
            arret.ThrowIfCancellationRequested();
            if (ligne.Candidature is { } candidature)
            {
                var avis = fiche.Evaluer(candidature.Candidat, candidature.Voie, candidature.Le);
                bilan.Compter(avis.Conclusion);
                await sortie.Recevoir(new Decision(candidature, avis), arret);
            }
            else
            {
                bilan.CompterLigneRefusee();
                foreach (var erreur in ligne.Erreurs) await erreurs.WriteLineAsync(erreur.Dans(source.Nom));
            }
        }
        await sortie.Finir(bilan, arret);
        return bilan;
    }
}
