using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// Reads and writes a day as <c>2026-09-01</c>, and says what it read where it is none. What a person states carries it as an attribute.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JourJsonConverter : JsonConverter<DateOnly>
{
    private const string Forme = "yyyy-MM-dd";

    /// <summary>True: a null is no day, and is said to be none.</summary>
    public override bool HandleNull => true;

    /// <summary>Reads a day.</summary>
    /// <param name="reader">The reader, on a string.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The day.</returns>
    /// <exception cref="JsonException">The value is not a day of the calendar in this form.</exception>
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var texte = LectureJson.Texte(ref reader);
        return DateOnly.TryParseExact(texte, Forme, CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour)
            ? jour
            : throw new JsonException($"{LectureJson.Citer(texte)} is not a day. Expected: year, month and day, such as 2026-09-01.");
    }

    /// <summary>Writes a day.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The day.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Forme, CultureInfo.InvariantCulture));
}
