using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Rncp.Format;

/// <summary>
/// Reads a text into a tree of nodes with their places: RFC 8259, and nothing else. The first mistake is told in a sentence; the
/// reading goes on as if it were mended, so that the names in the file are known all the same.
/// </summary>
internal sealed partial class JsonTreeReader
{
    /// <summary>Far more than the format needs, and far less than a stack can hold.</summary>
    private const int MaxDepth = 64;

    private readonly JsonScanner _scanner;
    private readonly CancellationToken _cancellation;
    private readonly Stack<JsonNode> _open = new();
    private int _values;

    /// <summary>Whether the list that is being read ends here, where the next name begins.</summary>
    private bool _leaves;

    private JsonTreeReader(string text, CancellationToken cancellation)
    {
        _scanner = new JsonScanner(text);
        _cancellation = cancellation;
    }

    /// <param name="text">The text of the file.</param>
    /// <param name="cancellation">Observed at each value.</param>
    internal static JsonText Read(string text, CancellationToken cancellation)
    {
        var reader = new JsonTreeReader(text, cancellation);
        var root = reader.Document();
        return new JsonText(root, reader._values, reader._scanner.Mistake);
    }

    private JsonNode? Document()
    {
        _scanner.SkipBlanks();
        if (_scanner.AtEnd)
        {
            _scanner.Report(0, 0, "the file is empty, and a référentiel is one object, from '{' to '}'");
            return null;
        }
        if (!BeginsValue())
        {
            _scanner.Report(_scanner.Position, 0,
                $"a référentiel is one object, from '{{' to '}}', and this file begins with '{_scanner.Character}'");
            return null;
        }
        var root = Value();
        var end = _scanner.Position;
        _scanner.SkipBlanks();
        if (_scanner.AtEnd) return root;
        _scanner.Report(_scanner.Position, 0, _scanner.Current is '}' or ']'
            ? $"one '{_scanner.Current}' too many: everything is closed at line {_scanner.LineOf(end - 1)}, so remove one of the two"
            : $"the file is one value, which is closed at line {_scanner.LineOf(end - 1)}: "
                + "remove what follows, or what closes it too early");
        return root;
    }

    private bool BeginsValue() => _scanner.Current is '{' or '[' || _scanner.AtText || _scanner.AtNumber
        || _open.Count > 0 && _scanner.AtWord || JsonWords.Literals.Any(_scanner.Follows);

    private JsonNode Value()
    {
        _cancellation.ThrowIfCancellationRequested();
        _values++;
        var start = _scanner.Position;
        if (_scanner.Current is '{' or '[') return Container();
        var (kind, text) = _scanner.AtText ? (JsonKind.String, _scanner.Text())
            : _scanner.AtNumber ? JsonWords.Number(_scanner)
            : JsonWords.Word(_scanner);
        return new JsonNode(kind, new Plage(start, _scanner.Position - start)) { Text = text };
    }

    private JsonNode Container()
    {
        var isObject = _scanner.Current == '{';
        var node = new JsonNode(isObject ? JsonKind.Object : JsonKind.Array, new Plage(_scanner.Position, 1));
        if (_open.Count == MaxDepth)
        {
            _scanner.Report(_scanner.Position, 0, $"more than {MaxDepth} brackets are open at once, and a référentiel never has so many");
            _scanner.Stop();
            return node;
        }
        _open.Push(node);
        _scanner.Position++;
        int? comma = null;
        while (!Ends(node, comma))
        {
            var start = _scanner.Position;
            comma = _scanner.Current == ',' ? ExtraComma(node, comma) : isObject ? Property(node, comma) : Item(node);
            // Whatever it is, it is behind when the next turn begins.
            if (_scanner.Position == start && !_scanner.AtEnd) Misplaced();
        }
        _open.Pop();
        return node;
    }

