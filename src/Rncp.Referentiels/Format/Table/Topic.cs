namespace Rncp.Format;

/// <summary>What a property is about, for who compares two versions of a fiche: its row says it, or what holds it does.</summary>
internal enum Topic
{
    /// <summary>What the object or the list is about that it stands in.</summary>
    Inherited,

    /// <summary>Nothing more than its shape says: a text, a day, a number.</summary>
    Shape,

    Version,
    Number,
    Key,
    Code,
    Registration,
    Route,
    Jury,
    Rule,
    Reading,
    Quote,
    Certifiers,
    Partners,
    Statistics,
    Successor,
}
