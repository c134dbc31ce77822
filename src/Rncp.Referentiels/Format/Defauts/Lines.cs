using System.Collections.Generic;

namespace Rncp.Format;

/// <summary>The lines of a text, as the C# compiler counts them: it is what prints most defects, and editors follow it.</summary>
internal sealed class Lines(string text)
{
    /// <summary>Where each line begins; looked for when a place is asked for.</summary>
    private List<int>? _starts;

    internal Lieu LieuOf(int position)
    {
        _starts ??= Starts(text);
        var line = _starts.BinarySearch(position);
        if (line < 0) line = ~line - 1;
        return new(line, position - _starts[line]);
    }

    internal Emplacement EmplacementOf(Plage plage) => new(plage, LieuOf(plage.Start), LieuOf(plage.End));

    private static List<int> Starts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') starts.Add(i + 1);
        }
        return starts;
    }
}
