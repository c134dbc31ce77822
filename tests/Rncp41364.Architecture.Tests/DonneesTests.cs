namespace Rncp.Tests;

/// <summary>An edit of the data is the work of those who keep the fiche: it reaches the tests of its guard, and no others.</summary>
public class DonneesTests
{
    /// <summary>What may name the data or the model compiled from it, and why.</summary>
    private static readonly Dictionary<string, string> Attendus = new()
    {
        ["tests/Rncp41364.Model.Tests/Garde/PageSource.cs"] = "the guard",
        ["tests/Rncp41364.Model.Tests/Garde/Referentiel.cs"] = "the guard",
        ["tests/Rncp41364.Model.Tests/PremiersPas/PremiersPasTests.cs"] = "the first program shows what is published",
        ["tests/Rncp41364.Model.Tests/Rncp41364.Model.Tests.csproj"] = "the guard",
        ["tests/Rncp41364.Packages.Tests/EditionsTests.cs"] = "edits those of a copy",
        ["tests/Rncp.Outil.Tests/Rncp.Outil.Tests.csproj"] = "the program shows what is published, and is compared with that",
        ["tests/Rncp.Outil.Valider.Tests/ComparerTests.cs"] = "a repository that it makes has a file of that name",
        ["tests/Rncp.Vocabulary.Tests/Donnees/SchemaJsonTests.cs"] = "whether the schema takes it",
    };

    [Fact]
    public void Seule_la_garde_depend_des_donnees()
    {
        var ici = Depot.Chemin("tests/Rncp41364.Architecture.Tests");
        var fichiers = new[] { "tests", "benchmarks" }.SelectMany(dossier => Directory.GetFiles(Depot.Chemin(dossier), "*.cs*", SearchOption.AllDirectories))
            .Where(fichier => !fichier.StartsWith(ici, StringComparison.Ordinal))
            .Where(fichier => !fichier.Split(Path.DirectorySeparatorChar).Any(dossier => dossier is "bin" or "obj"))
            .Where(fichier => File.ReadAllText(fichier) is var texte && (texte.Contains("\"data/referentiel.json", StringComparison.Ordinal)
                || texte.Contains("\"data/source", StringComparison.Ordinal) || texte.Contains("../data/referentiel.json", StringComparison.Ordinal)
                || texte.Contains("Rncp41364.Model.csproj", StringComparison.Ordinal)))
            .Select(fichier => Path.GetRelativePath(Depot.Racine, fichier).Replace('\\', '/'));

        Assert.Equal(Attendus.Keys.Order(StringComparer.Ordinal), fichiers.Order(StringComparer.Ordinal));
    }
}
