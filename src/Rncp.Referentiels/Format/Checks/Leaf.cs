using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>A text, a day or a number of a file that has its shape, with what the format calls it.</summary>
/// <param name="Path">The properties that lead to it, such as blocs.competences.libelle: the same for all of a list.</param>
/// <param name="Shape">What it is.</param>
/// <param name="Node">Its place.</param>
/// <param name="IsRemarked">Whether a remark on it, or on what it is a part of, says that it is what its author means.</param>
internal readonly record struct Leaf(string Path, Shape Shape, JsonNode Node, bool IsRemarked)
{
    /// <summary>Every leaf, in the order of the format.</summary>
    internal static IEnumerable<Leaf> Of(JsonNode root) => OfObject(Referentiel.Root, root, "", false);

    private static IEnumerable<Leaf> OfObject(ObjectShape shape, JsonNode node, string path, bool isRemarked) =>
        shape.Fields.SelectMany(field => node[field.Name] is { } given
            ? OfField(field, given, path.Length == 0 ? field.Name : $"{path}.{field.Name}", isRemarked)
            : []);

    private static IEnumerable<Leaf> OfField(Field field, JsonNode given, string path, bool isRemarked)
    {
        var isStated = field.States != States.None && given.Kind == JsonKind.Object && given[StatedValue.ValueWord] is not null;
        return isStated
            ? OfValue(field.Shape, given[StatedValue.ValueWord]!, path, isRemarked || given[StatedValue.RemarkWord] is not null)
            : OfValue(field.Shape, given, path, isRemarked);
    }

    private static IEnumerable<Leaf> OfValue(Shape shape, JsonNode node, string path, bool isRemarked)
    {
        if (shape is ObjectShape @object) return OfObject(@object, node, path, isRemarked);
        if (shape is ListShape list) return node.Items.SelectMany(item => OfObject(list.Item, item, path, isRemarked));
        if (shape is TextsShape texts) return node.Items.Select(item => new Leaf(path, texts.Item, item, isRemarked));
        return node.Kind == JsonKind.Object ? [] : [new Leaf(path, shape, node, isRemarked)];
    }
}
