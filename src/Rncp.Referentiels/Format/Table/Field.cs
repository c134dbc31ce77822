namespace Rncp.Format;

/// <summary>A property of an object of the format.</summary>
/// <param name="name">The name of the property in JSON.</param>
/// <param name="shape">The shape of its value.</param>
/// <param name="states">What may be said of the value.</param>
/// <param name="isOptional">Whether the property may be missing.</param>
/// <param name="member">The C# property; the JSON name with a capital when omitted.</param>
internal sealed class Field(string name, Shape shape, States states = States.All, bool isOptional = false, string? member = null)
{
    internal string Name { get; } = name;

    internal Shape Shape { get; } = shape;

    internal States States { get; } = states;

    internal bool IsOptional { get; } = isOptional;

    internal string Member { get; } = member ?? char.ToUpperInvariant(name[0]) + name.Substring(1);
}

internal enum States
{
    /// <summary>The value may be absent, unknown or empty, deduced or remarked on.</summary>
    All,

    /// <summary>There is a value, which may be deduced or remarked on.</summary>
    WithValue,

    /// <summary>There is a plain value: it identifies something, or its parts say for themselves what they lack.</summary>
    None,
}
