using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Generators;

/// <summary>
/// The texts of a fiche as C#. An assembly holds 16 MB of string literals and no more (CS8103), two bytes a character,
/// so the long texts are UTF-8 data instead, decoded when the model is built; so are the short ones of a fiche that has
/// very many. Each data is a field of one class of the assembly, which has 65,535 and no more (a longer one compiles, and
/// does not load), so the rest of a large fiche shares a few. A thousand fiches with no text in common then live together.
/// </summary>
internal sealed class TextLiterals
{
    /// <summary>The method of Donnees that decodes.</summary>
    private const string Decoder = "DeUtf8";

    /// <summary>Beyond this, the data is smaller than the literal: it has a field of its own in the metadata.</summary>
    private const int LongestLiteral = 100;

    /// <summary>The characters of the literals of one fiche: a thousandth of what an assembly holds.</summary>
    private const int Budget = 7_500;

    /// <summary>What the metadata adds to each literal, in characters.</summary>
    private const int Overhead = 2;

    /// <summary>The texts of one fiche with data of their own: less than a thousandth of the fields of a class.</summary>
    private const int MostFields = 50;

    /// <summary>The texts that share a field.</summary>
    private const int PerField = 200;

    private readonly HashSet<string> _literals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _data = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private int _spent;
    private bool _usesDecoder;

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
        _usesDecoder = true;
        if (_data.Contains(text) || _data.Count < MostFields)
        {
            _data.Add(text);
            return $"{Decoder}({CSharp.Literal(text)}u8)";
        }
        if (!_shared.TryGetValue(text, out var place)) _shared.Add(text, place = _shared.Count);
        return $"Textes.Tous[{place}]";
    }

    /// <summary>Writes, in the class Donnees, what the expressions call.</summary>
    internal void Emit(CodeWriter writer)
    {
        if (!_usesDecoder) return;
        writer.Line();
        writer.Line($"private static string {Decoder}(global::System.ReadOnlySpan<byte> texte) => global::System.Text.Encoding.UTF8.GetString(texte);");
        if (_shared.Count == 0) return;
        var texts = _shared.OrderBy(shared => shared.Value).Select(shared => shared.Key).ToArray();
        var fields = (texts.Length + PerField - 1) / PerField;
        writer.Line();
        writer.Summary("The texts that are too many for data of their own, a line each.");
        writer.Open("private static class Textes");
        writer.Line($"internal static readonly string[] Tous = string.Join('\\n', new string[] {{ {string.Join(", ", Enumerable.Range(1, fields).Select(i => $"Lignes{i}()"))} }}).Split('\\n');");
        for (var i = 0; i < fields; i++)
        {
            writer.Line();
            Field(writer, $"Lignes{i + 1}", [.. texts.Skip(i * PerField).Take(PerField)]);
        }
        writer.Close();
    }

    /// <summary>A raw literal, whose quotes are one more than the text has in a row; it has no escape, so a text that needs one makes it a plain literal.</summary>
    private static void Field(CodeWriter writer, string name, string[] texts)
    {
        if (!texts.All(CSharp.IsPlain))
        {
            writer.Line($"private static string {name}() => {Decoder}({CSharp.Literal(string.Join("\n", texts))}u8);");
            return;
        }
        var quotes = "\"\"\"";
        while (texts.Any(text => text.Contains(quotes))) quotes += '"';
        writer.OpenInline($"private static string {name}() => {Decoder}({quotes}");
        foreach (var text in texts) writer.Line(text);
        writer.Close(quotes + "u8);", isIndented: true);
    }
}
