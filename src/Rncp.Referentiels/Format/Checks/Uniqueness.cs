using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Rncp.Format;

/// <summary>
/// Reports the second use of a code, a key or a number. Case does not make two codes different, which parsers ignore, nor does a zero
/// before the number of a fiche.
/// </summary>
internal sealed class Uniqueness(DefautSink sink, Phrase what)
{
    private readonly Dictionary<string, JsonNode> _first = new(StringComparer.OrdinalIgnoreCase);

    internal static void Check(DefautSink sink, IEnumerable<JsonNode> items, string property, Phrase what)
    {
        Check(sink, items.Select(item => item[property]).OfType<JsonNode>(), what);
    }

    internal static void Check(DefautSink sink, IEnumerable<JsonNode> values, Phrase what)
    {
        var seen = new Uniqueness(sink, what);
        foreach (var value in values) seen.Add(value);
    }

    private void Add(JsonNode? value)
    {
        if (value?.Text is not { } text) return;
        var key = Shapes.CodeFiche.IsValid(text) ? Membres.Plain(text) : text;
        if (!_first.TryGetValue(key, out var first))
        {
            _first.Add(key, value);
            return;
        }
        var line = sink.LineOf(first.Plage).ToString(CultureInfo.InvariantCulture);
        var (english, french) = string.Equals(first.Text, text, StringComparison.OrdinalIgnoreCase)
            ? ("case", "la casse") : ("a zero before the number", "un zéro devant le numéro");
        sink.Add(Descriptors.Duplicate, value.Plage, what, text, first.Text == text ? line
            : ($"{line} as '{first.Text}', and {english} makes no difference",
                $"{line}, écrit « {first.Text} », et {french} ne change rien"));
    }
}
