using System.Linq;

namespace Rncp.Generators;

/// <summary>Writes the values of a référentiel as C# expressions, with the types of the vocabulary.</summary>
internal static class ValueWriter
{
    /// <summary>An expression on one line: anything but objects and lists of objects.</summary>
    internal static string Inline(CodeWriter writer, string name, Shape shape, Value value) => (shape, value) switch
    {
        (TextsShape { Render: TextsRender.Jury }, not ListValue { Items.Count: > 0 }) => "null",
        (TextsShape { Render: TextsRender.Jury } texts, _) => $"new() {{ Composition = {Items(writer, name, texts, value)}, Places = PlacesJury }}",
        (TextsShape { Render: TextsRender.Texte } texts, _) => $"new({Items(writer, name, texts, value)})",
        (TextsShape texts, _) => Items(writer, name, texts, value),
        (ListShape, NoValue) => "[]",
        (_, NoValue) => "null",
        (CodeShape { Type: { } type }, TextValue text) => $"global::Rncp.{type}.Parse({writer.Texts.Of(text.Text)})",
        (WordShape words, TextValue text) => $"global::Rncp.{words.Type}.{Capitalise(text.Text)}",
        (IntegerShape { IsLevel: true }, IntegerValue level) => $"global::Rncp.NiveauQualification.Niveau{level.Number}",
        (_, TextValue text) => writer.Texts.Of(text.Text),
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
                ListWriter.Write(writer, "[", "],", "global::Rncp." + type, field.Member, list.Items, item =>
                {
                    writer.Line($"new global::Rncp.{type}");
                    writer.Open();
                    Properties(writer, (ObjectValue)item);
                    writer.Close("},");
                });
                break;
            case (TextsShape { Render: not TextsRender.Jury } texts, ListValue { Items.Count: > 1 } list):
                var (open, close) = texts.Render == TextsRender.Texte ? ("new([", "]),") : ("[", "],");
                ListWriter.Write(writer, $"{field.Member} = {open}", close, Type(texts.Item), field.Member, list.Items,
                    item => writer.Line(Inline(writer, field.Member, texts.Item, item) + ","));
                break;
            case (ListShape, ListValue):
                writer.Line($"{field.Member} = [],");
                break;
            default:
                writer.Line($"{field.Member} = {Inline(writer, field.Member, field.Shape, value)},");
                break;
        }
    }

    private static string Items(CodeWriter writer, string name, TextsShape shape, Value value) =>
        value is ListValue list ? ListWriter.Inline(writer, Type(shape.Item), name, list.Items, item => Inline(writer, name, shape.Item, item)) : "[]";

    /// <summary>The C# type of an item of a list of texts.</summary>
    private static string Type(Shape shape) => shape switch
    {
        CodeShape { Type: { } type } => "global::Rncp." + type,
        WordShape words => "global::Rncp." + words.Type,
        _ => "string",
    };

    /// <summary>A word of the format as a member of an enum: general is General, CCN is Ccn.</summary>
    private static string Capitalise(string word) =>
        word[0].ToString().ToUpperInvariant() + (word.All(char.IsUpper) ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
}
