using System;

namespace Rncp.Format;

/// <summary>
/// What a value of a référentiel looks like in JSON, and as C#. Whoever depends on the kind of shape asks <see cref="Selon"/>: a
/// kind left out does not compile.
/// </summary>
internal abstract class Shape
{
    /// <summary>What the value should be, to end the sentence "... and should be".</summary>
    internal abstract Phrase InWords { get; }

    /// <summary>Returns what the function of this kind gives.</summary>
    internal T Selon<T>(
        Func<TextShape, T> text, Func<CodeShape, T> code, Func<DateShape, T> date,
        Func<IntegerShape, T> integer, Func<BooleanShape, T> boolean, Func<WordShape, T> word,
        Func<TextsShape, T> texts, Func<ListShape, T> list, Func<ObjectShape, T> @object) =>
        Choose(new Cases<T>(text, code, date, integer, boolean, word, texts, list, @object));

    private protected abstract T Choose<T>(Cases<T> cases);

    /// <summary>A function for each kind.</summary>
    private protected sealed record Cases<T>(
        Func<TextShape, T> Text, Func<CodeShape, T> Code, Func<DateShape, T> Date,
        Func<IntegerShape, T> Integer, Func<BooleanShape, T> Boolean, Func<WordShape, T> Word,
        Func<TextsShape, T> Texts, Func<ListShape, T> List, Func<ObjectShape, T> Object);
}

/// <summary>A text of one line.</summary>
internal sealed class TextShape : Shape
{
    internal override Phrase InWords => ("a text", "un texte");

    private protected override T Choose<T>(Cases<T> cases) => cases.Text(this);
}

/// <summary>A text of a form of its own, such as a code.</summary>
/// <param name="inWords">The form, in words.</param>
/// <param name="pattern">The form, as an expression that ends with \z.</param>
/// <param name="isValid">Whether a text has the form.</param>
/// <param name="type">The C# type that the text is parsed into; null for a string.</param>
internal sealed class CodeShape(Phrase inWords, string pattern, Func<string, bool> isValid, string? type = null) : Shape
{
    internal override Phrase InWords => inWords;

    internal string Pattern { get; } = pattern;

    internal Func<string, bool> IsValid { get; } = isValid;

    internal string? Type { get; } = type;

    /// <summary>Whether a text of the pattern that is not valid is kept, as printed, when a remark says so.</summary>
    internal bool IsKeptWhenRemarked { get; init; }

    internal bool HasPattern(string text) => System.Text.RegularExpressions.Regex.IsMatch(text, Pattern);

    private protected override T Choose<T>(Cases<T> cases) => cases.Code(this);
}

/// <summary>A day, as yyyy-MM-dd.</summary>
internal sealed class DateShape : Shape
{
    internal override Phrase InWords =>
        ("a day written yyyy-MM-dd, such as 2028-09-01", "un jour écrit aaaa-mm-jj, comme 2028-09-01");

    private protected override T Choose<T>(Cases<T> cases) => cases.Date(this);
}

/// <summary>A whole number between two bounds, included.</summary>
internal sealed class IntegerShape(int min, int max, bool isLevel = false) : Shape
{
    internal int Min { get; } = min;

    internal int Max { get; } = max;

    /// <summary>Whether the number is a level of qualification.</summary>
    internal bool IsLevel { get; } = isLevel;

    internal override Phrase InWords => Max == int.MaxValue
        ? ($"a whole number from {Min}", $"un nombre entier à partir de {Min}")
        : ($"a whole number from {Min} to {Max}", $"un nombre entier de {Min} à {Max}");

    private protected override T Choose<T>(Cases<T> cases) => cases.Integer(this);
}

internal sealed class BooleanShape : Shape
{
    internal override Phrase InWords => ("true or false", "true ou false");

    private protected override T Choose<T>(Cases<T> cases) => cases.Boolean(this);
}

/// <summary>One word of a closed list.</summary>
/// <param name="type">The C# type of the words.</param>
/// <param name="words">The words, in the order of the C# type, whose member 1 is the first.</param>
internal sealed class WordShape(string type, params string[] words) : Shape
{
    internal string Type { get; } = type;

