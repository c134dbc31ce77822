using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Rncp.Noyau;

namespace Rncp.Generators;

/// <summary>Text of a référentiel as C#: it can become a literal or a comment, and nothing else.</summary>
internal static class CSharp
{
    /// <summary>A string literal. Characters that an editor would not show, or would obey, are escaped.</summary>
    internal static string Literal(string text)
    {
        var output = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\') output.Append('\\').Append(c);
            else if (char.IsSurrogatePair(text, i)) output.Append(c).Append(text[++i]);
            else if (Caracteres.EstSimple(c)) output.Append(c);
            else output.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
        return output.Append('"').ToString();
    }

    /// <summary>The text of an XML documentation comment, on one line.</summary>
    internal static string Xml(string text)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '&') output.Append("&amp;");
            else if (c is '<') output.Append("&lt;");
            else if (c is '>') output.Append("&gt;");
            else if (char.IsSurrogatePair(text, i)) output.Append(c).Append(text[++i]);
            else output.Append(Caracteres.EstSimple(c) ? c : ' ');
        }
        return output.ToString();
    }

    /// <summary>The name of a parameter for a member: a small first letter, and an @ before a keyword.</summary>
    internal static string Parameter(string member)
    {
        var letters = 1;
        while (letters < member.Length && char.IsUpper(member[letters]) && !IsLower(letters + 1)) letters++;
        var name = member.Substring(0, letters).ToLowerInvariant() + member.Substring(letters);
        var isKeyword = SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
        return isKeyword ? "@" + name : name;

        bool IsLower(int i) => i < member.Length && char.IsLower(member[i]);
    }

    /// <summary>Whether an editor shows every character, and obeys none.</summary>
    internal static bool IsPlain(string text) => text.All(Caracteres.EstSimple);
}
