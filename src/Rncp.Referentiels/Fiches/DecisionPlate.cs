using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// A rule of entry on flat facts, as functions: what a compiled fiche has as straight-line code, made of the same two formulas.
/// </summary>
internal sealed class DecisionPlate
{
    /// <param name="regle">The rule under the readings by default; null when the référentiel states none.</param>
    internal DecisionPlate(Condition? regle)
    {
        Certaine = Fonction(Bornes.Certaine(regle));
        Possible = Fonction(Bornes.Possible(regle));
    }

    internal Func<FaitsCandidat, bool> Certaine { get; }

    internal Func<FaitsCandidat, bool> Possible { get; }

    /// <summary>A bound that is not known excludes nothing, so comparisons need not ask whether it is.</summary>
    private static Func<FaitsCandidat, bool> Fonction(Formule formule) => formule.Selon<Func<FaitsCandidat, bool>>(
        toutes: un => Toutes([.. un.Parties.Select(Fonction)]),
        uneDe: un => UneDe([.. un.Parties.Select(Fonction)]),
        auMoins: un => AuMoins(Nombre(un.Fait), un.Seuil),
        auPlus: un => AuPlus(Nombre(un.Fait), un.Seuil),
        baccalaureat: un => un.SiInconnu ? faits => faits.Baccalaureat != false : faits => faits.Baccalaureat == true);

    private static Func<FaitsCandidat, bool> Toutes(Func<FaitsCandidat, bool>[] parties) => faits =>
    {
        foreach (var partie in parties)
            if (!partie(faits)) return false;
        return true;
    };

    private static Func<FaitsCandidat, bool> UneDe(Func<FaitsCandidat, bool>[] parties) => faits =>
    {
        foreach (var partie in parties)
            if (partie(faits)) return true;
        return false;
    };

    private static Func<FaitsCandidat, bool> AuMoins(Func<FaitsCandidat, int> nombre, int seuil) => faits => nombre(faits) >= seuil;

    private static Func<FaitsCandidat, bool> AuPlus(Func<FaitsCandidat, int> nombre, int seuil) => faits => nombre(faits) <= seuil;

    private static Func<FaitsCandidat, int> Nombre(FaitPlat fait) => fait switch
    {
        FaitPlat.NiveauMin => faits => faits.NiveauMin,
        FaitPlat.NiveauMax => faits => faits.NiveauMax,
        FaitPlat.MoisCertains => faits => faits.MoisCertains,
        FaitPlat.MoisPossibles => faits => faits.MoisPossibles,
        FaitPlat.Baccalaureat => throw new InvalidOperationException("The baccalauréat is no number."),
    };
}
