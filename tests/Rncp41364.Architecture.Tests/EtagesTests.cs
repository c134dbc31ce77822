using System.Globalization;
using System.Text.RegularExpressions;

namespace Rncp.Tests;

/// <summary>
/// The floors of each project, as ARCHITECTURE.md lists them: a folder uses only folders of floors below, and the map has every
/// folder that there is.
/// </summary>
public partial class EtagesTests
{
    public static TheoryData<string> Projets => [.. Projet.Noms];

    [Theory]
    [MemberData(nameof(Projets))]
    public void Dossier_n_utilise_que_les_etages_du_dessous(string nom)
    {
        // The folders of other projects that it compiles too are below, since they compile without it.
        var dossiers = Graphe.De(Projet.De(nom)).Dossiers().Where(dossier => Directory.Exists(Path.Combine(Projet.De(nom).Dossier, dossier.Key)))
            .ToDictionary(dossier => dossier.Key, dossier => dossier.Value, StringComparer.Ordinal);
        var etages = Etages(nom);

        Assert.Equal(dossiers.Keys.Order(StringComparer.Ordinal), etages.Keys.Order(StringComparer.Ordinal));
        var montees = dossiers.SelectMany(dossier => dossier.Value.Where(utilise => etages.TryGetValue(utilise.Key, out var etage) && etage >= etages[dossier.Key])
            .Select(utilise => $"{dossier.Key} (floor {etages[dossier.Key]}) uses {utilise.Key} (floor {etages[utilise.Key]}): {utilise.Value}")).ToArray();
        Assert.True(montees.Length == 0, string.Join('\n', montees));
    }

    /// <summary>Types that are made of each other may be: a condition and its value; a fiche, its blocs and their compétences.</summary>
    [Theory]
    [MemberData(nameof(Projets))]
    public void Cercle_de_fichiers_n_en_a_que_quatre(string nom)
    {
        // A type and the converter that it carries as an attribute always name each other.
        static bool EstConvertisseur(string fichier) => fichier.EndsWith("JsonConverter.cs", StringComparison.Ordinal);
        var cercles = Graphe.Cercles(Graphe.De(Projet.De(nom)).Fichiers.ToDictionary(
                fichier => fichier.Key, fichier => EstConvertisseur(fichier.Key) ? [] : fichier.Value.Where(utilise => !EstConvertisseur(utilise))))
            .Where(cercle => cercle.Count > 4).Select(cercle => string.Join(", ", cercle)).ToArray();

        Assert.True(cercles.Length == 0, string.Join('\n', cercles));
    }

    /// <summary>The graph sees a circle, and only what is in it.</summary>
    [Fact]
    public void Cercle_est_vu()
    {
        var cercle = Assert.Single(Graphe.Cercles(new Dictionary<string, IEnumerable<string>>
        {
            ["a"] = ["b"], ["b"] = ["c", "d"], ["c"] = ["a"], ["d"] = [], ["e"] = ["a"],
        }));

        Assert.Equal(["a", "b", "c"], cercle);
    }

    /// <summary>The floor of each folder, from the list of its project: <c>2. `Codes/`, what ...</c></summary>
    private static Dictionary<string, int> Etages(string nom)
    {
        return Ligne().Matches(PageArchitecture.Section($"### {nom}")).SelectMany(ligne => Dossier().Matches(ligne.Groups["texte"].Value)
            .Select(dossier => (Nom: dossier.Groups[1].Value, Etage: int.Parse(ligne.Groups["etage"].Value, CultureInfo.InvariantCulture))))
            .ToDictionary(dossier => dossier.Nom, dossier => dossier.Etage, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^(?<etage>\d+)\. (?<texte>.*(?:\n   .*)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Ligne();

    [GeneratedRegex(@"`([\w./]+)/`")]
    private static partial Regex Dossier();
}
