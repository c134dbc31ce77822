using System.ComponentModel;

namespace Rncp;

/// <summary>
/// On a key of a closed set: every text that its parser takes for that member, in upper case or not. Analyzers read it, to judge a
/// code that is written in a program without running it.
/// </summary>
/// <param name="textes">The texts; the first is the official code.</param>
[AttributeUsage(AttributeTargets.Field)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CodesAttribute(params string[] textes) : Attribute
{
    /// <summary>The texts; the first is the official code.</summary>
    public IReadOnlyList<string> Textes { get; } = textes;
}
