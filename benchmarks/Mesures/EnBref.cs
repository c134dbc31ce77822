using System.Text;
using Rncp.Benchmarks.Codes;
using Rncp.Benchmarks.Decisions;

namespace Rncp.Benchmarks;

/// <summary>The ten questions of a user that the page opens with, each answered by cells of its tables.</summary>
internal static class EnBref
{
    internal static string Rediger(IReadOnlyList<Chapitre> chapitres)
    {
        string Cellule(string chapitre, string tableau, string ligne, string colonne) => EnBref.Cellule(chapitres, chapitre, tableau, ligne, colonne);
        string Decision(string tableau, string ligne, string colonne = Temps) => Cellule("Eligibility", tableau, ligne, colonne);
        string Code(string tableau, string colonne = Temps) => Cellule("Codes", tableau, BancCodes.Nous, colonne);
        string Demarrage(string tableau, string colonne) => Cellule("Start-up and size", tableau, "model", colonne);
        const string connus = "Yes or no, all facts known", dates = "With its explanation, from dated facts";
        var requetes = $"{BancRequetes.Nombre:N0} persons in SQLite, through EF Core";
        (string Question, string Reponse)[] lignes =
        [
            ("May this person enter, yes or no, on known facts?", $"{Decision(connus, BancDecisions.Nous)}, {Decision(connus, BancDecisions.Nous, Alloue)} allocated (`EstEligible`)"),
            ("The same, from dated titles and experiences?", $"{Decision(dates, BancDecisions.Evaluer)}, {Decision(dates, BancDecisions.Evaluer, Alloue)} (`Evaluer`)"),
            ("With the whole explanation in French?", $"{Decision(dates, BancDecisions.EvaluerTexte)}, {Decision(dates, BancDecisions.EvaluerTexte, Alloue)} (`Expliquer`)"),
            ($"Which of {BancRequetes.Nombre:N0} persons in a database?", $"{Decision(requetes, BancRequetes.Nous)} through EF Core; {Decision(requetes, BancRequetes.Sql)} with SQL written by hand"),
            ("To parse a code?", $"{Code("Parse")}, {Code("Parse", Alloue)} allocated; {Cellule("Codes", "Parse", BancCodes.Enumeration, Temps)} with `Enum.Parse`"),
            ("To write a code as JSON, to read it?", $"{Code("Write JSON, strings ahead of any converter")}, {Code("Read JSON")}"),
            ("What does the model add to the start of a program?", $"{Demarrage("JIT", "first access")} at the first access; {Demarrage("Native AOT", "first access")} with Native AOT"),
            ("How large is it?", $"{Demarrage("JIT", "deployed")} deployed; a whole program with Native AOT is {Demarrage("Native AOT", "deployed")}"),
            ("What does the generator add to a build?", $"{Cellule("The generator", "Build of the sample", "the generator", "time")} instead of {Cellule("The generator", "Build of the sample", "the emitted file, added by hand", "time")}"),
            ("An edit of a fiche, in the editor?", $"{Cellule("Scale", "Fiches in one project", "1", "edit of one fiche")} alone; {Cellule("Scale", "Fiches in one project", "100", "edit of one fiche")} among 100 fiches"),
        ];
        return lignes.Aggregate(new StringBuilder("| What does it cost? | |\n| --- | --- |\n"), (texte, ligne) => texte.Append("| ").Append(ligne.Question).Append(" | ").Append(ligne.Reponse).Append(" |\n")).ToString();
    }

    private const string Temps = "time, as an indication", Alloue = "allocated";

    /// <summary>A cell by the names of its row and column; of a time, the median and not its quartiles.</summary>
    private static string Cellule(IReadOnlyList<Chapitre> chapitres, string chapitre, string tableau, string ligne, string colonne)
    {
        var trouve = chapitres.Where(un => un.Titre == chapitre).SelectMany(un => un.Tableaux).FirstOrDefault(un => un.Titre == tableau)
            ?? throw new InvalidOperationException($"No chapter '{chapitre}' has a table '{tableau}'.");
        var cellules = trouve.Lignes.FirstOrDefault(une => une[0] == ligne) ?? throw new InvalidOperationException($"The table '{tableau}' has no row '{ligne}'.");
        var rang = trouve.Entetes.ToList().IndexOf(colonne);
        return rang < 0 ? throw new InvalidOperationException($"The table '{tableau}' has no column '{colonne}'.") : cellules[rang].Split(" (")[0];
    }
}
