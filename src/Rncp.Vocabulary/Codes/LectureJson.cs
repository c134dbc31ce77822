using System.Text.Json;

namespace Rncp;

/// <summary>What the converters of this library share: a value is shown as it was read, cut.</summary>
internal static class LectureJson
{
    /// <summary>No word, day or level is longer, however it is escaped: what is, is refused without being copied.</summary>
    private const int OctetsMax = 600;

    /// <summary>The text of a string or of a property name; null of anything else, which <see cref="Citer"/> says.</summary>
    internal static string? Texte(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) return null;
        var octets = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        return octets <= OctetsMax
            ? reader.GetString()
            : throw new JsonException($"A text of {octets} bytes is read where a short one is expected.");
    }

    internal static string Citer(string? texte) => texte is null ? "What is no text" : $"'{Analyse.Citer(texte)}'";
}
