using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// A text of a fiche, verbatim, in paragraphs: runs of blanks and no-break spaces are one space, and nothing else is
/// changed.
/// </summary>
public sealed class Texte
{
    /// <summary>Creates a text.</summary>
    /// <param name="paragraphes">The paragraphs, in order; empty for a section that says nothing.</param>
    public Texte(ImmutableArray<string> paragraphes) => Paragraphes = paragraphes.IsDefault ? [] : paragraphes;

    /// <summary>The paragraphs, in the order of the fiche; empty when the section says nothing. Never default.</summary>
    public ImmutableArray<string> Paragraphes { get; }

    /// <summary>True when there is no paragraph. Whether the section was empty or absent is a <see cref="Reserve"/>.</summary>
    public bool EstVide => Paragraphes.IsEmpty;

    /// <summary>Returns the paragraphs, one a line (line feed).</summary>
    public override string ToString() => string.Join('\n', Paragraphes);
}
