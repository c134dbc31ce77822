using System.Linq.Expressions;
using Rncp.Noyau;

namespace Rncp;

/// <content>The questions that a query asks of a database.</content>
public static partial class CertificationExtensions
{
    /// <summary>
    /// Writes the two questions about the prerequisites as expressions over your own type, for a database (EF Core) or for
    /// objects (compiled): who certainly satisfies them, and who may. They decide as <see cref="ICertification.EstEligible"/> does.
    /// </summary>
    /// <remarks>
    /// An expression is made of your own selectors, comparisons with constants, and, or: nothing is looked up by name, so it
    /// survives trimming. Compiled under Native AOT it is interpreted, as every expression is there; on objects
    /// <see cref="ICertification.EstEligible"/> is faster everywhere. Facts that contradict each other, such as the baccalauréat
    /// below level 4, are not looked for.
    /// </remarks>
    /// <typeparam name="T">Your type: an entity, a row.</typeparam>
    /// <param name="fiche">The certification.</param>
    /// <param name="niveau">Reads the highest level held, from 0 (no title) to 8; null when not known.</param>
    /// <param name="baccalaureat">Reads whether the person holds the baccalauréat; null when not known.</param>
    /// <param name="mois">
    /// Reads the months of experience that count, as <see cref="FaitsCandidat"/> counts them; null when not known.
    /// </param>
    /// <returns>The two expressions, under the readings by default.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> or a selector is null.</exception>
    public static Encadrement<Expression<Func<T, bool>>> Predicats<T>(
        this ICertification fiche,
        Expression<Func<T, int?>> niveau,
        Expression<Func<T, bool?>> baccalaureat,
        Expression<Func<T, int?>> mois) => Connus(fiche, niveau, baccalaureat, mois);

    /// <inheritdoc cref="Predicats{T}(ICertification, Expression{Func{T, int?}}, Expression{Func{T, bool?}}, Expression{Func{T, int?}})"/>
    /// <param name="fiche">The certification.</param>
    /// <param name="niveau">
    /// Reads the highest level held; null when not known. No title at all is no level: where it is known of people, read a number, whose 0
    /// says it.
    /// </param>
    /// <param name="baccalaureat">Reads whether the person holds the baccalauréat; null when not known.</param>
    /// <param name="mois">
    /// Reads the months of experience that count, as <see cref="FaitsCandidat"/> counts them; null when not known.
    /// </param>
    public static Encadrement<Expression<Func<T, bool>>> Predicats<T>(
        this ICertification fiche,
        Expression<Func<T, NiveauQualification?>> niveau,
        Expression<Func<T, bool?>> baccalaureat,
        Expression<Func<T, int?>> mois) => Connus(fiche, niveau, baccalaureat, mois);

    /// <inheritdoc cref="Predicats{T}(ICertification, Expression{Func{T, int?}}, Expression{Func{T, bool?}}, Expression{Func{T, int?}})"/>
    /// <param name="fiche">The certification.</param>
    /// <param name="niveauMin">Reads the lowest that the highest level held may be, from 0 (no title) to 8; null when not known.</param>
    /// <param name="niveauMax">Reads the highest that it may be; null when not known.</param>
    /// <param name="baccalaureat">Reads whether the person holds the baccalauréat; null when not known.</param>
    /// <param name="moisCertains">Reads the months of experience that certainly count; null when not known.</param>
    /// <param name="moisPossibles">Reads the months that may count; null when not known.</param>
    /// <param name="lectures">The readings of the rule; those by default when omitted.</param>
    /// <returns>The two expressions.</returns>
    /// <exception cref="ArgumentException">A reading was chosen with an answer that this rule does not know, for another rule.</exception>
    public static Encadrement<Expression<Func<T, bool>>> Predicats<T>(
        this ICertification fiche,
        Expression<Func<T, int?>> niveauMin,
        Expression<Func<T, int?>> niveauMax,
        Expression<Func<T, bool?>> baccalaureat,
        Expression<Func<T, int?>> moisCertains,
        Expression<Func<T, int?>> moisPossibles,
        ChoixLectures? lectures = null) =>
        Bornes(fiche, niveauMin, niveauMax, baccalaureat, moisCertains, moisPossibles, lectures);

    /// <inheritdoc cref="Predicats{T}(ICertification, Expression{Func{T, int?}}, Expression{Func{T, bool?}}, Expression{Func{T, int?}})"/>
    /// <param name="fiche">The certification.</param>
    /// <param name="niveauMin">Reads the lowest that the highest level held may be; null when not known, or when it may be none.</param>
    /// <param name="niveauMax">Reads the highest that it may be; null when not known.</param>
    /// <param name="baccalaureat">Reads whether the person holds the baccalauréat; null when not known.</param>
    /// <param name="moisCertains">Reads the months of experience that certainly count; null when not known.</param>
    /// <param name="moisPossibles">Reads the months that may count; null when not known.</param>
    /// <param name="lectures">The readings of the rule; those by default when omitted.</param>
    /// <returns>The two expressions.</returns>
    /// <exception cref="ArgumentException">A reading was chosen with an answer that this rule does not know, for another rule.</exception>
    public static Encadrement<Expression<Func<T, bool>>> Predicats<T>(
        this ICertification fiche,
        Expression<Func<T, NiveauQualification?>> niveauMin,
        Expression<Func<T, NiveauQualification?>> niveauMax,
        Expression<Func<T, bool?>> baccalaureat,
        Expression<Func<T, int?>> moisCertains,
        Expression<Func<T, int?>> moisPossibles,
        ChoixLectures? lectures = null) =>
        Bornes(fiche, niveauMin, niveauMax, baccalaureat, moisCertains, moisPossibles, lectures);

    private static Encadrement<Expression<Func<T, bool>>> Connus<T, TNiveau>(
        ICertification fiche, Expression<Func<T, TNiveau>> niveau, Expression<Func<T, bool?>> baccalaureat,
        Expression<Func<T, int?>> mois) =>
        new RedactionPredicats<T>()
            .Avec(niveau, nameof(niveau), FaitPlat.NiveauMin, FaitPlat.NiveauMax)
            .Avec(baccalaureat, nameof(baccalaureat), FaitPlat.Baccalaureat)
            .Avec(mois, nameof(mois), FaitPlat.MoisCertains, FaitPlat.MoisPossibles)
            .Rediger(Condition(fiche, null));

    private static Encadrement<Expression<Func<T, bool>>> Bornes<T, TNiveau>(
        ICertification fiche, Expression<Func<T, TNiveau>> niveauMin, Expression<Func<T, TNiveau>> niveauMax,
        Expression<Func<T, bool?>> baccalaureat, Expression<Func<T, int?>> moisCertains, Expression<Func<T, int?>> moisPossibles,
        ChoixLectures? lectures) =>
        new RedactionPredicats<T>()
            .Avec(niveauMin, nameof(niveauMin), FaitPlat.NiveauMin)
            .Avec(niveauMax, nameof(niveauMax), FaitPlat.NiveauMax)
            .Avec(baccalaureat, nameof(baccalaureat), FaitPlat.Baccalaureat)
            .Avec(moisCertains, nameof(moisCertains), FaitPlat.MoisCertains)
            .Avec(moisPossibles, nameof(moisPossibles), FaitPlat.MoisPossibles)
            .Rediger(Condition(fiche, lectures));
}
