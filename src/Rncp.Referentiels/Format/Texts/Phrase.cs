namespace Rncp.Format;

/// <summary>
/// A part of a message in English, as the compiler says it, and in French, as it is said to who keeps fiches; what is neither, such
/// as a name or a text of the file, converts by itself.
/// </summary>
internal readonly record struct Phrase(string English, string French)
{
    public static implicit operator Phrase(string same) => new(same, same);

    public static implicit operator Phrase((string English, string French) said) => new(said.English, said.French);

    public static Phrase operator +(Phrase first, Phrase second) => new(first.English + second.English, first.French + second.French);

    /// <summary>The same on one line, cut: it can hold a text of the file.</summary>
    internal Phrase Quoted => new(Quoting.Quote(English), Quoting.Quote(French));
}
