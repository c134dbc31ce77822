using System.Linq.Expressions;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// What is asked of the rule of a fiche: the decision on a person, flat facts, and the questions that a database answers.
/// </summary>
public static class CertificationExtensions
{
    /// <summary>
    /// Decides whether a person may enter the training by a route at a date (« Le cas échant, prérequis à l’entrée en
    /// formation »). A missing fact never counts as "no", and without a rule only a person can tell.
    /// </summary>
    /// <param name="fiche">The certification.</param>
    /// <param name="candidat">What is known of the person.</param>
    /// <param name="voie">The route; null when not known yet.</param>
    /// <param name="le">The day of the entry: experience counts up to it, included.</param>
    /// <param name="lectures">The readings of the rule; those by default when omitted.</param>
    /// <returns>The conclusion, with all that explains it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> or <paramref name="candidat"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The rule of this fiche does not have a reading that is chosen, or its answer; or an element of a list is null, or a level is given
    /// twice.
    /// </exception>
    public static Eligibilite Evaluer(
        this ICertification fiche, Candidat candidat, VoieAcces? voie, DateOnly le, ChoixLectures? lectures = null)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        ArgumentNullException.ThrowIfNull(candidat);
        return new Eligibilite(new Dossier(fiche, candidat, voie, le, lectures ?? ChoixLectures.ParDefaut));
    }

    /// <summary>Decides what was asked, as JSON brings it: a line of a file, the body of a request, an archive.</summary>
    /// <param name="fiche">The certification.</param>
    /// <param name="demande">The person, the route, the day and the readings.</param>
    /// <returns>The conclusion, with all that explains it.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="fiche"/>, <paramref name="demande"/> or its <see cref="Demande.Candidat"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The rule of this fiche does not have a reading that is chosen, or its answer; an element of a list is null, a level is given
    /// twice; or the format is not known.
    /// </exception>
    public static Eligibilite Evaluer(this ICertification fiche, Demande demande)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        ArgumentNullException.ThrowIfNull(demande);
        ArgumentNullException.ThrowIfNull(demande.Candidat);
        if (demande.Format != Demande.FormatConnu) throw new ArgumentException(demande.FormatInconnu, nameof(demande));
        var dossier = new Dossier(fiche, demande.Candidat, demande.Voie, demande.Le, demande.Lectures ?? ChoixLectures.ParDefaut);
        return new Eligibilite(dossier, demande.Nom);
    }

    /// <summary>
    /// Reduces what is known of a person to the few facts that the rule of entry depends on. Whatever is decided on them
    /// brackets the exact decision: who certainly satisfies the rule is found so by <see cref="Evaluer(ICertification, Demande)"/>,
    /// and who cannot is not.
    /// </summary>
    /// <param name="fiche">The certification.</param>
    /// <param name="candidat">What is known of the person.</param>
    /// <param name="le">
    /// The day of entry: titles held and experience up to it, included. What is planned from <see cref="Candidat.EtabliLe"/> on is in the
    /// upper bounds only.
    /// </param>
    /// <param name="lectures">The readings by which months count; those by default when omitted.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> or <paramref name="candidat"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The facts of the person contradict each other, the day is the default one, or the rule does not have a reading that is chosen.
    /// </exception>
    public static FaitsCandidat Faits(this ICertification fiche, Candidat candidat, DateOnly le, ChoixLectures? lectures = null)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        ArgumentNullException.ThrowIfNull(candidat);
        if (le == default) throw new ArgumentException("The day of entry is the default one: none was given.", nameof(le));
        var dossier = new Dossier(fiche, candidat, null, le, lectures ?? ChoixLectures.ParDefaut);
        return dossier.Contradictions.Count == 0
            ? Aplatissement.De(dossier)
            : throw new ArgumentException(
                $"The facts contradict each other: {RedactionContradictions.Rediger(candidat, dossier.Contradictions)[0]}",
                nameof(candidat));
    }

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
        Expression<Func<T, int?>> mois) =>
        new RedactionPredicats<T>()
            .Avec(niveau, nameof(niveau), FaitPlat.NiveauMin, FaitPlat.NiveauMax)
            .Avec(baccalaureat, nameof(baccalaureat), FaitPlat.Baccalaureat)
            .Avec(mois, nameof(mois), FaitPlat.MoisCertains, FaitPlat.MoisPossibles)
            .Rediger(Condition(fiche, null));

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
        new RedactionPredicats<T>()
            .Avec(niveauMin, nameof(niveauMin), FaitPlat.NiveauMin)
            .Avec(niveauMax, nameof(niveauMax), FaitPlat.NiveauMax)
            .Avec(baccalaureat, nameof(baccalaureat), FaitPlat.Baccalaureat)
            .Avec(moisCertains, nameof(moisCertains), FaitPlat.MoisCertains)
            .Avec(moisPossibles, nameof(moisPossibles), FaitPlat.MoisPossibles)
            .Rediger(Condition(fiche, lectures));

    /// <summary>
    /// Writes the two questions about the prerequisites as predicates of standard SQL, for a WHERE, a CASE or a view. They decide
    /// as <see cref="ICertification.EstEligible"/> does, and are true or false but never NULL: <c>NOT (...)</c> means what it says.
    /// </summary>
    /// <remarks>
    /// Names become delimited identifiers, whatever they hold, and stand for themselves, capitals included. Name the table too
    /// on SQLite, which takes <c>"a name"</c> that is no column for a text. The column of the baccalauréat is a boolean of the
    /// database (<c>IS TRUE</c>): PostgreSQL, SQLite and MySQL (with ANSI_QUOTES) have one, SQL Server has not.
    /// </remarks>
    /// <param name="fiche">The certification.</param>
    /// <param name="niveau">The column of the highest level held, from 0 (no title) to 8; NULL when not known.</param>
    /// <param name="baccalaureat">The column that says whether the person holds the baccalauréat; NULL when not known.</param>
    /// <param name="mois">
    /// The column of the months of experience that count, as <see cref="FaitsCandidat"/> counts them; NULL when not known.
    /// </param>
    /// <param name="table">The table of the columns, or its alias; null to leave it out.</param>
    /// <returns>The two predicates, under the readings by default; in parentheses unless they need none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> or a column is null.</exception>
    /// <exception cref="ArgumentException">
    /// A name is empty, has a character that cannot be seen (control characters, line breaks, formatting), or is longer than
    /// 63 bytes in UTF-8, which PostgreSQL would cut.
    /// </exception>
    public static Encadrement<string> Sql(this ICertification fiche, string niveau, string baccalaureat, string mois, string? table) =>
        new RedactionSql(table)
            .Avec(niveau, nameof(niveau), FaitPlat.NiveauMin, FaitPlat.NiveauMax)
            .Avec(baccalaureat, nameof(baccalaureat), FaitPlat.Baccalaureat)
            .Avec(mois, nameof(mois), FaitPlat.MoisCertains, FaitPlat.MoisPossibles)
            .Rediger(Condition(fiche, null));

    /// <inheritdoc cref="Sql(ICertification, string, string, string, string?)"/>
    /// <param name="fiche">The certification.</param>
    /// <param name="niveauMin">
    /// The column of the lowest that the highest level held may be, from 0 (no title) to 8; NULL when not known.
    /// </param>
    /// <param name="niveauMax">The column of the highest that it may be; NULL when not known.</param>
    /// <param name="baccalaureat">The column that says whether the person holds the baccalauréat; NULL when not known.</param>
    /// <param name="moisCertains">The column of the months of experience that certainly count; NULL when not known.</param>
    /// <param name="moisPossibles">The column of the months that may count; NULL when not known.</param>
    /// <param name="table">The table of the columns, or its alias; null to leave it out.</param>
    /// <param name="lectures">The readings of the rule; those by default when omitted.</param>
    /// <returns>The two predicates, in parentheses unless they need none.</returns>
    /// <exception cref="ArgumentException">
    /// A name is empty, has a character that cannot be seen (control characters, line breaks, formatting), or is longer than
    /// 63 bytes in UTF-8, which PostgreSQL would cut; or a reading was chosen with an answer that this rule does not know.
    /// </exception>
    public static Encadrement<string> Sql(
        this ICertification fiche, string niveauMin, string niveauMax, string baccalaureat,
        string moisCertains, string moisPossibles, string? table, ChoixLectures? lectures = null) =>
        new RedactionSql(table)
            .Avec(niveauMin, nameof(niveauMin), FaitPlat.NiveauMin)
            .Avec(niveauMax, nameof(niveauMax), FaitPlat.NiveauMax)
            .Avec(baccalaureat, nameof(baccalaureat), FaitPlat.Baccalaureat)
            .Avec(moisCertains, nameof(moisCertains), FaitPlat.MoisCertains)
            .Avec(moisPossibles, nameof(moisPossibles), FaitPlat.MoisPossibles)
            .Rediger(Condition(fiche, lectures));

    private static Condition? Condition(ICertification fiche, ChoixLectures? lectures)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        return fiche.Regles?.Selon(lectures ?? ChoixLectures.ParDefaut);
    }
}
