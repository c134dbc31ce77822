using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp.Formes;

/// <summary>
/// Gives an enumeration of ours the converter that it carries. Converters of options come before that one, and an application that writes
/// its own enumerations as words adds one for all: it read 99 as a bloc, and wrote words that documents do not have.
/// </summary>
internal sealed class EnumerationsJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum && Catalogue.De(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter?)IFormeJson.De(typeToConvert);
}
