using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// Reads and writes a code as a JSON string, and as the key of a JSON object. The open codes of this library carry it
/// as an attribute: there is nothing to register, with reflection or with a source-generated context.
/// </summary>
/// <typeparam name="T">The type of the code.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CodeJsonConverter<T> : JsonConverter<T>, IFormeJson where T : ISpanParsable<T>
{
    /// <summary>
    /// A longer text is refused without being copied. No code has more than 128 characters, and a JSON writer may spend
    /// six bytes on each (<c>\u0042</c>).
    /// </summary>
    private const int OctetsMax = 6 * 128;

    private const int OctetsCourts = 32;

    /// <summary>A null is the default of an open code, and null for a member of a closed set.</summary>
    public override bool HandleNull => default(T) is not null;

    /// <summary>Reads a code.</summary>
    /// <param name="reader">The reader, on a string.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The code; the default value of an open code for a JSON null.</returns>
    /// <exception cref="JsonException">The value is not a string, or not a code of the type.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.String => LireTexte(ref reader),
            _ => throw new JsonException($"A {typeof(T).Name} is a JSON string, not a {reader.TokenType}."),
        };

    /// <summary>Writes the official form of a code; null for the default value of an open code.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The code.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.ToString() is { Length: > 0 } code) writer.WriteStringValue(code);
        else writer.WriteNullValue();
    }

    /// <summary>Reads a code from the name of a property.</summary>
    /// <param name="reader">The reader, on a property name.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The code.</returns>
    /// <exception cref="JsonException">The name is not a code of the type.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LireTexte(ref reader);

    /// <summary>Writes the official form of a code as the name of a property.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The code.</param>
    /// <param name="options">Ignored.</param>
    /// <exception cref="JsonException">The value is the default of an open code, which is none: a name cannot be null.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.ToString() is not { Length: > 0 } code)
            throw new JsonException($"The default {typeof(T).Name} is no code, and cannot be the name of a property.");
        writer.WritePropertyName(code);
    }

    ImmutableArray<KeyValuePair<string, string>> IFormeJson.Membres => [];

    bool IFormeJson.TryLire(string texte, out object? valeur)
    {
        var estLu = T.TryParse(texte.AsSpan(), null, out var lue);
        valeur = estLu ? lue : null;
        return estLu;
    }

    private static T LireTexte(ref Utf8JsonReader reader)
    {
        var octets = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (octets > OctetsMax) throw new JsonException($"A text of {octets} bytes is not a {typeof(T).Name}.");
        // The stack is cleared first, and most codes are short.
        var texte = octets <= OctetsCourts ? stackalloc char[OctetsCourts] : stackalloc char[OctetsMax];
        texte = texte[..reader.CopyString(texte)];
        try
        {
            return T.Parse(texte, null);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
