using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// The conclusion for one state of each thing, and for all the states that are still possible: registration, then route,
/// then object, then prerequisites.
/// </summary>
internal static class Issues
{
    private static readonly bool[] OuiOuNon = [true, false];

    /// <summary>The one conclusion of all that is possible, or what is missing to tell.</summary>
    internal static Conclusion Conclure(Dossier dossier) => Conclure(dossier, dossier.Possibles(dossier.Faits), VoiesPossibles(dossier), VigueursPossibles(dossier), null);

    internal static Conclusion Conclure(Dossier dossier, IReadOnlyList<Resultat?> prerequis, IEnumerable<Voie> voies, IEnumerable<bool> vigueurs, bool? ouverte)
    {
        var conclusions =
            from voie in voies
            from enVigueur in vigueurs
            from estOuverte in Possibles(ouverte ?? voie.EstOuverte)
            from possible in prerequis
            select Conclure(dossier, possible, voie.Acces, enVigueur, estOuverte);
        Conclusion? commune = null;
        foreach (var conclusion in conclusions)
        {
            if (commune is not null && commune != conclusion) return Conclusion.ACompleter;
            commune = conclusion;
        }
        return commune ?? Conclusion.ACompleter;
    }

    internal static IEnumerable<Voie> VoiesPossibles(Dossier dossier) => dossier.Voie is null ? dossier.Fiche.Voies : [dossier.Fiche.Voie(dossier.Voie)];

    internal static bool[] VigueursPossibles(Dossier dossier) => dossier.Fiche.EtatAu(dossier.Le) switch
    {
        EtatEnregistrement.EnVigueur => [true],
        EtatEnregistrement.Inconnu => OuiOuNon,
        _ => [false],
    };

    private static bool[] Possibles(bool? fait) => fait is { } connu ? [connu] : OuiOuNon;

    private static Conclusion Conclure(Dossier dossier, Resultat? prerequis, VoieAcces voie, bool enVigueur, bool ouverte)
    {
        if (!enVigueur || !ouverte) return Conclusion.NonEligible;
        if (dossier.Regle?.VoiesSansObjet.Contains(voie) == true) return Conclusion.SansObjet;
        var evaluation = dossier.Candidat.EvaluationFavorable;
        if (evaluation == false) return Conclusion.NonEligible;
        return prerequis switch
        {
            null => Conclusion.AApprecier,
            { Verite: Verite.Vrai } => Conclusion.Eligible,
            { Verite: Verite.Faux } => Conclusion.NonEligible,
            // What only a person could tell, a person has told.
            _ when evaluation == true => Conclusion.Eligible,
            _ => Conclusion.AApprecier,
        };
    }
}
