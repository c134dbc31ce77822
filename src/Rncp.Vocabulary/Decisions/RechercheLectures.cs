using Rncp.Noyau;

namespace Rncp;

/// <summary>Finds the readings that decided: those of which another answer alone gives another conclusion.</summary>
internal static class RechercheLectures
{
    /// <summary>What there is to deliberate on when nothing is known of the prerequisites.</summary>
    private static readonly Resultat[] Quelconques = Array.ConvertAll(
        new[] { Verite.Faux, Verite.Inconnu, Verite.Vrai },
        verite => new Resultat(new Condition.Baccalaureat(), verite, faitManquant: false, []));

    internal static IEnumerable<(AutreLecture Autre, Conclusion Alors)> Chercher(Dossier dossier, Conclusion conclusion)
    {
        if (conclusion is Conclusion.FaitsIncoherents or Conclusion.SansObjet || dossier.Fiche.Regles is not { } regles) return [];
        // Where the prerequisites decide nothing, no reading of them does.
        if (conclusion != Conclusion.ACompleter && Conclure(dossier, Quelconques) == conclusion) return [];
        return regles.Autres(dossier.Lectures)
            .Select(autre => (
                Autre: autre,
                Alors: Conclure(dossier, Evaluateur.Possibles(autre.Condition, dossier.Faits, dossier.Le.DayNumber))))
            .Where(decisive => decisive.Alors != conclusion);
    }

    private static Conclusion Conclure(Dossier dossier, Resultat[] possibles) =>
        Deliberation.Conclure(dossier, possibles, dossier.VoiesPossibles.AsSpan(), dossier.VigueursPossibles, null);
}
