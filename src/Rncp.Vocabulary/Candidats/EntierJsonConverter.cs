using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>Reads and writes a whole number, and says what it read where it is none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntierJsonConverter : JsonConverter<int>
{
    /// <summary>Reads a whole number.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The number.</returns>
    /// <exception cref="JsonException">The value is no number, or none that is whole and of 32 bits.</exception>
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var nombre)
            ? nombre
            : throw new JsonException($"This {reader.TokenType} is no whole number. Expected: a number without decimals, such as 50.");

    /// <summary>Writes a whole number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
