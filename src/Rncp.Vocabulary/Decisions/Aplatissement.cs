using Rncp.Noyau;

namespace Rncp;

/// <summary>From dated facts to flat ones: each is the greatest level, or number of months, of which the kernel says so.</summary>
internal static class Aplatissement
{
    internal static FaitsCandidat De(Dossier dossier)
    {
        // What is planned may not come: it is possible, and never certain.
        var certains = dossier.Declaration.SansPrevu(dossier.EtabliLe.DayNumber);

        bool EstSur(Condition condition) => Valeur(condition, certains) == Verite.Vrai;

        bool SePeut(Condition condition) => Valeur(condition, dossier.Faits) != Verite.Faux;

        Verite Valeur(Condition condition, Faits faits) => Evaluateur.Evaluer(condition, faits, dossier.Le.DayNumber).Verite;

        int Niveau(Func<Condition, bool> tient) =>
            PlusGrand(Limites.NiveauMax, niveau => tient(new Condition.Niveau(niveau, exactement: false)));

        int Mois(Condition.Experience modele, Func<Condition, bool> tient) => PlusGrand(Limites.MoisMax, mois =>
            tient(modele.DeMois(mois)));

        var experiences = dossier.Condition is null ? [] : Condition.Atomes(dossier.Condition).OfType<Condition.Experience>().ToList();
        var possibles = experiences.Select(modele => Mois(modele, SePeut)).DefaultIfEmpty(Limites.MoisMax).Max();
        return new FaitsCandidat(
            Niveau(EstSur),
            Niveau(SePeut),
            EstSur(new Condition.Baccalaureat()) ? true : SePeut(new Condition.Baccalaureat()) ? null : false,
            experiences.Select(modele => Mois(modele, EstSur)).DefaultIfEmpty().Min(),
            possibles == Limites.MoisMax ? null : possibles);
    }

    /// <summary>The greatest number up to a maximum that holds, when every smaller one does; 0 always does.</summary>
    private static int PlusGrand(int max, Func<int, bool> tient)
    {
        int sur = 0, exclu = max + 1;
        while (sur + 1 < exclu)
        {
            var milieu = (sur + exclu) / 2;
            if (tient(milieu)) sur = milieu;
            else exclu = milieu;
        }
        return sur;
    }
}
