using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>Writes a decision, and refuses to read one: it is decided again, by <c>Rejouer</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class EligibiliteJsonConverter : JsonConverter<Eligibilite>
{
    /// <summary>Refuses.</summary>
    /// <param name="reader">Ignored.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="JsonException">Always.</exception>
    public override Eligibilite Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("A decision is written, and never read: read a Demande, or replay an archived decision with Rejouer.");

    /// <summary>Writes a decision, with what it was decided on and all that explains it.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The decision.</param>
    /// <param name="options">Ignored.</param>
    public override void Write(Utf8JsonWriter writer, Eligibilite value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Ecrire(writer, value);
    }
}
