using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// Finds the other open routes that lead further: what is decided comes first, then what a person judges or what is to complete, and last
/// what has no prerequisite, since its own file is still to be admitted.
/// </summary>
internal static class RechercheVoies
{
    internal static ImmutableArray<AutreVoie> Chercher(Dossier dossier, Conclusion conclusion)
    {
        if (dossier.Voie is null || conclusion is Conclusion.FaitsIncoherents) return [];
        return [.. dossier.Fiche.Voies
            .Where(voie => voie.EstOuverte == true && voie.Acces != dossier.Voie)
            .Where(voie => voie.Acces != VoieAcces.Vae || !dossier.EstSansExperience)
            .Select(voie => new AutreVoie
            {
                Voie = voie.Acces,
                Conclusion = Deliberation.Conclure(dossier, dossier.Possibles(), [voie], dossier.VigueursPossibles, null),
            })
            .Where(autre => Rang(autre.Conclusion) > Rang(conclusion))
            .OrderBy(autre => autre.Conclusion == Conclusion.SansObjet).ThenByDescending(autre => Rang(autre.Conclusion))];
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
