using System.Collections.Generic;
using System.Linq;

namespace Rncp.Generators;

/// <summary>A closed set of a fiche, as its emitters see it.</summary>
/// <param name="Type">The class, such as Bloc.</param>
/// <param name="Field">The list of the data holder, such as Blocs.</param>
/// <param name="Summary">What a member is, in an XML documentation comment.</param>
/// <param name="Interfaces">The interfaces of the vocabulary that the class implements.</param>
/// <param name="Members">The members, in the order of the fiche.</param>
/// <param name="CodeType">The type of the property Code: string, or an open code of the vocabulary.</param>
internal sealed record MemberSet(
    string Type, string Field, string Summary, string Interfaces, IReadOnlyList<Member> Members, string CodeType = MemberSet.AnyText)
{
    private const string AnyText = "string";

    /// <summary>More arguments than that are no longer readable at a call.</summary>
    private const int MostArguments = 10;

    internal string Key => "Cle" + Type;

    internal bool HasOpenCode => CodeType != AnyText;

    /// <summary>The code that the short code of every member may follow; null where no member has a short and a long one.</summary>
    internal string? Prefix => Members.FirstOrDefault(member => member.IsLong) is { Alias: { } alias, Code: var code }
        ? code.Substring(0, code.Length - alias.Length)
        : null;

    /// <summary>Every text that the parser takes for a member, and first its code.</summary>
    internal IEnumerable<string> TextsOf(Member member)
    {
        var name = member.Alias ?? member.Code;
        string[] texts = [member.Code, name, .. Prefix is { } prefix ? [prefix + name] : System.Array.Empty<string>()];
        return texts.Distinct();
    }

    internal bool HasSelon => Members.Count is > 0 and <= MostArguments;
}

/// <summary>A member of a closed set.</summary>
/// <param name="Name">Its identifier, such as BC01.</param>
/// <param name="Number">The value of its key.</param>
/// <param name="Code">Its official code.</param>
/// <param name="Alias">Another text that the parser accepts; null when there is none.</param>
/// <param name="Label">The wording of the fiche.</param>
internal sealed record Member(string Name, int Number, string Code, string? Alias, string Label)
{
    /// <summary>Whether its code is that of the fiche, then the short one.</summary>
    internal bool IsLong => Alias is not null && Code.Length > Alias.Length;
}
