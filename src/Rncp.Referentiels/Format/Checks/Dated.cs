using System.Globalization;

namespace Rncp.Format;

/// <summary>A day or a year of a file, to be compared with the others.</summary>
/// <param name="Name">What the format calls it.</param>
/// <param name="Node">Its place.</param>
/// <param name="Text">How it is written.</param>
/// <param name="Day">As a number: 20250929 is 29 September 2025. A year is its first day.</param>
internal readonly record struct Dated(string Name, JsonNode Node, string Text, int Day)
{
    /// <summary>What a year adds to a day.</summary>
    internal const int Year = 1_00_00;

    private const int FirstOfYear = 1_01;

    /// <summary>A leaf that is a day or a year.</summary>
    internal static Dated Of(Leaf leaf) => Of(leaf, leaf.Node.Text!);

    /// <summary>A day that stands in a leaf.</summary>
    internal static Dated Of(Leaf leaf, string text)
    {
        var number = int.Parse(text.Replace("-", ""), CultureInfo.InvariantCulture);
        return new(leaf.Path, leaf.Node, text, text.Length > 4 ? number : (number * Year) + FirstOfYear);
    }
}
