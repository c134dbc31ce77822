namespace Rncp.Format;

/// <summary>A property of an object of the format.</summary>
internal sealed class Field
{
    /// <param name="name">The name of the property in JSON.</param>
    /// <param name="description">What editors say of it, in French.</param>
    /// <param name="shape">The shape of its value.</param>
    /// <param name="states">What may be said of the value.</param>
    /// <param name="isOptional">Whether the property may be missing.</param>
    /// <param name="member">The C# property; the JSON name with a capital when omitted.</param>
    internal Field(string name, string description, Shape shape, States states = States.All, bool isOptional = false, string? member = null)
    {
        Name = name;
        Description = description;
        Shape = shape;
        States = states;
        IsOptional = isOptional;
        Member = member ?? char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>A property of the root that is a member of <c>ICertification</c>, documented by its summary in English.</summary>
    internal Field(
        string name, string description, string summary, Shape shape,
        States states = States.All, bool isOptional = false, string? member = null)
        : this(name, description, shape, states, isOptional, member) => Summary = summary;

    internal string Name { get; }

    internal string Description { get; }

    internal string? Summary { get; }

    internal Shape Shape { get; }

    internal States States { get; }

    internal bool IsOptional { get; }

    /// <summary>Whether it is a section that the fiches of the Répertoire spécifique do not have, and so may leave out.</summary>
    internal bool IsOnlyInRncp { get; init; }

    internal string Member { get; }

    /// <summary>What it means when the value is another one in the next version of a fiche.</summary>
    internal Topic Topic { get; init; }
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
