using System;
using System.Collections.Generic;

namespace Rncp.Generators;

/// <summary>
/// The texts of a fiche as C#. An assembly holds 16 MB of string literals and no more (CS8103), two bytes a character,
/// so the long texts are UTF-8 data instead, decoded when the model is built; so are the short ones of a fiche that has
/// very many. A thousand fiches with no text in common then compile together.
/// </summary>
internal sealed class TextLiterals
{
    /// <summary>The method of Donnees that decodes.</summary>
    internal const string Decoder = "DeUtf8";

    /// <summary>Beyond this, the data is smaller than the literal: it has a field of its own in the metadata.</summary>
    private const int LongestLiteral = 100;

    /// <summary>The characters of the literals of one fiche: a thousandth of what an assembly holds.</summary>
    private const int Budget = 7_500;

    /// <summary>What the metadata adds to each literal, in characters.</summary>
    private const int Overhead = 2;

    private readonly HashSet<string> _literals = new(StringComparer.Ordinal);
    private int _spent;

    /// <summary>Whether an expression calls the decoder.</summary>
    internal bool UsesDecoder { get; private set; }

    /// <summary>A literal where nothing else will do, such as a case of a switch.</summary>
    internal string Constant(string text)
    {
        if (_literals.Add(text)) _spent += text.Length + Overhead;
        return CSharp.Literal(text);
    }

    /// <summary>An expression of a text, in the class Donnees.</summary>
    internal string Of(string text)
    {
        var isShort = text.Length <= LongestLiteral && _spent + text.Length + Overhead <= Budget;
        if (isShort || _literals.Contains(text)) return Constant(text);
        UsesDecoder = true;
        return $"{Decoder}({CSharp.Literal(text)}u8)";
    }
}
