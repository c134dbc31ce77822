using System.Collections.Generic;
using System.Linq;

namespace Rncp.Generators;

/// <summary>
/// The search of a member by its code: the characters that tell the codes apart lead to the only one that it can be, which
/// is compared then. A switch over the texts would read every character twice, to put it in upper case and to hash it.
/// </summary>
internal sealed class CodeSearchEmitter(CodeWriter writer, MemberSet set)
{
    internal void Emit()
    {
        // A long code is that of the fiche, then the short one.
        if (set.Members.FirstOrDefault(member => member.Alias is not null) is { Alias: { } alias } aliased)
        {
            var prefix = aliased.Code.Substring(0, aliased.Code.Length - alias.Length);
            var isLong = $"s.Length > {prefix.Length} && {Is($"s.Slice(0, {prefix.Length})", prefix)}";
            writer.Line($"if ({isLong}) s = s.Slice({prefix.Length});");
        }
        var lengths = set.Members.GroupBy(member => Text(member).Length).OrderBy(group => group.Key).ToList();
        writer.Open("return s.Length switch");
        foreach (var group in lengths) Branch($"{group.Key} => ", [.. group]);
        writer.Line("_ => null,");
        writer.Close("};");
    }

    private void Branch(string start, IReadOnlyList<Member> members)
    {
        var (position, ways) = Enumerable.Range(0, Text(members[0]).Length)
            .Select(i => (Position: i, Ways: members.Select(member => Folded(member, i)).Distinct().Count()))
            .OrderByDescending(way => way.Ways).First();
        if (ways == 1)
        {
            writer.Line(start + string.Concat(members.Select(member => $"{Is("s", Text(member))} ? {member.Name} : ")) + "null,");
            return;
        }
        var areDigits = members.All(member => Text(member)[position] is >= '0' and <= '9');
        writer.Open(start + (areDigits ? $"s[{position}] switch" : $"(char)(s[{position}] | 0x20) switch"));
        foreach (var group in members.GroupBy(member => Folded(member, position)).OrderBy(group => group.Key))
            Branch($"'{group.Key}' => ", [.. group]);
        writer.Line("_ => null,");
        writer.Close("},");
    }

    private static string Is(string span, string text) => $"global::Rncp.Membres.Est({span}, {CSharp.Literal(text)})";

    private static string Text(Member member) => member.Alias ?? member.Code;

    /// <summary>The same for a letter in upper and lower case.</summary>
    private static char Folded(Member member, int position) => (char)(Text(member)[position] | 0x20);
}
