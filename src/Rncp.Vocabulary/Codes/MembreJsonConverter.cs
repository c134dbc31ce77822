using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// Writes the code of a member that is seen without knowing its fiche. The interfaces of this library carry it as an attribute, since
/// none inherits that of another: what they have would be written otherwise, each bloc with its compétences and each of them with it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MembreJsonConverter : JsonConverter<IMembre>
{
    /// <summary>True for every interface of a member.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Whether it is <see cref="IMembre"/> or derives from it.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(IMembre).IsAssignableFrom(typeToConvert);

    /// <summary>Refuses: which fiche has the code is not said.</summary>
    /// <param name="reader">Ignored.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="JsonException">Always; the message says what reads a code.</exception>
    public override IMembre Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Refus(typeToConvert);

    /// <summary>Writes the code of a member.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The member.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, IMembre value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    /// <inheritdoc cref="Read"/>
    public override IMembre ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Refus(typeToConvert);

    /// <summary>Writes the code of a member as the name of a property.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The member.</param>
    /// <param name="options">Ignored.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, IMembre value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Code);

    private static JsonException Refus(Type lu) => new(
        $"An {lu.Name.Split('`')[0]} is written as its code, and not read: a code does not say its fiche. Read a text, and ask the fiche "
        + "for it (fiche.TryBloc, TryCompetence, TryMembre), or read the type of the fiche.");
}
