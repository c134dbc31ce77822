using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

internal sealed class JsonProperty(string name, TextSpan nameSpan, JsonNode value)
{
    internal string Name { get; } = name;

    internal TextSpan NameSpan { get; } = nameSpan;

    internal JsonNode Value { get; } = value;
}
