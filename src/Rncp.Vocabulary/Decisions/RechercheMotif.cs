using Rncp.Noyau;

namespace Rncp;

/// <summary>Finds why a conclusion is what it is: what refuses whatever the rule says comes before the rule.</summary>
internal static class RechercheMotif
{
    /// <param name="dossier">What was decided on.</param>
    /// <param name="conclusion">The conclusion.</param>
    /// <param name="manqueALaFiche">Whether all that is missing is what the fiche does not say: asked only where something is.</param>
    internal static Motif Chercher(Dossier dossier, Conclusion conclusion, Func<bool> manqueALaFiche) => conclusion switch
    {
        Conclusion.FaitsIncoherents => Motif.FaitsContradictoires,
        Conclusion.NonEligible => Refus(dossier),
        Conclusion.ACompleter => manqueALaFiche() ? Motif.FaitDeLaFiche : Motif.FaitDeLaPersonne,
        Conclusion.AApprecier => dossier.Regle is null ? Motif.SansRegle : Motif.APersonne,
        Conclusion.Eligible => Array.TrueForAll(dossier.Possibles(), possible => possible?.Verite == Verite.Vrai)
            ? Motif.PrerequisRemplis
            : Motif.EvaluationFavorable,
        Conclusion.SansObjet => Motif.ExamineeAutrement,
    };

    private static Motif Refus(Dossier dossier) => dossier.Etat switch
    {
        EtatEnregistrement.Expire => Motif.EnregistrementExpire,
        EtatEnregistrement.PasEncoreEnVigueur => Motif.EnregistrementPasEncoreEnVigueur,
        EtatEnregistrement.EnVigueur or EtatEnregistrement.Inconnu =>
            dossier.VoiesPossibles.All(voie => voie.EstOuverte == false) ? Motif.VoieFermee
            : dossier.Candidat.EvaluationFavorable == false ? Motif.EvaluationDefavorable
            : Motif.PrerequisNonRemplis,
    };
}
