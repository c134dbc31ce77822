using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// Reads what is known of a level from its number, its text, two of them (<c>"4-8"</c>) or <c>{ "min": 4, "max": 8 }</c>, and writes it
/// as a number or as two.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IntervalleNiveauJsonConverter : JsonConverter<IntervalleNiveau>
{
    private const string Attendu = "Expected: a level, such as 4, or two bounds, such as \"4-8\" or { \"min\": 4, \"max\": 8 }.";

    /// <summary>Reads a level or two bounds.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>What is known of the level.</returns>
    /// <exception cref="JsonException">The value is neither, or the lowest bound is above the highest.</exception>
    public override IntervalleNiveau Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartObject) return Bornes(ref reader);
        if (reader.TokenType == JsonTokenType.Number) return NiveauJsonConverter.Lire(ref reader, Attendu);
        var texte = LectureJson.Texte(ref reader);
        return IntervalleNiveau.TryParse(texte, null, out var intervalle) ? intervalle
            : IntervalleNiveau.TryBornes(texte, out var min, out var max) ? Entre(min, max)
            : throw new JsonException($"{LectureJson.Citer(texte)} is not a level from 1 to 8. {Attendu}");
    }

    /// <summary>Writes the number of a level, or the two bounds as a text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">What is known of the level.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, IntervalleNiveau value, JsonSerializerOptions options)
    {
        if (value.EstConnu) writer.WriteNumberValue(value.Min.Numero);
        else writer.WriteStringValue($"{value.Min.Numero}-{value.Max.Numero}");
    }

    private static IntervalleNiveau Bornes(ref Utf8JsonReader reader)
    {
        NiveauQualification? min = null, max = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var nom = LectureJson.Texte(ref reader);
            reader.Read();
            if (nom == "min" && min is null) min = NiveauJsonConverter.Lire(ref reader, Attendu);
            else if (nom == "max" && max is null) max = NiveauJsonConverter.Lire(ref reader, Attendu);
            else throw new JsonException($"{LectureJson.Citer(nom)} is not a bound of a level, or is there twice. {Attendu}");
        }
        return min is not null && max is not null
            ? Entre(min, max)
            : throw new JsonException($"A bound of the level is missing. {Attendu}");
    }

    private static IntervalleNiveau Entre(NiveauQualification min, NiveauQualification max) => min <= max
        ? IntervalleNiveau.Entre(min, max)
        : throw new JsonException($"The lowest level, {min.Numero}, is above the highest, {max.Numero}. {Attendu}");
}
