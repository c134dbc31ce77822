
namespace Rncp.Format;

internal sealed class JsonProperty(string name, Plage namePlage, JsonNode value)
{
    internal string Name { get; } = name;

    internal Plage NamePlage { get; } = namePlage;

    internal JsonNode Value { get; } = value;
}
