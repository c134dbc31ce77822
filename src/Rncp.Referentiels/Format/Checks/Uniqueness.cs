using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Rncp.Format;

/// <summary>Reports the second use of a code, a key or a number. Case does not make two codes different: parsers ignore it.</summary>
internal sealed class Uniqueness(DefautSink sink, string what)
{
    private readonly Dictionary<string, JsonNode> _first = new(StringComparer.OrdinalIgnoreCase);

    internal static void Check(DefautSink sink, IEnumerable<JsonNode> items, string property, string what)
    {
        Check(sink, items.Select(item => item[property]).OfType<JsonNode>(), what);
    }

    internal static void Check(DefautSink sink, IEnumerable<JsonNode> values, string what)
    {
        var seen = new Uniqueness(sink, what);
        foreach (var value in values) seen.Add(value);
    }

    private void Add(JsonNode? value)
    {
        if (value?.Text is not { } text) return;
        if (!_first.TryGetValue(text, out var first))
        {
            _first.Add(text, value);
            return;
        }
        var line = sink.LineOf(first.Plage).ToString(CultureInfo.InvariantCulture);
        sink.Add(Descriptors.Duplicate, value.Plage,
            what, text, first.Text == text ? line : $"{line} as '{first.Text}', and case makes no difference");
    }
}
