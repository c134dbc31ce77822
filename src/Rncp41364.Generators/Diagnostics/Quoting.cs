using System.Globalization;
using System.Text;

namespace Rncp.Generators;

/// <summary>Text of a file inside a message: on one line, of a readable length, and with every character visible.</summary>
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
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) output.Append(text[i]).Append(text[++i]);
            else if (CSharp.IsPlain(text[i]) && !Typography.IsApart(text[i])) output.Append(text[i]);
            else output.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
        }
        return output.ToString();
    }
}
