using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Rncp.Benchmarks;

/// <summary>The page of the results, written from what was measured, and from what was slow before.</summary>
internal static class PageResultats
{
    private const string Chemin = "docs/performance.md";

    /// <summary>What was slow once: figures of other days, that no run writes again.</summary>
    private const string AvantApres = "benchmarks/before-and-after.md";

    internal static string Rediger(IReadOnlyList<Chapitre> chapitres, TimeSpan duree)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Performance

            {EnBref.Rediger(chapitres).TrimEnd()}

            Written by `dotnet run -c Release --project benchmarks -- --all`; do not edit. {Environment.ProcessorCount} processors, {Processeur()},
            {Memoire()} of memory, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription},
            {DateTime.UtcNow:yyyy-MM-dd}; the whole run took {duree.TotalMinutes:0} minutes.

            What counts is ratios: of medians, with those of the quartiles to the median of the reference in parentheses. Absolute times are an
            indication of this machine. What is compared is run in the same run, in turns where it is a whole process, and every result is checked
            to be right before anything is timed. The machine is shared, and what others do on it can make a process twice as slow for its whole
            life: decisions and codes have two to four processes for each method, in turns, of which the one with the lowest median counts, for
            every peer alike.

            ## Goals


            """);
        Ecrire(page, new Tableau("", ["goal", "limit", "measured", "verdict"],
            [.. chapitres.SelectMany(chapitre => chapitre.Objectifs).Select(objectif => (IReadOnlyList<string>)
                [objectif.Enonce, objectif.Ecrire(objectif.Limite), objectif.Ecrire(objectif.Mesure), objectif.Atteint ? "met" : "**" + objectif.Verdict + "**"])]));
        page.Append('\n').Append(Depot.Lire(AvantApres));
        foreach (var chapitre in chapitres) page.Append(Rediger(chapitre));
        return page.ToString();
    }

    internal static string Rediger(Chapitre chapitre)
    {
        var texte = new StringBuilder($"\n## {chapitre.Titre}\n\n{chapitre.Methode}\n");
        foreach (var tableau in chapitre.Tableaux)
        {
            texte.Append(CultureInfo.InvariantCulture, $"\n### {tableau.Titre}\n\n");
            Ecrire(texte, tableau);
        }
        return texte.ToString();
    }

    /// <summary>All or nothing: the page is written beside its place, then takes it.</summary>
    internal static void Publier(string page)
    {
        var destination = Depot.Chemin(Chemin);
        var brouillon = destination + ".tmp";
        File.WriteAllText(brouillon, page);
        File.Move(brouillon, destination, overwrite: true);
    }

    private static void Ecrire(StringBuilder page, Tableau tableau)
    {
        Ligne(tableau.Entetes);
        Ligne([.. tableau.Entetes.Select((_, i) => i == 0 ? "---" : "---:")]);
        foreach (var ligne in tableau.Lignes) Ligne(ligne);
        void Ligne(IReadOnlyList<string> cellules) => page.Append("| ").AppendJoin(" | ", cellules.Select(cellule => cellule.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
    }

    private static string Processeur()
    {
        const string fichier = "/proc/cpuinfo", nom = "model name";
        var ligne = File.Exists(fichier) ? File.ReadLines(fichier).FirstOrDefault(ligne => ligne.StartsWith(nom, StringComparison.Ordinal)) : null;
        return ligne is null ? RuntimeInformation.ProcessArchitecture.ToString() : ligne[(ligne.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static string Memoire() => Serie.Octets(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
}
