using System.Collections.Immutable;

namespace Rncp;

/// <summary>Finds the other open routes that lead further.</summary>
internal static class RechercheVoies
{
    internal static ImmutableArray<AutreVoie> Chercher(Dossier dossier, Conclusion conclusion)
    {
        if (dossier.Voie is null || conclusion is Conclusion.FaitsIncoherents) return [];
        return [.. dossier.Fiche.Voies
            .Where(voie => voie.EstOuverte == true && voie.Acces != dossier.Voie)
            .Select(voie => new AutreVoie
            {
                Voie = voie.Acces,
                Conclusion = Deliberation.Conclure(dossier, dossier.Possibles(), [voie], dossier.VigueursPossibles, null),
            })
            .Where(autre => Rang(autre.Conclusion) > Rang(conclusion))
            .OrderByDescending(autre => Rang(autre.Conclusion))];
    }

    /// <summary>How far a conclusion leads.</summary>
    private static int Rang(Conclusion conclusion) => conclusion switch
    {
        Conclusion.Eligible => 4,
        Conclusion.SansObjet => 3,
        Conclusion.AApprecier => 2,
        Conclusion.ACompleter => 1,
        Conclusion.NonEligible or Conclusion.FaitsIncoherents => 0,
    };
}
