using System.Linq;

namespace Rncp.Generators;

/// <summary>The key enum of a closed set, such as CleBloc.</summary>
internal static class KeyEnumEmitter
{
    internal static void Emit(CodeWriter writer, MemberSet set)
    {
        writer.Type($"The keys of <see cref=\"{set.Type}\"/>, for a <c>switch</c>. "
            + "No member has the value 0, and a number is never reused.");
        writer.Line("[global::System.Text.Json.Serialization.JsonConverter("
            + $"typeof(global::Rncp.CleJsonConverter<{set.Key}, {set.Type}>))]");
        writer.Open($"{writer.Visibility} enum {set.Key}");
        for (var i = 0; i < set.Members.Count; i++)
        {
            var member = set.Members[i];
            if (i > 0) writer.Line();
            writer.Summary($"{member.Code}: {CSharp.Xml(member.Label)}");
            writer.Line($"[global::Rncp.Codes({string.Join(", ", set.TextsOf(member).Select(CSharp.Literal))})]");
            writer.Line($"{member.Name} = {member.Number},");
        }
        writer.Close();
    }
}
