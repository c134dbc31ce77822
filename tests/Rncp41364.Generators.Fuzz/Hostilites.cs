using System.Globalization;
using System.Text;
using System.Text.Json;
using Rncp.Format;

namespace Rncp.Fuzz;

/// <summary>Texts and tokens made to break out of C#, of XML documentation, of JSON, of a terminal.</summary>
internal static class Hostilites
{
    /// <summary>What no text of a référentiel may hold, and what it may hold and stays a text.</summary>
    private static readonly string[] Textes =
    [
        "*/", "/*", "//", "///", "\"", "\"\"\"", "\"\"\"\"\"", "'", "\\", "\\\\", "\\\"", "\\u0022", "\\x41", "@\"", "$\"", "$@\"", "$$\"\"\"", "u8", "{", "}", "{}", "{0}", "{{", "}}", "{{{",
        "#if", "#endif", "#line 1 \"x\"", "#pragma warning disable", "#error x", "#nullable disable", "#r \"x\"", "; }", "); } } class X { static X() {", "/**/", "%s%n", "${x}", "$(X)", "%(X)", "@(X)",
        "</summary>", "<summary>", "<!--", "-->", "]]>", "<![CDATA[", "<?xml?>", "<!DOCTYPE a>", "<!ENTITY x>", "&", "&lt;", "&#0;", "&#x85;", "&x;", "<see cref=\"T:System.String\"/>", "<inheritdoc/>", "<param name=\"x\">",
        "\n", "\r", "\r\n", "\t", "\v", "\f", "\u0085", "\u2028", "\u2029", "\u00A0", "\u202F", "\u3000", "\u1680", "\u2003", "\u180E",
        "\u202A", "\u202B", "\u202D", "\u202E", "\u202C", "\u2066", "\u2067", "\u2068", "\u2069", "\u200E", "\u200F", "\u061C",
        "\u200B", "\u200C", "\u200D", "\u2060", "\u2061", "\u00AD", "\uFEFF", "\uFFFE", "\uFFFF", "\uFFFD", "\uFDD0", "\uE000", "\uF8FF", "\U000E0001", "\U000E0020", "\U0001FFFE", "\U0010FFFF", "\U000F0000",
        "\0", "\a", "\b", "\u001B[31m", "\u001B]0;x\a", "\u007F", "\u0080", "\u009B", "\u001A",
        "e\u0301", "\u0301", "a\u0300\u0301\u0302\u0303", "\u0378", "\uFF21", "\u2160", "\u0131", "\u0130", "\u00DF", "\u1E9E", "\u01C5", "\uFB01", "\U0001F600", "\U0001F468\u200D\U0001F469", "\U00010400", "\u3164", "\u115F", "\uFE0F",
        "\r\nerror CS0001: x", "\n::error::x", "\n##vso[task.complete result=Failed]", "a.cs(1,1): error CS0001: x",
        "null", "true", "default", "class", "namespace", "Metier", "ToString", "global::System", "value__", "_", "__arglist", "var", "record", "Rncp", "Donnees",
        "« »", "’", "…", "œ", "—", "a b", " ", "  ", " a", "a ", "",
    ];

