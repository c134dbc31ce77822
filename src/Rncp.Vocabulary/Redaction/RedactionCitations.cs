namespace Rncp;

/// <summary>Quotes the words of a fiche, from the beginning of their phrase.</summary>
internal static class RedactionCitations
{
    /// <summary>What ends a phrase, before a blank.</summary>
    private const string Fins = ".;:!?";

    /// <summary>
    /// The words of a rule as they stand in the prerequisites, with what comes before them in their phrase: they were chosen for what
    /// they ask, and may begin in its middle.
    /// </summary>
    internal static string Citer(ICertification fiche, string citation) =>
        MotsDeFiche.De(fiche).Citation(citation, citation => Chercher(fiche, citation));

    private static string Chercher(ICertification fiche, string citation)
    {
        foreach (var paragraphe in fiche.PrerequisEntree.Paragraphes)
        {
            var rang = paragraphe.IndexOf(citation, StringComparison.Ordinal);
            if (rang >= 0) return EnLigne(paragraphe[Debut(paragraphe, rang)..(rang + citation.Length)]);
        }
        return EnLigne(citation);
    }

    /// <summary>Paragraphs on one line, as one cites verses.</summary>
    private static string EnLigne(string texte) => texte.Replace("\n", " / ", StringComparison.Ordinal);

    private static int Debut(string texte, int rang)
    {
        for (var i = rang - 1; i > 0; i--)
            if (char.IsWhiteSpace(texte[i]) && Fins.Contains(texte[i - 1])) return i + 1;
        return 0;
    }
}
