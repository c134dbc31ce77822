using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>Reads and writes the answers chosen, by the keys of their readings: <c>{ "Duree": "12" }</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChoixLecturesJsonConverter : JsonConverter<ChoixLectures>
{
    private const string Attendu = "Expected: the answer of each reading, such as { \"Duree\": \"12\" }.";

    /// <summary>Reads the answers.</summary>
    /// <param name="reader">The reader, on an object.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The choices, of which a decision tells whether its rule knows them.</returns>
    /// <exception cref="JsonException">The value is no object of texts, or has a reading twice.</exception>
    public override ChoixLectures Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException($"The readings are no object. {Attendu}");
        var choix = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var lecture = LectureJson.Texte(ref reader)!;
            reader.Read();
            if (LectureJson.Texte(ref reader) is not { } reponse)
                throw new JsonException($"The answer of the reading {LectureJson.Citer(lecture)} is no text. {Attendu}");
            if (!choix.TryAdd(lecture, reponse)) throw new JsonException($"The reading {LectureJson.Citer(lecture)} is there twice.");
        }
        return ChoixLectures.De(choix);
    }

    /// <summary>Writes the answers.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The choices.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, ChoixLectures value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (lecture, reponse) in value.Choix) writer.WriteString(lecture, reponse);
        writer.WriteEndObject();
    }
}
