namespace Rncp.Format;

/// <summary>A property of an object, with the place of its name.</summary>
internal sealed class JsonProperty(string name, Plage namePlage, JsonNode value)
{
    internal string Name { get; } = name;

    internal Plage NamePlage { get; } = namePlage;

    internal JsonNode Value { get; } = value;
}
