using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Rncp.Format;

/// <summary>
/// Reports the item of a list that says all that another one says. Items that have a code of their own are told apart by it; of a
/// compétence, whose rank is its own in any case, the wording is what it says.
/// </summary>
internal static class RepeatedItems
{
    internal static void Validate(JsonNode root, DefautSink sink)
    {
        foreach (var (owner, list) in Lists(Referentiel.Root, root))
            Validate(list.Name, owner.List(list.Name).Select(item => (item, IsNamed(item) ? null : Said(item))), sink);
        foreach (var owner in root.List("blocs").Prepend(root).Where(owner => !owner.IsRemarked("competences")))
            Validate("competences", owner.List("competences").Where(one => one["memeQue"] is null)
                .Select(one => (one.Value("libelle") ?? one, Said(one, except: "rang"))), sink);
    }

    private static void Validate(string list, IEnumerable<(JsonNode Item, string? Said)> items, DefautSink sink)
    {
        var first = new Dictionary<string, JsonNode>();
        foreach (var (item, said) in items)
        {
            if (said is null) continue;
            if (!first.TryGetValue(said, out var earlier)) first.Add(said, item);
            else
                sink.Add(Descriptors.RepeatedItem, item.Plage,
                    list, sink.LineOf(earlier.Plage).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The lists of objects without a code, with what has them; rules have checks of their own.</summary>
    private static IEnumerable<(JsonNode Owner, Field List)> Lists(ObjectShape shape, JsonNode node)
    {
        foreach (var field in shape.Fields)
        {
            // Where no part of an item takes a remark, nobody could say that the source prints it twice.
            if (field.Shape is ListShape { Key: null } list && list.Item.Fields.Any(part => part.States != States.None)
                && !node.IsRemarked(field.Name)) yield return (node, field);
            if (field.Shape is not ObjectShape part || part == Regles.Root || node.Value(field.Name) is not { } value) continue;
            foreach (var deeper in Lists(part, value)) yield return deeper;
        }
    }

    /// <summary>An attested item that names its compétence is told apart by it.</summary>
    private static bool IsNamed(JsonNode item) => item["competence"] is not null;

    /// <summary>What an item says, in one text; null of what is no item, which has been reported, and of what a remark explains.</summary>
    private static string? Said(JsonNode item, string? except = null)
    {
        if (item.Properties.All(property => property.Name == except)) return null;
        var said = new StringBuilder();
        foreach (var property in item.Properties.OrderBy(property => property.Name, System.StringComparer.Ordinal))
        {
            if (property.Name == except) continue;
            said.Append(property.Name).Append('=');
            if (!Say(property.Value, said)) return null;
        }
        return said.ToString();
    }

    private static bool Say(JsonNode node, StringBuilder said)
    {
        if (node.Kind == JsonKind.Null || node[StatedValue.RemarkWord] is not null) return false;
        said.Append((int)node.Kind).Append(node.Text?.Length).Append(':').Append(node.Text);
        foreach (var property in node.Properties.OrderBy(property => property.Name, System.StringComparer.Ordinal))
        {
            said.Append(property.Name).Append('=');
            if (!Say(property.Value, said)) return false;
        }
        foreach (var item in node.Items)
            if (!Say(item, said)) return false;
        return true;
    }
}
