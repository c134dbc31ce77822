using System;
using System.Globalization;
using System.Text;

namespace Rncp.Format;

/// <summary>The texts, between the quotes that they should have or others.</summary>
internal sealed partial class JsonScanner
{
    /// <summary>The text that opens here.</summary>
    internal string Text()
    {
        var start = Position;
        var content = Current == '"' ? Straight(out var isClosed) : Quoted(out isClosed);
        if (isClosed && HasHalfPair(content))
            Report(start, Position - start, ("the text has half a surrogate pair, which is not a character",
                "le texte a la moitié d'une paire de substitution, qui n'est pas un caractère"));
        return content;
    }

    private string Straight(out bool isClosed)
    {
        var start = Position++;
        var content = new StringBuilder();
        while (!AtEnd && Current is not ('"' or '\r' or '\n'))
        {
            if (Current == '\\') Escape(content);
            else
            {
                if (Current < ' ')
                    Report(Position, 1, Current == '\t'
                        ? ("a tab stands in a text: write a space instead", "une tabulation dans un texte : écrivez une espace à sa place")
                        : ($"an invisible character ({Name}) stands in a text: remove it",
                            $"un caractère invisible ({Name}) dans un texte : retirez-le"));
                content.Append(Current);
                Position++;
            }
        }
        isClosed = Current == '"';
        if (isClosed) Position++;
        if (isClosed && !AtWord) return content.ToString();
        if (OtherClosing(start) is { } other)
        {
            Report(other, 1, ($"this text opens with \" and closes with {At(other)}: close it with \"",
                $"ce texte s'ouvre par \" et se ferme par {At(other)} : fermez-le par \""));
            Position = other + 1;
            return text.Substring(start + 1, other - start - 1);
        }
        if (!isClosed) Unclosed(start, content);
        return content.ToString();
    }

    /// <summary>Where a text that opens with a straight quote seems to close with another one; null when it does not.</summary>
    private int? OtherClosing(int start)
    {
        for (var i = start + 1; i < Position; i++)
            if (IsOtherQuote(At(i)) && IsLast(i)) return i;
        return null;
    }

    private void Unclosed(int start, StringBuilder content)
    {
        var end = Position;
        // What ends a line is more likely outside of the text.
        while (Position > start + 1 && Before is ' ' or '\t' or ',' or '}' or ']') Position--;
        content.Length = Math.Max(0, content.Length - (end - Position));
        var shown = Shown(content.ToString());
        Report(Position, 0, ($"the text that opens with {shown} is not closed: write '\"' here; a text is on one line",
            $"le texte qui commence par {shown} n'est pas fermé : écrivez \" ici ; un texte tient sur une ligne"));
    }

    private string Quoted(out bool isClosed)
    {
        var (start, open) = (Position++, Before);
        while (!AtEnd && Current is not ('\r' or '\n') && !(IsQuote(Current) && IsLast(Position))) Position++;
        isClosed = IsQuote(Current);
        var close = isClosed ? Current : open;
        var content = Slice(start + 1).Trim();
        if (isClosed) Position++;
        Report(start, Position - start,
            ($"a text stands between straight quotes (\"), and not between {open} and {close}: write {Shown(content)}",
            $"un texte est entre guillemets droits (\"), et non entre {open} et {close} : écrivez {Shown(content)}"));
        return content;
    }

    /// <summary>Whether what follows ends a name or a value.</summary>
    private bool IsLast(int position)
    {
        do position++;
        while (At(position) is ' ' or '\t');
        return position >= text.Length || At(position) is ',' or ':' or '=' or '}' or ']' or '\r' or '\n';
    }

    private void Escape(StringBuilder content)
    {
        var start = Position++;
        var c = Current;
        if (AtEnd || c is '\r' or '\n') return;
        Position++;
        var plain = "\"\\/bfnrt".IndexOf(c);
        if (plain >= 0) content.Append("\"\\/\b\f\n\r\t"[plain]);
        else if (c == 'u')
        {
            var digits = text.Substring(Position, Math.Min(4, text.Length - Position));
            var isNumber = int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
            if (isNumber && digits.Length == 4)
            {
                content.Append((char)code);
                Position += 4;
            }
            else Report(start, 2, ("\\u takes four hexadecimal digits, as in \\u00e9: write them, or the character itself",
                "\\u prend quatre chiffres hexadécimaux, comme \\u00e9 : écrivez-les, ou le caractère lui-même"));
        }
        else
        {
            Report(start, 2, ($"\\{c} is no escape of JSON: write {c} alone, or \\\\ for a backslash",
                $"\\{c} n'est pas un échappement de JSON : écrivez {c} seul, ou \\\\ pour une barre oblique inversée"));
            content.Append(c);
        }
    }

    private static bool HasHalfPair(string content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (char.IsHighSurrogate(content[i]) && i + 1 < content.Length && char.IsLowSurrogate(content[i + 1])) i++;
            else if (char.IsSurrogate(content[i])) return true;
        }
        return false;
    }
}
