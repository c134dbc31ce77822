using System.Text;

namespace Rncp;

/// <summary>What a dialect writes in its own way: one row a dialect.</summary>
/// <param name="Ouvrante">What a name begins with.</param>
/// <param name="Fermante">What it ends with, and is doubled within it.</param>
/// <param name="Vrai">True of a boolean column that holds true, and false of NULL.</param>
/// <param name="PasFaux">True of a boolean column that holds true or NULL.</param>
/// <param name="Longueur">How long a name may be; null where nothing is cut or refused.</param>
/// <param name="Refuses">The characters that a name cannot have between these quotes.</param>
/// <param name="EtDeNul">Whether false AND NULL may be NULL.</param>
internal sealed record GrammaireSql(
    char Ouvrante, char Fermante, Func<string, string> Vrai, Func<string, string> PasFaux, LongueurDeNom? Longueur = null,
    string Refuses = "", bool EtDeNul = false)
{
    internal static GrammaireSql De(DialecteSql dialecte)
    {
        if (!Enum.IsDefined(dialecte)) throw new ArgumentOutOfRangeException(nameof(dialecte), dialecte, "Not a dialect of SQL.");
        return dialecte switch
        {
            DialecteSql.Standard => new('"', '"', EstVrai, NEstPasFaux,
                new(63, Encoding.UTF8.GetByteCount, "bytes in UTF-8: databases cut a longer one")),
            DialecteSql.MySql => new('`', '`', EstVrai, NEstPasFaux, new(64, Caracteres, "characters in MySQL and MariaDB")),
            DialecteSql.SqlServer => new('[', ']', VautUn, InconnuOuVautUn, new(128, Caracteres, "characters in SQL Server")),
            // Its AND was NULL of false and NULL until 19.14, and Debian has 18.16.
            DialecteSql.ClickHouse => new('`', '`', VautUn, InconnuOuVautUn, Refuses: "`\\", EtDeNul: true),
            DialecteSql.Spark => new('`', '`', EstVrai, NEstPasFaux, Refuses: "`\\"),
        };
    }

    internal string Citer(string nom) =>
        Ouvrante + nom.Replace($"{Fermante}", $"{Fermante}{Fermante}", StringComparison.Ordinal) + Fermante;

    private static string EstVrai(string colonne) => $"{colonne} IS TRUE";

    private static string NEstPasFaux(string colonne) => $"{colonne} IS NOT FALSE";

    /// <summary>For dialects without IS TRUE.</summary>
    private static string VautUn(string colonne) => $"({colonne} IS NOT NULL AND {colonne} = 1)";

    private static string InconnuOuVautUn(string colonne) => $"({colonne} IS NULL OR {colonne} = 1)";

    private static int Caracteres(string nom) => nom.Length;
}