    /// <summary>Whether an object or a list is read: closed, or left where it should have been.</summary>
    private bool Ends(JsonNode node, int? comma)
    {
        var (close, other) = node.Kind == JsonKind.Object ? ('}', ']') : (']', '}');
        while (true)
        {
            _scanner.SkipBlanks();
            if (_scanner.AtEnd)
            {
                var around = _open.Count == 1 ? "" : $", and close the {_open.Count - 1} around it";
                _scanner.BackOverBlanks();
                _scanner.Report(_scanner.Position, 0, $"the file ends before the {Opening(node)} is closed: write '{close}' here{around}");
                _scanner.Stop();
                return true;
            }
            if (_leaves)
            {
                _leaves = false;
                return true;
            }
            if (_scanner.Current == close)
            {
                if (comma is { } place) _scanner.Report(place, 1, $"a comma too many: nothing follows it before '{close}', so remove it");
                _scanner.Position++;
                return true;
            }
            if (_scanner.Current != other) return false;
            _scanner.Report(_scanner.Position, 0, $"'{other}' does not close the {Opening(node)}: write '{close}' before it, or instead");
            // It closes what is around, if it can.
            if (KindAround is { } kind && kind != node.Kind) return true;
            _scanner.Position++;
        }
    }

    private JsonKind? KindAround => _open.Skip(1).FirstOrDefault()?.Kind;

    private string Opening(JsonNode node) =>
        $"'{(node.Kind == JsonKind.Object ? '{' : '[')}' of line {_scanner.LineOf(node.Plage.Start)}";

    private int? ExtraComma(JsonNode node, int? comma)
    {
        var isFirst = node.Properties.Count + node.Items.Count == 0;
        _scanner.Report(_scanner.Position, 1, comma is null && isFirst
            ? $"a comma too many: nothing stands before it after '{(node.Kind == JsonKind.Object ? '{' : '[')}', so remove it"
            : "a comma too many: there is one before it already, so remove it");
        _scanner.Position++;
        return null;
    }

    private int? Item(JsonNode node)
    {
        if (!BeginsValue()) return null;
        node.Items.Add(Value());
        return Separator(node);
    }

    /// <summary>What stands after an item: the place of its comma, or null when it has none.</summary>
    private int? Separator(JsonNode node)
    {
        var end = _scanner.Position;
        _scanner.SkipBlanks();
        if (_scanner.AtEnd || _scanner.Current is '}' or ']') return null;
        if (_scanner.Current == ',') return _scanner.Position++;
        if (_scanner.Current == ';')
        {
            _scanner.Report(_scanner.Position, 1, "';' separates nothing: write ',' between two values, and nothing after the last one");
            _scanner.Position++;
            return null;
        }
        if (node.Kind == JsonKind.Array && _scanner.Current == ':' && node.Items[node.Items.Count - 1] is { Kind: JsonKind.String } name)
        {
            _scanner.Report(name.Plage.Start, name.Plage.Length,
                $"a name has no place in a list: write ']' before it, to close the {Opening(node)}");
            if (KindAround != JsonKind.Object) return null;
            node.Items.RemoveAt(node.Items.Count - 1);
            _scanner.Position = name.Plage.Start;
            _leaves = true;
            return null;
        }
        if (JsonWords.NumberWithBlanks(_scanner, node)) return Separator(node);
        if (_scanner.AtWord && _scanner.Position == end && _scanner.Before == '"')
            _scanner.Report(end - 1, 1, $"this quote ends the text, and {_scanner.NextShown()} follows: "
                + "if a quote is missing before, write it; a quote inside a text is written \\\" or « »");
        else if (BeginsValue())
            _scanner.Report(end, 0,
                $"a comma is missing: write ',' here, before {_scanner.NextShown()} of line {_scanner.LineOf(_scanner.Position)}");
        return null;
    }

    private void Misplaced()
    {
        _scanner.Report(_scanner.Position, 0, $"'{_scanner.Character}' has no place here: a comma stands between two values, "
            + "and a text between quotes");
        _scanner.Position++;
    }
}
