using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Threading;

namespace Rncp.Format;

/// <summary>Reads a file into a tree of nodes with their places. System.Text.Json reads; this class keeps the positions.</summary>
internal static class JsonTreeReader
{
    /// <summary>Far more than the format needs, and far less than a stack can hold.</summary>
    private const int MaxDepth = 64;

    /// <param name="text">The text of the file.</param>
    /// <param name="cancellation">Observed at each token.</param>
    /// <param name="values">How many values the file holds, those that hold others too.</param>
    /// <exception cref="JsonSyntaxError">The text is not JSON.</exception>
    internal static JsonNode Read(string text, CancellationToken cancellation, out int values)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var positions = new Utf8Positions(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            return ReadDocument(ref reader, positions, cancellation, out values);
        }
        catch (JsonException e)
        {
            var start = Utf8Positions.OffsetOf(bytes, e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            throw new JsonSyntaxError(new Plage(new Utf8Positions(text).CharAt(start), 0), Explain(e));
        }
    }

    private static JsonNode ReadDocument(
        ref Utf8JsonReader reader, Utf8Positions positions, CancellationToken cancellation, out int values)
    {
        values = 0;
        JsonNode? root = null;
        var open = new Stack<JsonNode>();
        (string Name, Plage Plage)? property = null;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var start = positions.CharAt((int)reader.TokenStartIndex);
            var plage = new Plage(start, positions.CharAt((int)reader.BytesConsumed) - start);
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                property = (TextOf(ref reader, plage), new Plage(start, Utf16Length(ref reader)));
                continue;
            }
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            values++;
            var node = new JsonNode(KindOf(reader.TokenType), plage);
            if (node.Kind == JsonKind.String) node.Text = TextOf(ref reader, plage);
            if (node.Kind == JsonKind.Number) node.Text = Encoding.ASCII.GetString(reader.ValueSpan.ToArray());

            if (open.Count == 0) root = node;
            else if (property is { } name) open.Peek().Properties.Add(new JsonProperty(name.Name, name.Plage, node));
            else open.Peek().Items.Add(node);
            property = null;
            if (node.Kind is JsonKind.Object or JsonKind.Array) open.Push(node);
        }
        return root!;
    }

    /// <summary>The length of the token of a property name, with its quotes: its end is not where the reader stands.</summary>
    private static int Utf16Length(ref Utf8JsonReader reader) => Encoding.UTF8.GetCharCount(reader.ValueSpan.ToArray()) + 2;

    private static string TextOf(ref Utf8JsonReader reader, Plage plage)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonSyntaxError(plage, "the text has half a surrogate pair, which is not a character");
        }
    }

    private static JsonKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True => JsonKind.True,
        JsonTokenType.False => JsonKind.False,
        _ => JsonKind.Null,
    };

    /// <summary>The message of System.Text.Json, without the position in bytes that it ends with.</summary>
    private static string Explain(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? e.Message : e.Message.Substring(0, end)).TrimEnd('.');
    }
}
