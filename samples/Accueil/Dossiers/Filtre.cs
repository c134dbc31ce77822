using System.Linq.Expressions;
using Rncp;

namespace Accueil.Dossiers;

/// <summary>Which files to show: every part is optional, and the database does all of it.</summary>
internal sealed record Filtre(Conclusion? Conclusion, VoieAcces? Voie, NiveauQualification? Niveau, Prerequis? Prerequis)
{
    internal IQueryable<Dossier> Appliquer(IQueryable<Dossier> dossiers, ICertification fiche)
    {
        if (Conclusion is { } conclusion) dossiers = dossiers.Where(dossier => dossier.Conclusion == conclusion);
        if (Voie is { } voie) dossiers = dossiers.Where(dossier => dossier.Voie == voie);
        if (Niveau is { } niveau) dossiers = dossiers.Where(dossier => dossier.NiveauMin >= niveau.Numero);
        if (Prerequis is not { } prerequis) return dossiers;
        var regle = fiche.Predicats<Dossier>(
            dossier => dossier.NiveauMin, dossier => dossier.NiveauMax, dossier => dossier.Baccalaureat,
            dossier => dossier.MoisCertains, dossier => dossier.MoisPossibles);
        // Facts that contradict each other are in no answer: nothing is known of them.
        dossiers = dossiers.Where(dossier => dossier.Conclusion != Rncp.Conclusion.FaitsIncoherents);
        return prerequis switch
        {
            Dossiers.Prerequis.Remplis => dossiers.Where(regle.Certain),
            Dossiers.Prerequis.Possibles => dossiers.Where(regle.Possible).Where(Non(regle.Certain)),
            Dossiers.Prerequis.Exclus => dossiers.Where(Non(regle.Possible)),
        };
    }

    /// <summary>Says what is wrong with a filter; null for nothing. The framework reads « Remplis,Possibles » as one.</summary>
    internal static string? Refus(string? prerequis) =>
        string.IsNullOrEmpty(prerequis) || Enum.GetNames<Prerequis>().Contains(prerequis)
            ? null
            : $"« {prerequis} » n'est pas un filtre. Attendu : {string.Join(", ", Enum.GetNames<Prerequis>())}.";

    private static Expression<Func<T, bool>> Non<T>(Expression<Func<T, bool>> question) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(question.Body), question.Parameters);
}
