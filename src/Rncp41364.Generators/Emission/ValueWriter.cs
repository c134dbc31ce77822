using System.Linq;

namespace Rncp.Generators;

/// <summary>Writes the values of a référentiel as C# expressions, with the types of the vocabulary.</summary>
internal static class ValueWriter
{
    /// <summary>An expression on one line: anything but objects and lists of objects.</summary>
    internal static string Inline(Shape shape, Value value) => (shape, value) switch
    {
        (TextsShape { Render: TextsRender.Jury }, not ListValue { Items.Count: > 0 }) => "null",
        (TextsShape { Render: TextsRender.Jury } texts, _) => $"new() {{ Composition = {Items(texts, value)}, Places = PlacesJury }}",
        (TextsShape { Render: TextsRender.Texte } texts, _) => $"new({Items(texts, value)})",
        (TextsShape texts, _) => Items(texts, value),
        (ListShape, NoValue) => "[]",
        (_, NoValue) => "null",
        (CodeShape { Type: { } type }, TextValue text) => $"global::Rncp.{type}.Parse({CSharp.Literal(text.Text)})",
        (WordShape words, TextValue text) => $"global::Rncp.{words.Type}.{Capitalise(text.Text)}",
        (IntegerShape { IsLevel: true }, IntegerValue level) => $"global::Rncp.NiveauQualification.Niveau{level.Number}",
        (_, TextValue text) => CSharp.Literal(text.Text),
        (_, IntegerValue integer) => integer.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        (_, BooleanValue boolean) => boolean.IsTrue ? "true" : "false",
        (_, DateValue date) => $"new(year: {date.Year}, month: {date.Month}, day: {date.Day})",
        _ => throw new System.InvalidOperationException($"No C# for {value} as {shape.InWords}."),
    };

    /// <summary>Writes the properties of an object initialiser, one a line.</summary>
    internal static void Properties(CodeWriter writer, ObjectValue value)
    {
        for (var i = 0; i < value.Shape.Fields.Length; i++)
        {
            var field = value.Shape.Fields[i];
            if (field.IsOptional && value.Values[i] is NoValue && field.Shape is not ListShape and not TextsShape) continue;
            Property(writer, field, value.Values[i]);
        }
    }

    internal static void Property(CodeWriter writer, Field field, Value value)
    {
        switch (field.Shape, value)
        {
            case (ObjectShape, ObjectValue nested):
                writer.Line($"{field.Member} = new()");
                writer.Open();
                Properties(writer, nested);
                writer.Close("},");
                break;
            case (ListShape { Item.Type: { } type }, ListValue { Items.Count: > 0 } list):
                writer.Line($"{field.Member} =");
                writer.OpenInline("[");
                foreach (var item in list.Items.Cast<ObjectValue>())
                {
                    writer.Line($"new global::Rncp.{type}");
                    writer.Open();
                    Properties(writer, item);
                    writer.Close("},");
                }
                writer.Close("],");
                break;
            case (TextsShape { Render: not TextsRender.Jury } texts, ListValue { Items.Count: > 1 } list):
                writer.OpenInline(texts.Render == TextsRender.Texte ? $"{field.Member} = new([" : $"{field.Member} = [");
                foreach (var item in list.Items) writer.Line(Inline(texts.Item, item) + ",");
                writer.Close(texts.Render == TextsRender.Texte ? "])," : "],");
                break;
            case (ListShape, ListValue):
                writer.Line($"{field.Member} = [],");
                break;
            default:
                writer.Line($"{field.Member} = {Inline(field.Shape, value)},");
                break;
        }
    }

    private static string Items(TextsShape shape, Value value) =>
        value is ListValue list ? "[" + string.Join(", ", list.Items.Select(item => Inline(shape.Item, item))) + "]" : "[]";

    /// <summary>A word of the format as a member of an enum: general is General, CCN is Ccn.</summary>
    private static string Capitalise(string word) =>
        word[0].ToString().ToUpperInvariant() + (word.All(char.IsUpper) ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
}
