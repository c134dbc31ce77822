using Rncp.Noyau;

namespace Rncp;

/// <summary>From dated facts to flat ones: each is the greatest level, or number of months, of which the kernel says so.</summary>
internal static class Aplatissement
{
    internal static FaitsCandidat De(Dossier dossier)
    {
        Verite Valeur(Condition condition) => Evaluateur.Evaluer(condition, dossier.Faits, dossier.Le.DayNumber).Verite;

        Verite Niveau(int niveau) => Valeur(new Condition.Niveau(niveau, exactement: false));

        int Mois(Condition.Experience modele, Func<Verite, bool> suffit) => PlusGrand(Limites.MoisMax, mois =>
            suffit(Valeur(new Condition.Experience(mois, modele.Secteurs, modele.EnUneFois, modele.Prorata, modele.Professionnelle))));

        var experiences = dossier.Condition is null ? [] : Condition.Atomes(dossier.Condition).OfType<Condition.Experience>().ToList();
        var possibles = experiences.Select(modele => Mois(modele, valeur => valeur != Verite.Faux)).DefaultIfEmpty(Limites.MoisMax).Max();
        return new FaitsCandidat(
            PlusGrand(Limites.NiveauMax, niveau => Niveau(niveau) == Verite.Vrai),
            PlusGrand(Limites.NiveauMax, niveau => Niveau(niveau) != Verite.Faux),
            Valeur(new Condition.Baccalaureat()) switch { Verite.Vrai => true, Verite.Faux => false, Verite.Inconnu => null },
            experiences.Select(modele => Mois(modele, valeur => valeur == Verite.Vrai)).DefaultIfEmpty().Min(),
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
