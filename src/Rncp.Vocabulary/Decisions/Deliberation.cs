using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// The conclusion for one state of each thing, and for all the states that are still possible: registration, then route,
/// then object, then prerequisites.
/// </summary>
internal static class Deliberation
{
    /// <summary>
    /// The one conclusion of all that is possible, or what is missing to tell; of facts that contradict each other, that they do.
    /// </summary>
    internal static Conclusion Conclure(Dossier dossier) =>
        dossier.Contradictions.Count > 0 ? Conclusion.FaitsIncoherents
        : dossier.Ligne is null ? Conclure(dossier, dossier.Possibles(), dossier.Fiche.Voies.AsSpan(), dossier.VigueursPossibles, null)
        : Conclure(dossier, dossier.Possibles(), [dossier.Ligne], dossier.VigueursPossibles, null);

    internal static Conclusion Conclure(Dossier dossier, Resultat?[] prerequis, ReadOnlySpan<Voie> voies, bool[] vigueurs, bool? ouverte)
    {
        Conclusion? commune = null;
        foreach (var voie in voies)
            foreach (var enVigueur in vigueurs)
                foreach (var estOuverte in Dossier.OuverturesPossibles(ouverte ?? voie.EstOuverte))
                    foreach (var possible in prerequis)
                    {
                        var conclusion = Conclure(dossier, possible, voie.Acces, enVigueur, estOuverte);
                        if (commune is not null && commune != conclusion) return Conclusion.ACompleter;
                        commune = conclusion;
                    }
        return commune ?? Conclusion.ACompleter;
    }

    private static Conclusion Conclure(Dossier dossier, Resultat? prerequis, VoieAcces voie, bool enVigueur, bool ouverte)
    {
        if (!enVigueur || !ouverte) return Conclusion.NonEligible;
        if (dossier.Regle?.VoiesSansObjet.Contains(voie) == true) return Conclusion.SansObjet;
        var evaluation = dossier.Candidat.EvaluationFavorable;
        if (evaluation == false) return Conclusion.NonEligible;
        if (prerequis is null) return Conclusion.AApprecier;
        return prerequis.Verite switch
        {
            Verite.Vrai => Conclusion.Eligible,
            Verite.Faux => Conclusion.NonEligible,
            // What only a person could tell, a person has told.
            Verite.Inconnu => evaluation == true ? Conclusion.Eligible : Conclusion.AApprecier,
        };
    }
}
