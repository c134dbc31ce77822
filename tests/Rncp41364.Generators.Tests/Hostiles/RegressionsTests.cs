using System.Text.RegularExpressions;
using Rncp.Fuzz;
using Rncp.Generators;

namespace Rncp.Tests.Hostiles;

/// <summary>
/// The inputs that failed once, in tests/hostiles with what each broke: they are refused at the right place, or compile and
/// write back.
/// </summary>
public partial class RegressionsTests
{
    private static readonly Dictionary<string, string> Options = new(StringComparer.Ordinal)
    {
        ["Namespace"] = ModelOptions.NamespaceMetadata,
        ["Visibility"] = ModelOptions.VisibilityMetadata,
        ["RncpRootNamespace"] = ModelOptions.RootNamespaceProperty,
        ["RncpVisibility"] = ModelOptions.VisibilityProperty,
    };

    public static TheoryData<string> Cas => [.. Lignes().Select(ligne => ligne.Value)];

    [Theory]
    [MemberData(nameof(Cas))]
    public void Entree_qui_a_echoue_n_echoue_plus(string ligne)
    {
        var cas = Ligne().Match(ligne).Groups;
        var (fichier, attendu) = (cas["fichier"].Value, cas["attendu"].Value);
        var valeurs = Option().Matches(cas["options"].Value).ToDictionary(option => Options[option.Groups[1].Value], option => Regex.Unescape(option.Groups[2].Value));
        var jugement = Oracle.Juger(new Entree(0, File.ReadAllBytes(Depot.Chemin("tests/hostiles/" + fichier)), Path.ChangeExtension(fichier, ".referentiel.json"), valeurs, []));

        Assert.Null(jugement.Defaut);
        Assert.Equal(attendu, jugement.Source is null ? jugement.Diagnostics.First(dit => dit.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Id : "accepted");
        if (jugement.Source is not null) Assert.Empty(Lot.Verifier([jugement]));
    }

    [Fact]
    public void Chaque_fichier_du_dossier_a_sa_ligne() =>
        Assert.Equal(
            Directory.GetFiles(Depot.Chemin("tests/hostiles"), "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Lignes().Select(ligne => ligne.Groups["fichier"].Value).Distinct().Order(StringComparer.Ordinal));

    private static MatchCollection Lignes() => Ligne().Matches(Depot.Lire("tests/hostiles/README.md"));

    [GeneratedRegex(@"^\| (?<fichier>\S+\.json) \| (?<options>[^|]*) \| (?<attendu>accepted|RNCP\d{4}) \| [^|]+ \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Ligne();

    [GeneratedRegex(@"(\w+)=`([^`]*)`")]
    private static partial Regex Option();
}
