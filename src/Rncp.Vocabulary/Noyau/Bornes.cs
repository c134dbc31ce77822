using System.Linq;

namespace Rncp.Noyau;

/// <summary>
/// The two formulas between which a condition lies on flat facts: it is satisfied whatever the unknown facts, and it may be.
/// No condition is a negation, so the first takes each fact at its worst, and the second at its best. The baccalauréat
/// is a title of level 4: knowing one tells something of the other. Without a rule nothing is certain, and all is possible.
/// </summary>
internal static class Bornes
{
    internal static Formule Certaine(Condition? condition) => condition switch
    {
        null => new Formule.UneDe([]),
        Condition.Toutes toutes => Formule.Et(toutes.Parties.Select(Certaine)),
        Condition.UneDe uneDe => Formule.Ou(uneDe.Parties.Select(Certaine)),
        Condition.Niveau niveau => Certaine(niveau),
        Condition.Baccalaureat => new Formule.Baccalaureat(SiInconnu: false),
        Condition.Experience experience => new Formule.AuMoins(FaitPlat.MoisCertains, experience.Mois, SiInconnu: false),
        _ => throw new System.InvalidOperationException($"No formula of {condition.GetType().Name}."),
    };

    internal static Formule Possible(Condition? condition) => condition switch
    {
        null => new Formule.Toutes([]),
        Condition.Toutes toutes => Formule.Et(toutes.Parties.Select(Possible)),
        Condition.UneDe uneDe => Formule.Ou(uneDe.Parties.Select(Possible)),
        // The highest level says nothing of the titles below it: one may be of exactly the level asked for.
        Condition.Niveau niveau => new Formule.AuMoins(FaitPlat.NiveauMax, niveau.Requis, SiInconnu: true),
        Condition.Baccalaureat => Formule.Et([
            new Formule.AuMoins(FaitPlat.NiveauMax, Evaluateur.NiveauDuBaccalaureat, SiInconnu: true),
            new Formule.Baccalaureat(SiInconnu: true)]),
        Condition.Experience experience => new Formule.AuMoins(FaitPlat.MoisPossibles, experience.Mois, SiInconnu: true),
        _ => throw new System.InvalidOperationException($"No formula of {condition.GetType().Name}."),
    };

    private static Formule Certaine(Condition.Niveau niveau)
    {
        var auMoins = new Formule.AuMoins(FaitPlat.NiveauMin, niveau.Requis, SiInconnu: false);
        Formule parLeNiveau = niveau.Exactement ? Formule.Et([auMoins, new Formule.AuPlus(FaitPlat.NiveauMax, niveau.Requis)]) : auMoins;
        var parLeBaccalaureat = niveau.Exactement ? niveau.Requis == Evaluateur.NiveauDuBaccalaureat : niveau.Requis <= Evaluateur.NiveauDuBaccalaureat;
        return parLeBaccalaureat ? Formule.Ou([parLeNiveau, new Formule.Baccalaureat(SiInconnu: false)]) : parLeNiveau;
    }
}
