using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// Reads and writes flat facts as the arguments that they are stated by: <c>{ "niveauMin": 3, "niveauMax": 3, "baccalaureat": false,
/// "moisCertains": 0, "moisPossibles": 0 }</c>, where null and what is omitted is not known.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FaitsCandidatJsonConverter : JsonConverter<FaitsCandidat>
{
    private const string Attendu = "Expected: niveauMin, niveauMax, baccalaureat, moisCertains and moisPossibles.";
    private static readonly string[] Nombres = ["niveauMin", "niveauMax", "moisCertains", "moisPossibles"];

    /// <summary>Reads facts.</summary>
    /// <param name="reader">The reader, on an object.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="JsonException">A property is unknown or there twice, or the facts cannot be true.</exception>
    public override FaitsCandidat Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException($"Flat facts are an object. {Attendu}");
        var nombres = new int?[Nombres.Length];
        bool? baccalaureat = null;
        var lues = new HashSet<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var nom = LectureJson.Texte(ref reader)!;
            if (!lues.Add(nom)) throw new JsonException($"{LectureJson.Citer(nom)} is there twice.");
            reader.Read();
            var rang = Array.IndexOf(Nombres, nom);
            if (rang >= 0) nombres[rang] = Nombre(ref reader, nom);
            else if (nom == "baccalaureat") baccalaureat = Booleen(ref reader);
            else throw new JsonException($"{LectureJson.Citer(nom)} is no flat fact. {Attendu}");
        }
        try
        {
            return new FaitsCandidat(nombres[0], nombres[1], baccalaureat, nombres[2], nombres[3]);
        }
        catch (ArgumentException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>Writes facts.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The facts.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, FaitsCandidat value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Nombres[0], value.NiveauMin);
        writer.WriteNumber(Nombres[1], value.NiveauMax);
        if (value.Baccalaureat is { } baccalaureat) writer.WriteBoolean("baccalaureat", baccalaureat);
        else writer.WriteNull("baccalaureat");
        writer.WriteNumber(Nombres[2], value.MoisCertains);
        if (value.MoisPossibles == FaitsCandidat.MoisSansLimite) writer.WriteNull(Nombres[3]);
        else writer.WriteNumber(Nombres[3], value.MoisPossibles);
        writer.WriteEndObject();
    }

    private static int? Nombre(ref Utf8JsonReader reader, string nom) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when reader.TryGetInt32(out var nombre) => nombre,
        _ => throw new JsonException($"{nom} is a whole number, or null when not known."),
    };

    private static bool? Booleen(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True or JsonTokenType.False => reader.GetBoolean(),
        _ => throw new JsonException("baccalaureat is true, false, or null when not known."),
    };
}
