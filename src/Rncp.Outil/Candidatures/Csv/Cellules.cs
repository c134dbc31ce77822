namespace Rncp.Outil.Candidatures.Csv;

/// <summary>Cuts a record into its cells. Where its quotes are was seen to be right when it was put together.</summary>
internal static class Cellules
{
    internal static List<ReadOnlyMemory<char>> Couper(string texte, char separateur, int nombre)
    {
        var cellules = new List<ReadOnlyMemory<char>>(nombre);
        for (var debut = 0; ; )
        {
            var fin = debut < texte.Length && texte[debut] == '"' ? FinGuillemets(texte, debut) : texte.IndexOf(separateur, debut);
            if (fin < 0 || fin > texte.Length) fin = texte.Length;
            cellules.Add(Cellule(texte, debut, fin));
            if (fin == texte.Length) return cellules;
            debut = fin + 1;
        }
    }

    /// <summary>The place after the quote that closes a cell: a quote of its text is doubled.</summary>
    private static int FinGuillemets(string texte, int debut)
    {
        var fin = texte.IndexOf('"', debut + 1);
        while (fin >= 0 && fin + 1 < texte.Length && texte[fin + 1] == '"') fin = texte.IndexOf('"', fin + 2);
        return fin + 1;
    }

    private static ReadOnlyMemory<char> Cellule(string texte, int debut, int fin)
    {
        if (fin - debut < 2 || texte[debut] != '"') return texte.AsMemory(debut, fin - debut);
        var contenu = texte.AsMemory(debut + 1, fin - debut - 2);
        return contenu.Span.Contains('"') ? contenu.ToString().Replace("\"\"", "\"", StringComparison.Ordinal).AsMemory() : contenu;
    }
}
