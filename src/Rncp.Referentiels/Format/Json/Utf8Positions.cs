using System;

namespace Rncp.Format;

/// <summary>
/// Turns offsets in UTF-8 bytes into offsets in characters. Offsets are asked for in growing order (the token start and
/// end of a reader), so that one pass over the text serves them all.
/// </summary>
internal sealed class Utf8Positions(string text)
{
    private int _char;
    private int _byte;

    internal int CharAt(int byteOffset)
    {
        while (_byte < byteOffset && _char < text.Length)
        {
            var c = text[_char];
            if (char.IsHighSurrogate(c) && _char + 1 < text.Length && char.IsLowSurrogate(text[_char + 1]))
            {
                _byte += 4;
                _char += 2;
            }
            else
            {
                _byte += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
                _char++;
            }
        }
        return _char;
    }

    /// <summary>The offset of a place that System.Text.Json gives as a line and a byte in it, both from 0.</summary>
    internal static int OffsetOf(byte[] bytes, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--) start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
        return (int)Math.Min(start + byteInLine, bytes.Length);
    }
}
