namespace Rncp.Tests.Bases;

/// <summary>Names of columns, five in each row, that a predicate badly quoted is broken or changed by.</summary>
internal static class NomsDEssai
{
    internal const string Table = "une \"table\"]; --";

    internal static readonly string[][] Communs =
    [
        ["a\"b", "\"; DROP TABLE \"Personnes\"; --", "\"\"", "l'âge", "niveau max"],
        ["SELECT", "NULL", "ORDER", "FROM", "niveau\" OR 1 = 1 --"],
        ["select", "order", "group", "where", "a;b"],
        ["[x]", "]", "a]]b", "] OR 1 = 1 --", "[dbo].[x]"],
        ["{0}", "@p0", ":p", "?", "$1"],
        ["/* c */", "--", "#", "a.b", "'"],
        ["%", "É", "0", new('x', 63), new('é', 31)],
    ];

    /// <summary>Of dialects that take them all.</summary>
    internal static readonly string[][] AvecApostrophesInverses =
    [
        ["`y`", "`", "a``b", "` OR 1 = 1 --", "`a`.`b`"],
        ["a\\b", "\\", "\\`", "\\\"", "\\n"],
    ];

    /// <summary>Of databases for which these are five names.</summary>
    internal static readonly string[][] QueDistinguentCapitalesEtEspaces = [["É", "é", "😀", " ", "NIVEAU "]];
}
