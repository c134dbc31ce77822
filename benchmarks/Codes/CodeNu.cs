using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp.Benchmarks.Codes;

/// <summary>A text in a type of its own, with the least converter: what any type outside of System.Text.Json costs.</summary>
/// <param name="Texte">The text.</param>
[JsonConverter(typeof(Convertisseur))]
public sealed record CodeNu(string Texte)
{
    internal sealed class Convertisseur : JsonConverter<CodeNu>
    {
        public override CodeNu Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, CodeNu value, JsonSerializerOptions options) => writer.WriteStringValue(value.Texte);
    }
}