    internal string[] Words { get; } = words;

    internal override Phrase InWords => Quoting.OneOf(Words);

    private protected override T Choose<T>(Cases<T> cases) => cases.Word(this);
}

/// <summary>Paragraphs or lines.</summary>
/// <param name="render">What the list becomes in C#.</param>
/// <param name="item">The shape of each; a text when omitted.</param>
/// <param name="min">How many there are at least.</param>
/// <param name="areDistinct">Whether none comes twice.</param>
internal sealed class TextsShape(TextsRender render, Shape? item = null, int min = 0, bool areDistinct = false) : Shape
{
    internal int Min { get; } = min;

    internal bool AreDistinct { get; } = areDistinct;

    internal TextsRender Render { get; } = render;

    internal Shape Item { get; } = item ?? new TextShape();

    internal override Phrase InWords => Min == 0
        ? ("a list of texts, which may be empty", "une liste de textes, qui peut être vide")
        : ("a list of texts, at least one", "une liste de textes, au moins un");

    private protected override T Choose<T>(Cases<T> cases) => cases.Texts(this);
}

internal enum TextsRender { Texte, List, Jury }

/// <summary>A list of objects.</summary>
/// <param name="item">The shape of an item.</param>
/// <param name="key">The property that names an item in paths; null when its position does.</param>
/// <param name="min">How many there are at least.</param>
/// <param name="max">How many there are at most.</param>
internal sealed class ListShape(Func<ObjectShape> item, string? key = null, int min = 0, int max = int.MaxValue) : Shape
{
    internal ListShape(ObjectShape item, string? key = null, int min = 0, int max = int.MaxValue) : this(() => item, key, min, max)
    {
    }

    internal int Min { get; } = min;

    internal int Max { get; } = max;

    /// <summary>Asked for when needed: a condition is made of conditions.</summary>
    internal ObjectShape Item => item();

    internal string? Key { get; } = key;

    internal override Phrase InWords => ("a list of objects, which may be empty", "une liste d'objets, qui peut être vide");

    private protected override T Choose<T>(Cases<T> cases) => cases.List(this);
}

/// <summary>An object.</summary>
/// <param name="name">Its name, as the schema and what is written from it call it.</param>
/// <param name="inWords">What the object is.</param>
/// <param name="description">The same for editors, in French.</param>
/// <param name="type">The C# type of the vocabulary; null when an emitter of its own writes the object.</param>
/// <param name="fields">The properties, in the order of the format.</param>
internal sealed class ObjectShape(string name, Phrase inWords, string description, string? type, params Field[] fields) : Shape
{
    internal override Phrase InWords => inWords;

    internal string Name { get; } = name;

    internal string Description { get; } = description;

    internal string? Type { get; } = type;

    /// <summary>The C# type of the vocabulary by which an object is seen that an emitter of its own writes.</summary>
    internal string? SeenAs
    {
        get => OpenCode is null ? field : $"IMembreCode<{OpenCode}>";
        init;
    }

    /// <summary>The open code of the vocabulary that the code of a member is; null when it is a text.</summary>
    internal string? OpenCode { get; init; }

    /// <summary>What stands before a code in the name of its member, which cannot begin with a digit.</summary>
    internal string Prefix { get; init; } = "";

    /// <summary>Whether the objects are members of a closed set: each has a number, given once.</summary>
    internal bool IsMember => Array.Exists(Fields, one => one.Topic == Topic.Number);

    internal Field[] Fields { get; } = fields;

    /// <summary>
    /// The properties of which an object has one group and no other; none when it has what it has. Editors are told so from here, as
    /// of the lengths of lists; in Checks/ the sentences that the compiler says of each are written by hand, and a test compares the two.
    /// </summary>
    internal string[][] Alternatives { get; init; } = [];

    /// <summary>A list and what stands in its place, as a text where it cannot be cut safely: an object has one of them.</summary>
    internal string[][] OneOf { get; init; } = [];

    /// <summary>The properties that an object has all or none of.</summary>
    internal string[] Together { get; init; } = [];

    private protected override T Choose<T>(Cases<T> cases) => cases.Object(this);
}
