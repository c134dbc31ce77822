using Rncp.Noyau;

namespace Rncp;

/// <summary>Finds why a conclusion is what it is: what refuses whatever the rule says comes before the rule.</summary>
internal static class RechercheMotif
{
    internal static Motif Chercher(Dossier dossier, Conclusion conclusion) => conclusion switch
    {
        Conclusion.FaitsIncoherents => Motif.FaitsContradictoires,
        Conclusion.NonEligible => Refus(dossier),
        Conclusion.ACompleter => RechercheFaits.Chercher(dossier)
            .All(fait => fait.Genre is GenreInconnuDecisif.Enregistrement or GenreInconnuDecisif.Ouverture)
                ? Motif.FaitDeLaFiche
                : Motif.FaitDeLaPersonne,
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
