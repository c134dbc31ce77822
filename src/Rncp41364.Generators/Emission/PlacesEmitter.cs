using System.Globalization;
using System.Linq;
using System.Text;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>
/// The places of a fiche, which reservations may name, as an attribute of its certification: an analyzer judges a place that is
/// written in a program without running it.
/// </summary>
internal static class PlacesEmitter
{
    /// <summary>A text that is longer names nothing: its position does, as where the file is read.</summary>
    private const int LongestName = 100;

    /// <summary>They test a rule, and are no part of the fiche.</summary>
    private const string Examples = "exemples";

    /// <summary>It identifies the file.</summary>
    private const string Schema = "$schema";

    internal static void Emit(CodeWriter writer, Fiche fiche)
    {
        var sections = Referentiel.Root.Fields.Select((field, i) => (Field: field, Value: fiche.Root.Values[i]))
            .Where(one => one.Field.Name != Schema).Select(one => Section(fiche, one.Field, one.Value)).ToArray();
        writer.Line("[global::Rncp.Chemins(");
        for (var i = 0; i < sections.Length; i++)
            writer.Line($"    {Literal(sections[i])}{(i < sections.Length - 1 ? " +" : ")]")}");
    }

    private static string Section(Fiche fiche, Field field, Value value)
    {
        var output = new StringBuilder();
        Step(output, 0, field.Name, field.Shape, value);
        // Of a fiche that says it so, the compétences are this list.
        if (field.Shape is ListShape list && list.Item == Membres.CompetenceAttestee)
            for (var i = 1; i <= fiche.Root.Items("competences").Count; i++)
                output.Append($"\t[{i.ToString(CultureInfo.InvariantCulture)}]\n\t\t.competence\n");
        return output.ToString();
    }

    private static void Step(StringBuilder output, int depth, string step, Shape shape, Value value)
    {
        output.Append('\t', depth).Append(step).Append('\n');
        if (value is ListValue list)
            for (var i = 0; i < list.Items.Count; i++)
                Step(output, depth + 1, $"[{NameOf(shape as ListShape, list.Items[i], i)}]", shape, list.Items[i]);
        if (value is not ObjectValue part) return;
        for (var i = 0; i < part.Shape.Fields.Length; i++)
        {
            var field = part.Shape.Fields[i];
            // Of properties that exclude each other, those that are not there are no places.
            var isAlternative = part.Shape.Alternatives.Any(group => group.Contains(field.Name))
                && !part.Shape.Together.Contains(field.Name);
            if (field.Name != Examples && !(isAlternative && part.Values[i] is NoValue))
                Step(output, depth + 1, "." + field.Name, field.Shape, part.Values[i]);
        }
    }

    private static string NameOf(ListShape? list, Value item, int position)
    {
        var key = list?.Key is { } name && item is ObjectValue one ? one[name] : null;
        if (key is TextValue { Text: { Length: <= LongestName } text }) return text;
        return (key is IntegerValue { Number: var number } ? number : position + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The signs between the steps are escaped as people write them.</summary>
    private static string Literal(string text) => CSharp.Literal(text).Replace("\\u0009", "\\t").Replace("\\u000A", "\\n");
}
