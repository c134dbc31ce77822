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
            _scanner.Report(0, 0, ("the file is empty, and a référentiel is one object, from '{' to '}'",
                "le fichier est vide, et un référentiel est un objet, de « { » à « } »"));
            return null;
        }
        if (!BeginsValue())
        {
            _scanner.Report(_scanner.Position, 0,
                ($"a référentiel is one object, from '{{' to '}}', and this file begins with '{_scanner.Character}'",
                $"un référentiel est un objet, de « {{ » à « }} », et ce fichier commence par « {_scanner.Character} »"));
            return null;
        }
        var root = Value();
        var end = _scanner.Position;
        _scanner.SkipBlanks();
        if (_scanner.AtEnd) return root;
        var line = _scanner.LineOf(end - 1);
        _scanner.Report(_scanner.Position, 0, _scanner.Current is '}' or ']'
            ? ($"one '{_scanner.Current}' too many: everything is closed at line {line}, so remove one of the two",
                $"un « {_scanner.Current} » de trop : tout est fermé ligne {line}, retirez l'un des deux")
            : ($"the file is one value, which is closed at line {line}: remove what follows, or what closes it too early",
                $"le fichier est une seule valeur, fermée ligne {line} : retirez ce qui suit, ou ce qui la ferme trop tôt"));
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
            _scanner.Report(_scanner.Position, 0, ($"more than {MaxDepth} brackets are open at once, and a référentiel never has so many",
                $"plus de {MaxDepth} crochets ou accolades sont ouverts à la fois, et un référentiel n'en a jamais tant"));
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
                Phrase around = _open.Count == 1 ? ""
                    : ($", and close the {_open.Count - 1} around it", $", et fermez aussi ce qui l'entoure ({_open.Count - 1})");
                _scanner.BackOverBlanks();
                var (english, french) = Opening(node);
                _scanner.Report(_scanner.Position, 0, new Phrase(
                    $"the file ends before the {english} is closed: write '{close}' here",
                    $"le fichier finit avant que {french} ne soit fermé : écrivez « {close} » ici") + around);
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
                if (comma is { } place) _scanner.Report(place, 1, ($"a comma too many: nothing follows it before '{close}', so remove it",
                    $"une virgule de trop : rien ne la suit avant « {close} », retirez-la"));
                _scanner.Position++;
                return true;
            }
            if (_scanner.Current != other) return false;
            var opening = Opening(node);
            _scanner.Report(_scanner.Position, 0, ($"'{other}' does not close the {opening.English}: write '{close}' before it, or instead",
                $"« {other} » ne ferme pas {opening.French} : écrivez « {close} » avant, ou à la place"));
            // It closes what is around, if it can.
            if (KindAround is { } kind && kind != node.Kind) return true;
            _scanner.Position++;
        }
    }

    private JsonKind? KindAround => _open.Skip(1).FirstOrDefault()?.Kind;

    private Phrase Opening(JsonNode node)
    {
        var (sign, line) = (node.Kind == JsonKind.Object ? '{' : '[', _scanner.LineOf(node.Plage.Start));
        return ($"'{sign}' of line {line}", $"le « {sign} » de la ligne {line}");
    }

    private int? Item(JsonNode node)
    {
        if (!BeginsValue()) return null;
        node.Items.Add(Value());
        return Separator(node);
    }
}
