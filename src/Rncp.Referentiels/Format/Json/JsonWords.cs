using System.Linq;
using System.Text.RegularExpressions;

namespace Rncp.Format;

/// <summary>Numbers and words, and what people write for them.</summary>
internal static class JsonWords
{
    internal static readonly string[] Literals = ["true", "false", "null"];

    private static readonly string[] Yes = ["true", "vrai", "oui", "yes"], No = ["false", "faux", "non", "no"];
    private static readonly string[] Nothing = ["null", "none", "nil", "undefined", "nan", "infinity", "-infinity", "na"];

    private static readonly Regex WellFormed = New("^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?\\z");

    /// <summary>No two parts in a row take the same sign: a run of digits that ends badly is read once.</summary>
    private static readonly Regex Misformed = New("^([+-]?)(0*)((?:[1-9_][0-9_]*)?)(?:([.])([0-9_]*))?%?\\z");

    /// <summary>The number that begins here, as it stands or as it was meant.</summary>
    internal static (JsonKind Kind, string Text) Number(JsonScanner scanner)
    {
        var start = scanner.Position;
        scanner.SkipWhile(c => char.IsLetterOrDigit(c) || c is '+' or '-' or '.' or '_' or '%' or '/' or '€');
        var digits = scanner.Slice(start);
        if (WellFormed.IsMatch(digits)) return (JsonKind.Number, digits);
        var match = Misformed.Match(digits);
        var (sign, zeros, whole, point, part) = (Group(1), Group(2), Group(3), Group(4), Group(5));
        var meant = (sign == "-" ? "-" : "") + (whole.Length == 0 ? "0" : whole) + (part.Length == 0 ? "" : "." + part);
        var isNumber = match.Success && WellFormed.IsMatch(meant) && whole.Length + zeros.Length + part.Length > 0;
        var isCode = isNumber && zeros.Length > 0 && whole.Length > 0 && point.Length == 0;
        var quoted = JsonScanner.Shown(digits);
        scanner.Report(start, digits.Length, !isNumber
            ? ($"'{Cut(digits)}' is no number: a code, a date or a text stands between quotes, so write {quoted}",
                $"« {Cut(digits)} » n'est pas un nombre : un code, une date ou un texte est entre guillemets, écrivez {quoted}")
            : NoNumber(digits, meant) + (isCode ? ($" or, for a code, {quoted}", $" ou, pour un code, {quoted}") : ""));
        return isNumber ? (JsonKind.Number, meant) : (JsonKind.String, digits);

        string Group(int number) => match.Groups[number].Value.Replace("_", "");
    }

    /// <summary>The word that begins here, as it stands or as it was meant.</summary>
    internal static (JsonKind Kind, string? Text) Word(JsonScanner scanner)
    {
        var start = scanner.Position;
        scanner.SkipWhile(c => char.IsLetterOrDigit(c) || c is '_' or '$' or '-');
        var literal = scanner.Slice(start);
        if (Literals.Contains(literal)) return (KindOf(literal), null);
        scanner.SkipPhrase();
        var words = scanner.Slice(start);
        var small = words.ToLowerInvariant();
        var meant = Yes.Contains(small) ? "true" : No.Contains(small) ? "false" : Nothing.Contains(small) ? "null" : null;
        scanner.Report(start, words.Length, meant switch
        {
            null => ($"a text stands between quotes: write {JsonScanner.Shown(words)}",
                $"un texte est entre guillemets : écrivez {JsonScanner.Shown(words)}"),
            "null" => ($"'{words}' is no value of JSON: write one or, where the source gives none, {{ \"absent\": \"why\" }}",
                $"« {words} » n'est pas une valeur de JSON : écrivez-en une ou, "
                    + "si la source n'en donne pas, { \"absent\": \"pourquoi\" }"),
            _ => ($"'{words}' is no word of JSON: write {meant}", $"« {words} » n'est pas un mot de JSON : écrivez {meant}"),
        });
        return meant is null ? (JsonKind.String, words) : (KindOf(meant), null);
    }

    /// <summary>The name without quotes that begins here.</summary>
    internal static string Name(JsonScanner scanner)
    {
        var start = scanner.Position;
        scanner.SkipWhile(c => c is not (':' or '=' or ',' or '{' or '}' or '[' or ']' or '"' or '\r' or '\n'));
        scanner.BackOverBlanks();
        var name = scanner.Slice(start);
        scanner.Report(start, name.Length, ($"a name stands between quotes: write {JsonScanner.Shown(name)}",
            $"un nom est entre guillemets : écrivez {JsonScanner.Shown(name)}"));
        return name;
    }

    /// <summary>Passes what stands after the decimal comma of a number, where a name is due: 3,5.</summary>
    internal static bool DecimalComma(JsonScanner scanner, JsonNode? before, int? comma)
    {
        var isOne = before is { Kind: JsonKind.Number } && comma == before.Plage.End && scanner.Position == comma + 1 && scanner.AtNumber;
        if (!isOne) return false;
        scanner.SkipWhile(IsDigit);
        var number = scanner.Slice(before!.Plage.Start);
        scanner.Report(before.Plage.Start, number.Length, NoNumber(number, number.Replace(',', '.')));
        return true;
    }

    /// <summary>Passes the next group of digits of a number, where no other value can stand: 15 000.</summary>
    internal static bool NumberWithBlanks(JsonScanner scanner, JsonNode owner)
    {
        var before = owner.Properties.LastOrDefault()?.Value;
        var isOne = owner.Kind == JsonKind.Object && before is { Kind: JsonKind.Number } && IsDigit(scanner.Current)
            && scanner.LineOf(before.Plage.Start) == scanner.LineOf(scanner.Position);
        if (!isOne) return false;
        scanner.SkipWhile(c => IsDigit(c) || c == ' ');
        scanner.BackOverBlanks();
        var number = scanner.Slice(before!.Plage.Start);
        scanner.Report(before.Plage.Start, number.Length, NoNumber(number, string.Concat(number.Where(IsDigit))));
        return true;
    }

    private static JsonKind KindOf(string literal) => literal switch
    {
        "true" => JsonKind.True,
        "false" => JsonKind.False,
        _ => JsonKind.Null,
    };

    private static Phrase NoNumber(string written, string meant) => (
        $"'{Cut(written)}' is no number of JSON: write {Cut(meant)}",
        $"« {Cut(written)} » n'est pas un nombre de JSON : écrivez {Cut(meant)}");

    private static string Cut(string digits) => Noyau.Extrait.De(digits, 30);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static Regex New(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
