using DuckDB.NET.Data;
using Rncp41364;

namespace Rncp.Benchmarks.Debit;

/// <summary>The same answers from the same CSV, without their reasons, by DuckDB: as much as a query of one page can say.</summary>
internal sealed class ReponsesDuckDB : IDisposable
{
    private readonly DuckDBConnection _connexion = new("Data Source=:memory:");

    internal ReponsesDuckDB() => _connexion.Open();

    internal string Version => (string)Scalaire("SELECT version()");

    /// <summary>
    /// Periods that overlap or touch are one. Six months are that by the calendar, or 184 days in several times, and 181 days may be six
    /// months: what follows is exact for the six of this rule, and near for other numbers.
    /// </summary>
    internal static string Requete(string candidats, string reponses)
    {
        var questions = Certification.Rncp41364.Sql("level", "level", "bac", "months_certain", "months_possible", table: null);
        return $"""
            COPY (
              WITH people AS (
                SELECT id, niveau::INTEGER AS level, baccalaureat = 'oui' AS bac, experiences = 'aucune' OR exp1_debut IS NOT NULL AS known,
                  try_strptime(date_entree, '%d/%m/%Y')::DATE + 1 AS morrow, [
                    (strptime(exp1_debut, '%d/%m/%Y')::DATE, strptime(exp1_fin, '%d/%m/%Y')::DATE + 1, exp1_secteur, exp1_justificatif),
                    (strptime(exp2_debut, '%d/%m/%Y')::DATE, strptime(exp2_fin, '%d/%m/%Y')::DATE + 1, exp2_secteur, exp2_justificatif)] AS listed
                FROM read_csv('{candidats}', delim = ';', header = true, all_varchar = true)),
              cases AS (
                SELECT id, level, bac, known, certain, [(one[1], least(coalesce(one[2], morrow), morrow)) FOR one IN listed
                    IF one[1] < morrow AND one[3] IN ('Marketing', 'CommunicationDigitale', 'Publicite')
                      AND (coalesce(one[4], 'fourni') = 'fourni' OR (one[4] = 'aDemander' AND NOT certain))] AS counted
                FROM people, (VALUES (true), (false)) bounds(certain) WHERE morrow IS NOT NULL),
              periods AS (
                SELECT id, level, bac, known, certain, counted[1][1] AS b1, counted[1][2] AS e1, counted[2][1] AS b2, counted[2][2] AS e2,
                  b2 IS NULL OR (b1 <= e2 AND b2 <= e1) AS touch
                FROM cases),
              months AS (
                SELECT id, level, bac, known, certain, coalesce(greatest(
                  CASE WHEN touch THEN datesub('month', least(b1, b2), greatest(e1, e2)) ELSE greatest(datesub('month', b1, e1), datesub('month', b2, e2)) END,
                  CASE WHEN touch THEN greatest(e1, e2) - least(b1, b2) ELSE e1 - b1 + (e2 - b2) END * 12 // if(certain, 368, 362)), 0) AS months
                FROM periods),
              facts AS (
                SELECT id, level, bac, max(months) FILTER (certain) AS months_certain, CASE WHEN known THEN max(months) FILTER (NOT certain) END AS months_possible
                FROM months GROUP BY id, level, bac, known),
              answers AS (SELECT id, {questions.Certain} AS certain, {questions.Possible} AS possible FROM facts)
              SELECT id, CASE WHEN certain THEN 'yes' WHEN possible THEN 'not known' ELSE 'no' END AS eligible, certain, possible FROM answers
            ) TO '{reponses}' (HEADER)
            """;
    }

    internal void Repondre(string candidats, string reponses) => Scalaire(Requete(candidats, reponses));

    /// <summary>The persons of an open route of whom the command says otherwise.</summary>
    internal long Contradictions(string reponses, string decisions) => (long)Scalaire($"""
        SELECT count(*) FROM '{reponses}' JOIN read_csv('{decisions}', delim = ';', header = true) ON id = nom
        WHERE voie IN ('FI', 'CA', 'FC', 'CQ') AND ((certain AND conclusion <> 'Eligible') OR (NOT possible AND conclusion <> 'NonEligible'))
        """);

    internal long Nombre(string reponses) => (long)Scalaire($"SELECT count(*) FROM '{reponses}'");

    public void Dispose() => _connexion.Dispose();

    private object Scalaire(string sql)
    {
        using var commande = _connexion.CreateCommand();
        commande.CommandText = sql;
        return commande.ExecuteScalar()!;
    }
}