    /// <summary>Tokens that are not always JSON, where any value stands.</summary>
    private static readonly string[] Jetons =
    [
        "1e400", "-1e400", "1e-400", "-0", "0", "-1", "1", "2", "100", "101", "9999", "10000", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967296", "9223372036854775808", "1.0", "1.5", "1e0", "1E1", "00", "01", "+1", ".5", "1.", "0x1", "NaN", "Infinity",
        "true", "false", "null", "True", "nul", "undefined", "\"\"", "\" \"", "[]", "{}", "[[]]", "[{}]", "[null]", "{\"\":null}", "{\"valeur\":1}", "{\"absent\":\"x\"}", "{\"absent\":1}", "{\"vide\":\"x\"}", "{\"inconnu\":\"x\"}",
        "{\"valeur\":{\"valeur\":1,\"deduit\":\"x\"},\"deduit\":\"x\"}", "{\"absent\":\"x\",\"vide\":\"x\"}", "{\"absent\":\"x\",\"absent\":\"y\"}", "{\"valeur\":[],\"remarque\":\"x\"}", "{\"valeur\":null,\"remarque\":\"x\"}",
        "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\\ude00\\ud83d\"", "\"a\\ud83d\"", "\"\\u0000\"", "\"\\u2028\"", "\"\\x41\"", "\"\\u00\"", "\"\\", "\"", "'a'", "/*x*/1", "//x\n1", "1,", "",
        "\"2028-02-29\"", "\"2027-02-29\"", "\"0000-01-01\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"10000-01-01\"", "\"2028-9-1\"", "\"２０２８-09-01\"", "\"2028-09-01\\n\"",
        "\"RNCP999\"", "\"RNCP0999\"", "\"RNCP99999\"", "\"RNCP999BC01\"", "\"BC01C01\"", "\"RS1\"", "\"A1234\"", "\"31090\"", "\"326t\"", "\"12\"", "\"Vae\"", "\"Essais\"", "\"ponctuation\"", "\"38935885400054\"", "\"35600000000048\"", "\"prerequisEntree[1]\"", "\"prerequisEntree[99]\"",
    ];

    private static readonly string[] Cles =
    [
        "Bloc", "CleBloc", "Metier", "CleMetier", "Competence", "Rome", "Secteur", "CleSecteur", "Donnees", "Certification", "Progression", "Tous", "Cle", "Code", "Libelle", "Numero", "Ordre", "Depuis", "Selon", "Parse", "TryParse", "Chercher",
        "Equals", "GetHashCode", "ToString", "CompareTo", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "Membre", "Membres", "IMembre", "Rncp", "Rncp999", "System", "Global", "String", "Object", "Int", "Enum", "T", "S", "Provider", "Result",
        "Value", "Var", "Nameof", "Record", "File", "Required", "Field", "This", "Null", "PlacesJury", "Metiers", "Essayeur", "ESSAYEUR", "Event", "Essais", "Mesures", "A", "AB", "ABc", "Aa0", "CodeSecteur", "Switch", "Await",
    ];

    internal static string Texte(Random hasard) => hasard.Next(12) switch
    {
        0 => string.Concat(Enumerable.Range(0, hasard.Next(2, 5)).Select(_ => Un(Textes, hasard))),
        1 => ((char)hasard.Next(0x20, 0xD800)).ToString(),
        2 => char.ConvertFromUtf32(hasard.Next(0xE000, 0x110000)),
        _ => Un(Textes, hasard),
    };

    /// <summary>A text around which no blank is cut.</summary>
    internal static string TexteEntoure(Random hasard) => "a" + Texte(hasard) + "z";

    /// <summary>A text that a référentiel may hold: French, with what stays a text.</summary>
    internal static string TexteSobre(Random hasard) =>
        "L’été " + string.Concat(Un(Textes, hasard).EnumerateRunes().Where(rune => Typography.Defect(rune.ToString()) is null)) + " n°" + hasard.Next(100);

    internal static string Cle(Random hasard) => Un(Cles, hasard);

    internal static string Valeur(Random hasard) => Un(Jetons, hasard);

    /// <summary>A text as a JSON string: escaped as libraries do, as little as possible, or wholly.</summary>
    internal static string Json(string texte, Random hasard) => hasard.Next(4) switch
    {
        0 => JsonSerializer.Serialize(texte),
        1 => "\"" + string.Concat(texte.Select(c => $"\\u{(int)c:x4}")) + "\"",
        _ => Sobre(texte),
    };

    private static string Sobre(string texte)
    {
        var sortie = new StringBuilder("\"");
        foreach (var c in texte)
        {
            if (c is '"' or '\\' || c < ' ') sortie.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else sortie.Append(c);
        }
        return sortie.Append('"').ToString();
    }

    internal static T Un<T>(IReadOnlyList<T> choix, Random hasard) => choix[hasard.Next(choix.Count)];
}
