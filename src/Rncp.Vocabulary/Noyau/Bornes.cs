using System.Linq;

namespace Rncp.Noyau;

/// <summary>
/// The two formulas between which a condition lies on flat facts: it is satisfied whatever the unknown facts, and it may be.
/// No condition is a negation, so the first takes each fact at its worst, and the second at its best. The baccalauréat
/// is a title of level 4: knowing one tells something of the other. Without a rule nothing is certain, and all is possible.
/// </summary>
internal static class Bornes
{
    internal static Formule Certaine(Condition? condition) => condition is null ? new Formule.UneDe([]) : condition.Selon(
        toutes: un => Formule.Et(un.Parties.Select(Certaine)),
        uneDe: un => Formule.Ou(un.Parties.Select(Certaine)),
        niveau: NiveauCertain,
        // Not known is not held, and no level proves it: there are other titles of its level.
        baccalaureat: _ => new Formule.Baccalaureat(SiInconnu: false),
        // The certain months count in every list of sectors, so in this one.
        experience: un => new Formule.AuMoins(FaitPlat.MoisCertains, un.Mois, SiInconnu: false));

    internal static Formule Possible(Condition? condition) => condition is null ? new Formule.Toutes([]) : condition.Selon(
        toutes: un => Formule.Et(un.Parties.Select(Possible)),
        uneDe: un => Formule.Ou(un.Parties.Select(Possible)),
        // The highest level says nothing of the titles below it: one may be of exactly the level asked for.
        niveau: un => new Formule.AuMoins(FaitPlat.NiveauMax, un.Requis, SiInconnu: true),
        // Nobody below its level holds it, and who is above may, unless it is known that they do not.
        baccalaureat: un => Formule.Et(
            [new Formule.AuMoins(FaitPlat.NiveauMax, un.Requis, SiInconnu: true), new Formule.Baccalaureat(SiInconnu: true)]),
        // The possible months count in one list of sectors, which may be this one.
        experience: un => new Formule.AuMoins(FaitPlat.MoisPossibles, un.Mois, SiInconnu: true));

    private static Formule NiveauCertain(Condition.Niveau niveau)
    {
        // Exactly a level is certain of the highest title only, and only when that one is not above it.
        var auMoins = new Formule.AuMoins(FaitPlat.NiveauMin, niveau.Requis, SiInconnu: false);
        Formule parLeNiveau = niveau.Exactement ? Formule.Et([auMoins, new Formule.AuPlus(FaitPlat.NiveauMax, niveau.Requis)]) : auMoins;
        // Who holds the baccalauréat holds a title of its level, whatever is known of the highest one.
        var parLeBaccalaureat = niveau.Juger(TitreConnu.LeBaccalaureat) == Verite.Vrai;
        return parLeBaccalaureat ? Formule.Ou([parLeNiveau, new Formule.Baccalaureat(SiInconnu: false)]) : parLeNiveau;
    }
}
