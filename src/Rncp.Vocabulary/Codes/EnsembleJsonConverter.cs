using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// Reads and writes a member of a closed set as its code. The sets carry it as an attribute: there is nothing to register, with reflection
/// or with a source-generated context.
/// </summary>
/// <typeparam name="TMembre">The set.</typeparam>
/// <typeparam name="TCle">Its keys.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnsembleJsonConverter<TMembre, TCle> : JsonConverter<TMembre>, IFormeJson
    where TMembre : Membre<TMembre>, IMembreACle<TMembre, TCle>, ISpanParsable<TMembre>
    where TCle : struct, Enum
{
    internal static readonly CodeJsonConverter<TMembre> Codes = new();

    ImmutableArray<KeyValuePair<string, string>> IFormeJson.Membres => Membres;

    /// <summary>The codes of the set, each with the wording of its member.</summary>
    internal static ImmutableArray<KeyValuePair<string, string>> Membres =>
        [.. TMembre.Tous.Select(membre => KeyValuePair.Create(membre.ToString(), membre.Libelle))];

    /// <summary>Reads a code.</summary>
    /// <param name="reader">The reader, on a string.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The member.</returns>
    /// <exception cref="JsonException">The value is not a code of the set; the message lists them.</exception>
    public override TMembre? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Codes.Read(ref reader, typeToConvert, options);

    /// <summary>Writes the code of a member.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The member.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, TMembre value, JsonSerializerOptions options) => Codes.Write(writer, value, options);

    /// <summary>Reads a code from the name of a property.</summary>
    /// <param name="reader">The reader, on a property name.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>The member.</returns>
    /// <exception cref="JsonException">The name is not a code of the set.</exception>
    public override TMembre ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Codes.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <summary>Writes the code of a member as the name of a property.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The member.</param>
    /// <param name="options">Ignored.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TMembre value, JsonSerializerOptions options) =>
        Codes.WriteAsPropertyName(writer, value, options);

    bool IFormeJson.TryLire(string texte, out object? valeur)
    {
        valeur = TMembre.TryParse(texte, null, out var membre) ? membre : null;
        return valeur is not null;
    }
}
