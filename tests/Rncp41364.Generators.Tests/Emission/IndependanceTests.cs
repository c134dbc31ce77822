using System.Text.RegularExpressions;

namespace Rncp.Tests.Emission;

/// <summary>Nothing of one fiche may stand in what every fiche shares.</summary>
public partial class IndependanceTests
{
    private static readonly string[] Codes = ["RNCP41364", "RNCP34922", "E1101", "320m", "11001", "38935885400054", "2030-09-24", "CommunityManager", "DORANCO"];

    [Theory]
    [InlineData("src/Rncp41364.Generators")]
    [InlineData("src/Rncp.Vocabulary")]
    public void Aucun_texte_de_la_fiche_dans_le_code_partage(string dossier)
    {
        var textes = Textes().Matches(Fiches.Rncp41364).Select(texte => texte.Groups[1].Value)
            .Where(texte => texte.Contains(' ', StringComparison.Ordinal) && texte.Length > 20).ToArray();
        Assert.True(textes.Length > 100);

        Chacun.Verifier(Sources(dossier), fichier =>
        {
            var tout = File.ReadAllText(fichier);
            Assert.DoesNotContain(Codes, code => tout.Contains(code, StringComparison.Ordinal));
            // Documentation quotes the headings of the page, which are those of every fiche.
            var code = string.Join('\n', tout.Split('\n').Where(ligne => !ligne.TrimStart().StartsWith("///", StringComparison.Ordinal)));
            Assert.DoesNotContain(textes, texte => code.Contains(texte, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Le_modele_ne_contient_aucun_code_ecrit_a_la_main() => Assert.Empty(Sources("src/Rncp41364.Model"));

    private static IEnumerable<string> Sources(string dossier) =>
        Directory.EnumerateFiles(Depot.Chemin(dossier), "*.cs", SearchOption.AllDirectories).Where(chemin => !chemin.Contains("/obj/", StringComparison.Ordinal));

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Textes();
}
