using Rncp.Noyau;

namespace Rncp;

/// <content>The questions in the SQL of a database.</content>
public static partial class CertificationExtensions
{
    /// <summary>
    /// Writes the two questions about the prerequisites as predicates of SQL, for a WHERE, a CASE or a view. They decide
    /// as <see cref="ICertification.EstEligible"/> does, and are true or false but never NULL: <c>NOT (...)</c> means what it says.
    /// </summary>
    /// <remarks>
    /// Names become delimited identifiers, whatever they hold, and stand for themselves, capitals included. Name the table too
    /// on SQLite, which takes <c>"a name"</c> that is no column for a text. MySQL and MariaDB take every such name for one, and then
    /// find nobody: <see cref="DialecteSql.MySql"/> is for them.
    /// </remarks>
    /// <param name="fiche">The certification.</param>
    /// <param name="niveau">The column of the highest level held, from 0 (no title) to 8; NULL when not known.</param>
    /// <param name="baccalaureat">The column that says whether the person holds the baccalauréat; NULL when not known.</param>
    /// <param name="mois">
    /// The column of the months of experience that count, as <see cref="FaitsCandidat"/> counts them; NULL when not known.
    /// </param>
    /// <param name="table">The table of the columns, or its alias; null to leave it out.</param>
    /// <param name="dialecte">The dialect of the database; standard SQL when omitted.</param>
    /// <returns>The two predicates, under the readings by default; in parentheses unless they need none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> or a column is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dialecte"/> is none.</exception>
    /// <exception cref="ArgumentException">
    /// A name is empty, is longer than <see cref="DialecteSql"/> says, or has a character that it refuses or that cannot be seen.
    /// </exception>
    public static Encadrement<string> Sql(
        this ICertification fiche, string niveau, string baccalaureat, string mois, string? table,
        DialecteSql dialecte = DialecteSql.Standard) =>
        new RedactionSql(table, dialecte)
            .Avec(niveau, nameof(niveau), FaitPlat.NiveauMin, FaitPlat.NiveauMax)
            .Avec(baccalaureat, nameof(baccalaureat), FaitPlat.Baccalaureat)
            .Avec(mois, nameof(mois), FaitPlat.MoisCertains, FaitPlat.MoisPossibles)
            .Rediger(Condition(fiche, null));

    /// <inheritdoc cref="Sql(ICertification, string, string, string, string?, DialecteSql)"/>
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
    /// <param name="dialecte">The dialect of the database; standard SQL when omitted.</param>
    /// <returns>The two predicates, in parentheses unless they need none.</returns>
    /// <exception cref="ArgumentException">
    /// A name is none that the dialect takes, or a reading was chosen with an answer that this rule does not know.
    /// </exception>
    public static Encadrement<string> Sql(
        this ICertification fiche, string niveauMin, string niveauMax, string baccalaureat,
        string moisCertains, string moisPossibles, string? table, ChoixLectures? lectures = null,
        DialecteSql dialecte = DialecteSql.Standard) =>
        new RedactionSql(table, dialecte)
            .Avec(niveauMin, nameof(niveauMin), FaitPlat.NiveauMin)
            .Avec(niveauMax, nameof(niveauMax), FaitPlat.NiveauMax)
            .Avec(baccalaureat, nameof(baccalaureat), FaitPlat.Baccalaureat)
            .Avec(moisCertains, nameof(moisCertains), FaitPlat.MoisCertains)
            .Avec(moisPossibles, nameof(moisPossibles), FaitPlat.MoisPossibles)
            .Rediger(Condition(fiche, lectures));
}
