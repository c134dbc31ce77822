using System.Globalization;
using System.Text;

namespace Rncp.Generators;

/// <summary>
/// Text of a file inside a message: on one line, of a readable length, with every character visible, and nothing that a
/// terminal or a build server would obey.
/// </summary>
internal static class Quoting
{
    /// <summary>Longer texts are cut.</summary>
    private const int Longest = 200;

    internal static string Quote(string text)
    {
        var output = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (output.Length >= Longest) return output.Append("...").ToString();
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            var isVisible = isPair
                ? CharUnicodeInfo.GetUnicodeCategory(text, i) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                : CSharp.IsPlain(text[i]);
            isVisible &= !Typography.IsUnseen(text, i) && !Typography.IsApart(text, i);
            Append(output, text[i], isVisible);
            if (isPair) Append(output, text[++i], isVisible);
        }
        return output.ToString();
    }

    private static void Append(StringBuilder output, char c, bool isVisible)
    {
        if (isVisible) output.Append(c);
        else output.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
    }
}
