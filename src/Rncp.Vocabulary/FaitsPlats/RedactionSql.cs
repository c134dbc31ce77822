using System.Globalization;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Formulas as predicates of SQL, in a dialect. A predicate is true or false and never NULL, so that NOT, CASE and constraints
/// take it as it is.
/// </summary>
internal sealed class RedactionSql
{
    private readonly Dictionary<FaitPlat, string> _colonnes = [];
    private readonly GrammaireSql _grammaire;
    private readonly DialecteSql _dialecte;
    private readonly string _prefixe;

    /// <param name="table">The table, or its alias, that the columns are of; null to leave it out.</param>
    /// <param name="dialecte">The dialect.</param>
    internal RedactionSql(string? table, DialecteSql dialecte)
    {
        _grammaire = GrammaireSql.De(dialecte);
        _dialecte = dialecte;
        _prefixe = table is null ? "" : Citer(table, nameof(table)) + ".";
    }

    /// <summary>Names the column of some facts.</summary>
    internal RedactionSql Avec(string colonne, string argument, params FaitPlat[] faits)
    {
        ArgumentNullException.ThrowIfNull(colonne, argument);
        var citee = _prefixe + Citer(colonne, argument);
        foreach (var fait in faits) _colonnes.Add(fait, citee);
        return this;
    }

    internal Encadrement<string> Rediger(Condition? condition) =>
        new(SansNull(Bornes.Certaine(condition)), Predicat(Bornes.Possible(condition)));

    /// <summary>
    /// The certain formula compares what may be NULL, under AND. Where false AND NULL is NULL, an OR around it is false of that.
    /// </summary>
    private string SansNull(Formule formule)
    {
        var nul = _grammaire.EtDeNul && formule.Selon(
            toutes: un => un.Parties.Count > 0, uneDe: _ => false, auMoins: _ => true, auPlus: _ => true, baccalaureat: _ => true);
        return nul ? $"({Predicat(formule)} OR 1 = 0)" : Predicat(formule);
    }

    private string Predicat(Formule formule) => formule.Selon(
        toutes: un => un.Parties.Count == 0 ? "1 = 1" : $"({string.Join(" AND ", un.Parties.Select(Predicat))})",
        uneDe: un => un.Parties.Count == 0 ? "1 = 0" : $"({string.Join(" OR ", un.Parties.Select(Predicat))})",
        auMoins: un => un.SiInconnu
            ? $"({_colonnes[un.Fait]} IS NULL OR {Comparaison(un.Fait, ">=", un.Seuil)})"
            : SiConnue(un.Fait, ">=", un.Seuil),
        auPlus: un => SiConnue(un.Fait, "<=", un.Seuil),
        baccalaureat: un => (un.SiInconnu ? _grammaire.PasFaux : _grammaire.Vrai)(_colonnes[FaitPlat.Baccalaureat]));

    private string SiConnue(FaitPlat fait, string signe, int seuil) =>
        $"({_colonnes[fait]} IS NOT NULL AND {Comparaison(fait, signe, seuil)})";

    private string Comparaison(FaitPlat fait, string signe, int seuil) =>
        $"{_colonnes[fait]} {signe} {seuil.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A delimited identifier: any name that a reader can see, and that the database takes as it is.</summary>
    private string Citer(string nom, string argument)
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
            if (_grammaire.Refuses.Contains(nom[i]))
            {
                throw new ArgumentException(
                    $"The character {i + 1} of the name is {nom[i]}, and a name has none in {_dialecte}: give what it names another one, "
                    + "in a view for instance.", argument);
            }
        }
        return _grammaire.Longueur is { } longueur && longueur.Mesurer(nom) > longueur.Max
            ? throw new ArgumentException($"A name has at most {longueur.Max} {longueur.Unite}.", argument)
            : _grammaire.Citer(nom);
    }
}
