using System;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>Goes through a text of JSON: blanks, texts, and the first mistake. What it finds wrong it passes as if it were right.</summary>
internal sealed partial class JsonScanner(string text)
{
    /// <summary>What people and word processors write for a straight quote.</summary>
    private const string OtherQuotes = "“”„‟«»‹›‘’‚‛'`´″＂";

    /// <summary>As much as tells a reader which text is meant.</summary>
    private const int Excerpt = 30;

    private static readonly char[] Ends = [' ', '\t', '\r', '\n', ','];

    private const int MostMistakes = 100;

    private readonly Lines _lines = new(text);

    private int _mistakes;

    internal JsonMistake? Mistake { get; private set; }

    internal int Position { get; set => field = Math.Min(value, text.Length); }

    internal bool AtEnd => Position == text.Length;

    /// <summary>The character here; NUL at the end, where no other question has a sense.</summary>
    internal char Current => At(Position);

    /// <summary>The character here, as a message shows it.</summary>
    internal string Character => Extrait.De(text.Substring(Position, Caracteres.EstPaire(text, Position) ? 2 : 1), 2);

    internal char Before => At(Position - 1);

    internal bool AtText => IsQuote(Current);

    internal bool AtNumber => Current is >= '0' and <= '9' || Current is '-' or '+' or '.' && At(Position + 1) is >= '0' and <= '9' or '.';

    internal bool AtWord => IsOfWord(Current) || Current == '-' && IsOfWord(At(Position + 1));

    internal static string Shown(string value) => '"' + Extrait.De(value, Excerpt) + '"';

    internal int LineOf(int position) => _lines.LieuOf(position).Line + 1;

    internal bool Follows(string word) => string.CompareOrdinal(text, Position, word, 0, word.Length) == 0;

    internal string Slice(int start) => text.Substring(start, Position - start);

    /// <summary>Notes a mistake, if it is the first one. A text with very many is no JSON, and is not read to its end.</summary>
    internal void Report(int start, int length, Phrase sentence)
    {
        Mistake ??= new JsonMistake(new Plage(start, length), sentence);
        if (++_mistakes >= MostMistakes) Stop();
    }

    internal void Stop() => Position = text.Length;

    internal void BackOverBlanks()
    {
        while (Before is ' ' or '\t' or '\r' or '\n') Position--;
    }

    internal void SkipWhile(Func<char, bool> isPart)
    {
        while (!AtEnd && isPart(Current)) Position++;
    }

    /// <summary>Goes to the last visible character before what ends a value, on this line.</summary>
    internal void SkipPhrase()
    {
        SkipWhile(c => c is not (',' or '}' or ']' or '\n' or '\r' or '"'));
        BackOverBlanks();
    }

    /// <summary>The beginning of what stands here, to name it.</summary>
    internal Phrase NextShown()
    {
        var (start, mistake) = (Position, Mistake);
        var word = text.Substring(start, Math.Min(Excerpt, text.Length - start)).Split(Ends)[0];
        var cut = Extrait.De(word, Excerpt);
        Phrase shown = AtText ? Shown(Text()) : ($"'{cut}'", $"« {cut} »");
        (Position, Mistake) = (start, mistake);
        return shown;
    }

    internal void SkipBlanks()
    {
        for (; !AtEnd; Position++)
        {
            var start = Position;
            if (Current is ' ' or '\t' or '\r' or '\n') continue;
            if (Follows("//") || Current == '#') SkipWhile(c => c is not ('\r' or '\n'));
            else if (Follows("/*"))
            {
                var end = text.IndexOf("*/", Position, StringComparison.Ordinal);
                Position = end < 0 ? text.Length : end + 2;
            }
            else if (!char.IsWhiteSpace(Current) && !Caracteres.EstInvisible(text, Position)) return;
            else
            {
                Report(start, 1, ($"an invisible character ({Name}) stands here: remove it, or write a space",
                    $"un caractère invisible ({Name}) se trouve ici : retirez-le, ou écrivez une espace"));
                continue;
            }
            Report(start, Position - start, ("JSON has no comments: remove this one; what to know of a value is its \"remarque\"",
                "JSON n'a pas de commentaires : retirez celui-ci ; ce qu'il faut savoir d'une valeur est sa « remarque »"));
            Position--;
        }
    }

    private string Name => Quoting.Name(Caracteres.Numero(text, Position));

    private char At(int position) => position >= 0 && position < text.Length ? text[position] : '\0';

    private static bool IsQuote(char c) => c == '"' || IsOtherQuote(c);

    private static bool IsOtherQuote(char c) => c is '\'' or '`' or > '~' && OtherQuotes.Contains(c);

    private static bool IsOfWord(char c) => char.IsLetter(c) || c is '_' or '$';
}
