using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// Reads and writes what is so, or is not said to be: a null is as good as nothing, as everywhere in what a person states.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DrapeauJsonConverter : JsonConverter<bool>
{
    /// <summary>True: a null says no more than an omitted property.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads true, false or null.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>Whether it is said to be so.</returns>
    /// <exception cref="JsonException">The value is none of these.</exception>
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw new JsonException($"A {reader.TokenType} is no answer. Expected: true, false, or null for what is not known."),
    };

    /// <summary>Writes true or false.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">Whether it is so.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
