using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// How databases write what <see cref="CertificationExtensions.Sql(ICertification, string, string, string, string?, DialecteSql)"/>
/// asks for: the quotes of a name, and a boolean that may be NULL. No member has the value 0.
/// </summary>
[JsonConverter(typeof(MotJsonConverter<DialecteSql>))]
public enum DialecteSql
{
    /// <summary>
    /// Standard SQL, as SQLite, PostgreSQL and DuckDB take it: <c>"a name"</c>, <c>IS TRUE</c>. A name has at most 63 bytes in UTF-8,
    /// where PostgreSQL cuts it. Not for MySQL and MariaDB: in their default mode <c>"a name"</c> is a text, and nobody is found.
    /// </summary>
    Standard = 1,

    /// <summary>MySQL and MariaDB, in every mode: <c>`a name`</c>, <c>IS TRUE</c>. A name has at most 64 characters.</summary>
    MySql = 2,

    /// <summary>
    /// SQL Server: <c>[a name]</c>, and the baccalauréat is a column of type <c>bit</c>, compared with 1. A name has at most 128
    /// characters.
    /// </summary>
    SqlServer = 3,

    /// <summary>
    /// ClickHouse: <c>`a name`</c>, and the baccalauréat is a <c>Bool</c> or a number, compared with 1. Columns that may be NULL are
    /// <c>Nullable</c>. A name has neither backquote nor backslash.
    /// </summary>
    ClickHouse = 4,

    /// <summary>Spark SQL: <c>`a name`</c>, <c>IS TRUE</c>. A name has neither backquote nor backslash.</summary>
    Spark = 5,
}
