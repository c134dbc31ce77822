using System;
using System.Globalization;
using System.Linq;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>Writes the values of a référentiel as C# expressions, with the types of the vocabulary.</summary>
internal static class ValueWriter
{
    /// <summary>An expression on one line: anything but objects and lists of objects.</summary>
    internal static string Inline(Shape shape, Value value) => shape.Selon(
        text: _ => OrNull<TextValue>(value, text => CSharp.Literal(text.Text)),
        code: code => OrNull<TextValue>(value, text =>
            code.Type is null ? CSharp.Literal(text.Text) : $"global::Rncp.{code.Type}.Parse({CSharp.Literal(text.Text)})"),
        date: _ => OrNull<DateValue>(value, date => $"new(year: {date.Year}, month: {date.Month}, day: {date.Day})"),
        integer: integer => OrNull<IntegerValue>(value, number =>
            (integer.IsLevel ? "global::Rncp.NiveauQualification.Niveau" : "") + number.Number.ToString(CultureInfo.InvariantCulture)),
        boolean: _ => OrNull<BooleanValue>(value, boolean => boolean.IsTrue ? "true" : "false"),
        word: words => OrNull<TextValue>(value, text => $"global::Rncp.{words.Type}.{Capitalise(text.Text)}"),
        texts: texts => texts.Render switch
        {
            TextsRender.Jury => Count(value) == 0 ? "null" : $"new() {{ Composition = {Items(texts, value)}, Places = PlacesJury }}",
            TextsRender.Texte => $"new({Items(texts, value)})",
            TextsRender.List => Items(texts, value),
        },
        list: list => Count(value) == 0 ? "[]" : throw Several(list),
        @object: @object => value is NoValue ? "null" : throw Several(@object));

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
        if (value is ObjectValue nested)
        {
            writer.Line($"{field.Member} = new()");
            writer.Open();
            Properties(writer, nested);
            writer.Close("},");
        }
        else if (value is ListValue { Items.Count: > 0 } objects && field.Shape is ListShape { Item.Type: { } type })
        {
            writer.Line($"{field.Member} =");
            writer.List("[", objects.Items, item =>
            {
                writer.Line($"new global::Rncp.{type}");
                writer.Open();
                Properties(writer, (ObjectValue)item);
                writer.Close("},");
            }, "],");
        }
        else if (value is ListValue { Items.Count: > 1 } several && field.Shape is TextsShape { Render: not TextsRender.Jury } texts)
        {
            var (open, close) = texts.Render == TextsRender.Texte ? ("new([", "]),") : ("[", "],");
            writer.List($"{field.Member} = {open}", several.Items, item => writer.Line(Inline(texts.Item, item) + ","), close);
        }
        else if (value is TextValue printed && field.Shape is CodeShape { IsKeptWhenRemarked: true } code && !code.IsValid(printed.Text))
        {
            writer.Line($"{field.Member} = null,");
            writer.Line($"{field.Member}Imprime = {CSharp.Literal(printed.Text)},");
        }
        else
        {
            writer.Line($"{field.Member} = {Inline(field.Shape, value)},");
        }
    }

    private static string OrNull<T>(Value value, Func<T, string> write) where T : Value => value is T given ? write(given) : "null";

    private static int Count(Value value) => (value as ListValue)?.Items.Count ?? 0;

    private static InvalidOperationException Several(Shape shape) => new($"It takes several lines to write {shape.InWords.English}.");

    private static string Items(TextsShape shape, Value value) =>
        value is ListValue list ? $"[{string.Join(", ", list.Items.Select(item => Inline(shape.Item, item)))}]" : "[]";

    /// <summary>A word of the format as a member of an enum: general is General, CCN is Ccn.</summary>
    private static string Capitalise(string word) =>
        word[0].ToString().ToUpperInvariant() + (word.All(char.IsUpper) ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
}
