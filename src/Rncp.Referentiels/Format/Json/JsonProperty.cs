namespace Rncp.Format;

/// <summary>A property of an object, with the place of its name.</summary>
internal sealed class JsonProperty(string name, Plage namePlage, JsonNode value)
{
    /// <summary>Its name; once it has been told that it is misspelt, the name that was meant.</summary>
    internal string Name { get; set; } = name;

    internal Plage NamePlage { get; } = namePlage;

    internal JsonNode Value { get; } = value;
}
