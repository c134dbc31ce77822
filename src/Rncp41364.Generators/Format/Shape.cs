using System;

namespace Rncp.Generators;

/// <summary>What a value of a référentiel looks like in JSON, and as C#.</summary>
internal abstract class Shape
{
    /// <summary>What the value should be, to end the sentence "... and should be".</summary>
    internal abstract string InWords { get; }
}

/// <summary>A text of one line.</summary>
internal sealed class TextShape : Shape
{
    internal override string InWords => "a text";
}

/// <summary>A text of a form of its own, such as a code.</summary>
/// <param name="inWords">The form, in words.</param>
/// <param name="isValid">Whether a text has the form.</param>
/// <param name="type">The C# type that the text is parsed into; null for a string.</param>
internal sealed class CodeShape(string inWords, Func<string, bool> isValid, string? type = null) : Shape
{
    internal override string InWords => inWords;

    internal Func<string, bool> IsValid { get; } = isValid;

    internal string? Type { get; } = type;
}

/// <summary>A day, as yyyy-MM-dd.</summary>
internal sealed class DateShape : Shape
{
    internal override string InWords => "a day written yyyy-MM-dd, such as 2028-09-01";
}

/// <summary>A whole number between two bounds, included.</summary>
internal sealed class IntegerShape(int min, int max, bool isLevel = false) : Shape
{
    internal int Min { get; } = min;

    internal int Max { get; } = max;

    /// <summary>Whether the number is a level of qualification.</summary>
    internal bool IsLevel { get; } = isLevel;

    internal override string InWords => Max == int.MaxValue ? $"a whole number from {Min}" : $"a whole number from {Min} to {Max}";
}

internal sealed class BooleanShape : Shape
{
    internal override string InWords => "true or false";
}

/// <summary>One word of a closed list.</summary>
/// <param name="type">The C# type of the words.</param>
/// <param name="words">The words, in the order of the C# type, whose member 1 is the first.</param>
internal sealed class WordShape(string type, params string[] words) : Shape
{
    internal string Type { get; } = type;

    internal string[] Words { get; } = words;

    internal override string InWords => "one of " + string.Join(", ", Words);
}

/// <summary>Paragraphs or lines.</summary>
/// <param name="render">What the list becomes in C#.</param>
/// <param name="item">The shape of each; a text when omitted.</param>
internal sealed class TextsShape(TextsRender render, Shape? item = null) : Shape
{
    internal TextsRender Render { get; } = render;

    internal Shape Item { get; } = item ?? new TextShape();

    internal override string InWords => "a list of texts, which may be empty";
}

internal enum TextsRender { Texte, List, Jury }

/// <summary>A list of objects.</summary>
/// <param name="item">The shape of an item.</param>
/// <param name="key">The property that names an item in paths; null when its position does.</param>
internal sealed class ListShape(Func<ObjectShape> item, string? key = null) : Shape
{
    internal ListShape(ObjectShape item, string? key = null) : this(() => item, key)
    {
    }

    /// <summary>Asked for when needed: a condition is made of conditions.</summary>
    internal ObjectShape Item => item();

    internal string? Key { get; } = key;

    internal override string InWords => "a list of objects, which may be empty";
}

/// <summary>An object.</summary>
/// <param name="inWords">What the object is.</param>
/// <param name="type">The C# type of the vocabulary; null when an emitter of its own writes the object.</param>
/// <param name="fields">The properties, in the order of the format.</param>
internal sealed class ObjectShape(string inWords, string? type, params Field[] fields) : Shape
{
    internal override string InWords => inWords;

    internal string? Type { get; } = type;

    internal Field[] Fields { get; } = fields;
}
