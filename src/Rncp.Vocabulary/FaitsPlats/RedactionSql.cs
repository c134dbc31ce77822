using System.Globalization;
using System.Text;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Formulas as predicates of standard SQL. A predicate is true or false and never NULL, so that NOT, CASE and constraints
/// take it as it is.
/// </summary>
internal sealed class RedactionSql
{
    /// <summary>What PostgreSQL would silently cut is refused.</summary>
    private const int OctetsMax = 63;

    private readonly Dictionary<FaitPlat, string> _colonnes = [];
    private readonly string _prefixe;

    /// <param name="table">The table, or its alias, that the columns are of; null to leave it out.</param>
    internal RedactionSql(string? table) => _prefixe = table is null ? "" : Citer(table, nameof(table)) + ".";

    /// <summary>Names the column of some facts.</summary>
    internal RedactionSql Avec(string colonne, string argument, params FaitPlat[] faits)
    {
        ArgumentNullException.ThrowIfNull(colonne, argument);
        var citee = _prefixe + Citer(colonne, argument);
        foreach (var fait in faits) _colonnes.Add(fait, citee);
        return this;
    }

    internal Encadrement<string> Rediger(Condition? condition) =>
        new(Predicat(Bornes.Certaine(condition)), Predicat(Bornes.Possible(condition)));

    private string Predicat(Formule formule) => formule.Selon(
        toutes: un => un.Parties.Count == 0 ? "1 = 1" : $"({string.Join(" AND ", un.Parties.Select(Predicat))})",
        uneDe: un => un.Parties.Count == 0 ? "1 = 0" : $"({string.Join(" OR ", un.Parties.Select(Predicat))})",
        auMoins: un => un.SiInconnu
            ? $"({_colonnes[un.Fait]} IS NULL OR {Comparaison(un.Fait, ">=", un.Seuil)})"
            : SiConnue(un.Fait, ">=", un.Seuil),
        auPlus: un => SiConnue(un.Fait, "<=", un.Seuil),
        baccalaureat: un => _colonnes[FaitPlat.Baccalaureat] + (un.SiInconnu ? " IS NOT FALSE" : " IS TRUE"));

    private string SiConnue(FaitPlat fait, string signe, int seuil) =>
        $"({_colonnes[fait]} IS NOT NULL AND {Comparaison(fait, signe, seuil)})";

    private string Comparaison(FaitPlat fait, string signe, int seuil) =>
        $"{_colonnes[fait]} {signe} {seuil.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A delimited identifier: any name that a reader can see, and that no database cuts.</summary>
    private static string Citer(string nom, string argument)
    {
        if (nom.Length == 0) throw new ArgumentException("A name is not empty.", argument);
        for (var i = 0; i < nom.Length; i += char.IsSurrogatePair(nom, i) ? 2 : 1)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(nom, i) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                throw new ArgumentException(
                    $"The character {i + 1} of the name, U+{(int)nom[i]:X4}, cannot be seen: a name has none of this kind.", argument);
            }
        }
        return Encoding.UTF8.GetByteCount(nom) <= OctetsMax
            ? $"\"{nom.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : throw new ArgumentException($"A name has at most {OctetsMax} bytes in UTF-8: databases cut a longer one.", argument);
    }
}
