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
        // A code that is printed short, such as 01, is looked for as it is; the name of its member, BC01, below with the others.
        var printedShort = set.Members.Where(member => member is { Alias: not null, IsLong: false });
        foreach (var group in ByLength(printedShort.Select(member => new Entry(member.Code, member.Name))))
        {
            writer.Open($"if (s.Length == {group.Key})");
            Branch("return ", [.. group], ";");
            writer.Close();
        }
        // A long code is that of the fiche, then the short one.
        if (set.Prefix is { } prefix)
        {
            var isLong = $"s.Length > {prefix.Length} && {Is($"s.Slice(0, {prefix.Length})", prefix)}";
            writer.Line($"if ({isLong}) s = s.Slice({prefix.Length});");
        }
        writer.Open("return s.Length switch");
        foreach (var group in ByLength(set.Members.Select(member => new Entry(member.Alias ?? member.Code, member.Name))))
            Branch($"{group.Key} => ", [.. group], ",");
        writer.Line("_ => null,");
        writer.Close("};");
    }

    private static IEnumerable<IGrouping<int, Entry>> ByLength(IEnumerable<Entry> entries) =>
        entries.GroupBy(entry => entry.Text.Length).OrderBy(group => group.Key);

    private void Branch(string start, IReadOnlyList<Entry> entries, string end)
    {
        var (position, ways) = Enumerable.Range(0, entries[0].Text.Length)
            .Select(i => (Position: i, Ways: entries.Select(entry => entry.Folded(i)).Distinct().Count()))
            .OrderByDescending(way => way.Ways).First();
        if (ways == 1)
        {
            writer.Line(start + string.Concat(entries.Select(entry => $"{Is("s", entry.Text)} ? {entry.Member} : ")) + "null" + end);
            return;
        }
        var areDigits = entries.All(entry => entry.Text[position] is >= '0' and <= '9');
        writer.Open(start + (areDigits ? $"s[{position}] switch" : $"(char)(s[{position}] | 0x20) switch"));
        foreach (var group in entries.GroupBy(entry => entry.Folded(position)).OrderBy(group => group.Key))
            Branch($"'{group.Key}' => ", [.. group], ",");
        writer.Line("_ => null,");
        writer.Close("}" + end);
    }

    private static string Is(string span, string text) => $"global::Rncp.Membres.Est({span}, {CSharp.Literal(text)})";

    /// <summary>A text that the parser accepts, once it is short.</summary>
    private readonly record struct Entry(string Text, string Member)
    {
        /// <summary>The same for a letter in upper and lower case.</summary>
        internal char Folded(int position) => (char)(Text[position] | 0x20);
    }
}
