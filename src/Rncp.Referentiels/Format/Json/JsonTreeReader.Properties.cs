using System.Linq;

namespace Rncp.Format;

/// <summary>The properties of an object: a name, a colon and a value.</summary>
internal sealed partial class JsonTreeReader
{
    private int? Property(JsonNode node, int? comma)
    {
        var start = _scanner.Position;
        if (JsonWords.DecimalComma(_scanner, node.Properties.LastOrDefault()?.Value, comma)) return Separator(node);
        if (!_scanner.AtText && !_scanner.AtWord)
        {
            _scanner.Report(start, 0, new Phrase(
                $"'{_scanner.Character}' stands where a name between quotes is due, as in \"code\": ...",
                $"« {_scanner.Character} » est à la place d'un nom entre guillemets, comme \"code\": ...") + (_scanner.Current is '{'
                ? ("; a list of objects opens with '['", " ; une liste d'objets s'ouvre par « [ »") : ""));
            if (_scanner.Current is not ('{' or '[')) return null;
            Value();
            return Separator(node);
        }
        var name = _scanner.AtText ? _scanner.Text() : JsonWords.Name(_scanner);
        var plage = new Plage(start, _scanner.Position - start);
        if (!Colon(name)) return Separator(node);
        var value = Value();
        node.Properties.Add(new JsonProperty(name, plage, value));
        return Separator(node);
    }

    /// <summary>Goes to the value of a name; false when there is none.</summary>
    private bool Colon(string name)
    {
        var end = _scanner.Position;
        var shown = JsonScanner.Shown(name);
        _scanner.SkipBlanks();
        if (_scanner.AtEnd || _scanner.Current is ',' or '}' or ']')
        {
            _scanner.Report(end, 0, ($"the name {shown} has no value: write ':' and its value after it, or remove it",
                $"le nom {shown} n'a pas de valeur : écrivez « : » et sa valeur après lui, ou retirez-le"));
            return false;
        }
        if (_scanner.Current == '=')
        {
            var length = _scanner.Follows("=>") || _scanner.Follows("=:") ? 2 : 1;
            _scanner.Report(_scanner.Position, length, ($"'=' stands where a colon is due: write ':' between {shown} and its value",
                $"« = » est à la place d'un deux-points : écrivez « : » entre {shown} et sa valeur"));
            _scanner.Position += length;
        }
        else if (_scanner.Current == ':') _scanner.Position++;
        else _scanner.Report(end, 0, ($"a colon is missing: write ':' between {shown} and its value",
            $"il manque un deux-points : écrivez « : » entre {shown} et sa valeur"));
        end = _scanner.Position;
        _scanner.SkipBlanks();
        if (!_scanner.AtEnd && BeginsValue()) return true;
        if (_scanner.AtEnd || _scanner.Current is ',' or '}' or ']')
            _scanner.Report(end, 0,
                ($"the value of {shown} is missing: write it or, where the source gives none, {{ \"absent\": \"why\" }}",
                $"la valeur de {shown} manque : écrivez-la ou, si la source n'en donne pas, {{ \"absent\": \"pourquoi\" }}"));
        else _scanner.Report(_scanner.Position, 0, ($"the value of {shown} is due here, and '{_scanner.Character}' begins none",
            $"la valeur de {shown} est attendue ici, et « {_scanner.Character} » n'en commence pas une"));
        return false;
    }
}
