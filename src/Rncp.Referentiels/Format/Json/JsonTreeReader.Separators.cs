namespace Rncp.Format;

/// <summary>What stands between two values: a comma, or what people write for it.</summary>
internal sealed partial class JsonTreeReader
{
    private int? ExtraComma(JsonNode node, int? comma)
    {
        var isFirst = node.Properties.Count + node.Items.Count == 0;
        var sign = node.Kind == JsonKind.Object ? '{' : '[';
        _scanner.Report(_scanner.Position, 1, comma is null && isFirst
            ? ($"a comma too many: nothing stands before it after '{sign}', so remove it",
                $"une virgule de trop : rien ne la précède après « {sign} », retirez-la")
            : ("a comma too many: there is one before it already, so remove it",
                "une virgule de trop : il y en a déjà une avant, retirez-la"));
        _scanner.Position++;
        return null;
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
            _scanner.Report(_scanner.Position, 1, ("';' separates nothing: write ',' between two values, and nothing after the last one",
                "« ; » ne sépare rien : écrivez « , » entre deux valeurs, et rien après la dernière"));
            _scanner.Position++;
            return null;
        }
        if (node.Kind == JsonKind.Array && _scanner.Current == ':' && node.Items[node.Items.Count - 1] is { Kind: JsonKind.String } name)
        {
            var (english, french) = Opening(node);
            _scanner.Report(name.Plage.Start, name.Plage.Length,
                ($"a name has no place in a list: write ']' before it, to close the {english}",
                $"un nom n'a pas sa place dans une liste : écrivez « ] » avant, pour fermer {french}"));
            if (KindAround != JsonKind.Object) return null;
            node.Items.RemoveAt(node.Items.Count - 1);
            _scanner.Position = name.Plage.Start;
            _leaves = true;
            return null;
        }
        if (JsonWords.NumberWithBlanks(_scanner, node)) return Separator(node);
        if (_scanner.AtWord && _scanner.Position == end && _scanner.Before == '"')
        {
            var (english, french) = _scanner.NextShown();
            _scanner.Report(end - 1, 1, ($"this quote ends the text, and {english} follows: "
                + "if a quote is missing before, write it; a quote inside a text is written \\\" or « »",
                $"ce guillemet finit le texte, et {french} suit : "
                + "s'il manque un guillemet avant, écrivez-le ; dans un texte, un guillemet s'écrit \\\" ou « »"));
        }
        else if (BeginsValue())
        {
            var (english, french) = _scanner.NextShown();
            _scanner.Report(end, 0,
                ($"a comma is missing: write ',' here, before {english} of line {_scanner.LineOf(_scanner.Position)}",
                $"il manque une virgule : écrivez « , » ici, avant {french} de la ligne {_scanner.LineOf(_scanner.Position)}"));
        }
        return null;
    }

    private void Misplaced()
    {
        _scanner.Report(_scanner.Position, 0,
            ($"'{_scanner.Character}' has no place here: a comma stands between two values, and a text between quotes",
            $"« {_scanner.Character} » n'a pas sa place ici : une virgule est entre deux valeurs, un texte entre guillemets"));
        _scanner.Position++;
    }
}
