using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// Reads a level from its number (<c>6</c>) or a text that <see cref="NiveauQualification.Parse(string)"/> takes, and writes its number.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NiveauJsonConverter : JsonConverter<NiveauQualification>
{
    private const string Attendu = "Expected: a level from 1 to 8, such as 6 or \"Niveau 6\".";

    /// <summary>Reads a level.</summary>
    /// <param name="reader">The reader, on a number or a string.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The level.</returns>
    /// <exception cref="JsonException">The value is not a level.</exception>
    public override NiveauQualification Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Lire(ref reader, Attendu);

    /// <summary>Writes the number of a level.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The level.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, NiveauQualification value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Numero);

    /// <summary>Reads a level from the name of a property.</summary>
    /// <param name="reader">The reader, on a property name.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The level.</returns>
    /// <exception cref="JsonException">The name is not a level.</exception>
    public override NiveauQualification ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Lire(ref reader, Attendu);

    /// <summary>Writes the number of a level as the name of a property.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The level.</param>
    /// <param name="options">Ignored.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, NiveauQualification value, JsonSerializerOptions options) =>
        writer.WritePropertyName([(byte)('0' + value.Numero)]);

    internal static NiveauQualification Lire(ref Utf8JsonReader reader, string attendu)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return reader.TryGetInt32(out var numero) && numero >= 1 && numero <= NiveauQualification.Tous.Length
                ? NiveauQualification.De(numero)
                : throw new JsonException($"This number is not a level from 1 to 8. {attendu}");
        }
        var texte = LectureJson.Texte(ref reader);
        return NiveauQualification.TryParse(texte, out var niveau) ? niveau
            : throw new JsonException($"{LectureJson.Citer(texte)} is not a level from 1 to 8. {attendu}");
    }
}
