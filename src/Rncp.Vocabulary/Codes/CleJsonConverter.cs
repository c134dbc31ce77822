using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// Reads and writes the key of a member as the code of the member, which stays what it is when members are added. The key enums carry it
/// as an attribute: there is nothing to register.
/// </summary>
/// <typeparam name="TCle">The keys.</typeparam>
/// <typeparam name="TMembre">Their set.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CleJsonConverter<TCle, TMembre> : JsonConverter<TCle>, IFormeJson
    where TCle : struct, Enum
    where TMembre : Membre<TMembre>, IMembreACle<TMembre, TCle>, ISpanParsable<TMembre>
{
    private static CodeJsonConverter<TMembre> Codes => EnsembleJsonConverter<TMembre, TCle>.Codes;

    ImmutableArray<KeyValuePair<string, string>> IFormeJson.Membres => EnsembleJsonConverter<TMembre, TCle>.Membres;

    /// <summary>Reads a code.</summary>
    /// <param name="reader">The reader, on a string.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The key of the member that has the code.</returns>
    /// <exception cref="JsonException">The value is not a code of the set; the message lists them.</exception>
    public override TCle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Codes.Read(ref reader, typeof(TMembre), options)?.Cle
        ?? throw new JsonException($"A {typeof(TCle).Name} is the code of a {typeof(TMembre).Name}, and not null.");

    /// <summary>Writes the code of the member of a key.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The key.</param>
    /// <param name="options">Ignored.</param>
    /// <exception cref="JsonException"><paramref name="value"/> is no key of the set.</exception>
    public override void Write(Utf8JsonWriter writer, TCle value, JsonSerializerOptions options) =>
        Codes.Write(writer, Membre(value), options);

    /// <summary>Reads a code from the name of a property.</summary>
    /// <param name="reader">The reader, on a property name.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The key of the member that has the code.</returns>
    /// <exception cref="JsonException">The name is not a code of the set.</exception>
    public override TCle ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Codes.ReadAsPropertyName(ref reader, typeof(TMembre), options).Cle;

    /// <summary>Writes the code of the member of a key as the name of a property.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The key.</param>
    /// <param name="options">Ignored.</param>
    /// <exception cref="JsonException"><paramref name="value"/> is no key of the set.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TCle value, JsonSerializerOptions options) =>
        Codes.WriteAsPropertyName(writer, Membre(value), options);

    bool IFormeJson.TryLire(string texte, out object? valeur)
    {
        valeur = TMembre.TryParse(texte, null, out var membre) ? membre.Cle : null;
        return valeur is not null;
    }

    private static TMembre Membre(TCle cle)
    {
        try
        {
            return TMembre.Depuis(cle);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new JsonException($"{cle:D} is not a key of {typeof(TMembre).Name}.", e);
        }
    }
}
