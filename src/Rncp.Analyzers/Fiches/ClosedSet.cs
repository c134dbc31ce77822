using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Rncp.Analyzers;

/// <summary>A closed set: a class with one instance a member, and the enum of its keys.</summary>
/// <param name="Type">The class, such as Bloc.</param>
/// <param name="Key">The enum, such as CleBloc.</param>
/// <param name="Members">The members, in the order of the keys.</param>
internal sealed record ClosedSet(INamedTypeSymbol Type, INamedTypeSymbol Key, SetMember[] Members)
{
    /// <summary>Whether its codes can be known without running it. A fiche that an older generator compiled does not say them.</summary>
    internal bool HasCodes { get; } = Members.Length > 0 && Members.All(member => member.Texts.Length > 0);

    /// <summary>The member of a text, as its parser finds it.</summary>
    internal SetMember? Find(string text) =>
        Array.Find(Members, member => member.Texts.Any(other => string.Equals(other, text, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The member whose official code is a text, to the letter.</summary>
    internal SetMember? OfCode(string code) => Array.Find(Members, member => member.Code == code);
}

/// <summary>A member of a closed set.</summary>
/// <param name="Name">Its name in the class and in the enum, such as BC01.</param>
/// <param name="Value">The value of its key.</param>
/// <param name="Texts">Every text that its parser takes, the official code first; none where nothing says them.</param>
internal sealed record SetMember(string Name, object Value, string[] Texts)
{
    internal string? Code => Texts.FirstOrDefault();
}
