using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// Writes the code of a certification. <see cref="ICertification"/> and the classes of the fiches carry it as an attribute, so that a
/// fiche in an answer is its code, and not the whole of it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CertificationJsonConverter : JsonConverter<ICertification>
{
    /// <summary>True for every certification.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Whether it is <see cref="ICertification"/> or derives from it.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(ICertification).IsAssignableFrom(typeToConvert);

    /// <summary>Refuses: where the fiche of a code is, nothing says.</summary>
    /// <param name="reader">Ignored.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="JsonException">Always; the message says what to read.</exception>
    public override ICertification Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refus();

    /// <summary>Writes the code of a certification, such as <c>RNCP37674</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The certification.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, ICertification value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);

    /// <inheritdoc cref="Read"/>
    public override ICertification ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refus();

    /// <summary>Writes the code of a certification as the name of a property.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The certification.</param>
    /// <param name="options">Ignored.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ICertification value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Code);

    private static JsonException Refus() => new(
        "A certification is written as its code, and not read: a code does not say where its fiche is. Read a text, and compare it with "
        + "the Code of the fiches that you have.");
}
