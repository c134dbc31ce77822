using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Rncp.Tests.Packages;

namespace Rncp.Tests;

/// <summary>
/// What a reader types or copies. Every command of a bash block is run: by this class, in a temporary folder, or by what
/// <see cref="Ailleurs"/> names. What takes minutes is in <see cref="Longues"/>, with why. None is in neither, and neither has one
/// that no page tells.
/// </summary>
public sealed partial class CommandesDesPagesTests : IDisposable
{
    /// <summary>A command, the file that runs it, and the words of that file which do.</summary>
    private static readonly Dictionary<string, (string Fichier, string Mots)> Ailleurs = new(StringComparer.Ordinal)
    {
        ["dotnet pack -c Release -o ~/feed && dotnet nuget add source ~/feed"] = ("tests/Rncp41364.Packages.Tests/InstallationTests.cs", "Depot.Lire(\"README.md\")"),
        ["dotnet add package Rncp41364.Model"] = ("tests/Rncp41364.Packages.Tests/InstallationTests.cs", "Depot.Lire(\"README.md\")"),
        ["dotnet run --project samples/PremiersPas"] = ("tests/Rncp41364.Model.Tests/PremiersPas/PremiersPasTests.cs", "PremiersPas.dll"),
        ["dotnet run -c Release --project src/Rncp.Outil -- valider fiche.json"] = ("tests/Rncp.Outil.Valider.Tests/PageTests.cs", "Exemple_de_la_page_est_ce_que_dit_la_commande"),
        ["dotnet run -c Release --project src/Rncp.Outil -- diff ancien.json nouveau.json"] = ("tests/Rncp.Outil.Valider.Tests/ComparerTests.cs", "Exemple_de_la_page_est_ce_que_dit_la_commande"),
        ["git config diff.rncp.command 'f() { rncp diff \"$2\" \"$5\" 2>/dev/null || diff -u \"$2\" \"$5\"; true; }; f'"] = ("tests/Rncp.Outil.Valider.Tests/ComparerTests.cs", "^git config .*$"),
        ["dotnet build -t:CopyReferentielSchema"] = ("tests/Rncp41364.Packages.Tests/AutreFicheTests.cs", "\"-t:CopyReferentielSchema\""),
        ["dotnet test"] = (".ci/run", "dotnet test Rncp41364.sln"),
        ["eng/api-reference.sh"] = ("tests/Rncp41364.Documentation.Tests/SiteTests.cs", "\"eng/api-reference.sh\""),
        ["dotnet run -c Release --project benchmarks -- --smoke"] = ("tests/Rncp41364.Benchmarks.Tests/ControlesTests.cs", "BancDecisions.Verifier()"),
    };

    /// <summary>A command that no test runs, and why.</summary>
    private static readonly Dictionary<string, string> Longues = new(StringComparer.Ordinal)
    {
        ["dotnet build"] = "this assembly comes out of it",
        ["SNAPSHOTS=accept dotnet test"] = "it rewrites the files of the clone that the tests run in",
        ["dotnet run -c Release --project tests/Rncp41364.Generators.Fuzz -- 200000 1"] = "an hour; a run of fewer inputs is a test",
        ["dotnet run -c Release --project tests/Rncp41364.Generators.Fuzz -- 2000 1 0 10000"] = "minutes; a run of fewer inputs and decisions is a test",
        ["EDITIONS=2000 dotnet test -c Release tests/Rncp.Referentiels.Tests --filter EditionsTireesTests"] = "minutes; a run of fewer edits is a test",
        ["dotnet run -c Release --project benchmarks -- --all"] = "twenty minutes, on a quiet machine; what is compared is checked by tests",
        ["dotnet run -c Release --project benchmarks -- --codes"] = "minutes, on a quiet machine; what is compared is checked by tests",
        ["dotnet run --project samples/Accueil"] = "it serves until it is stopped; tests/Accueil.Tests start what it starts",
        ["eng/accueil-load.sh"] = "minutes, on a quiet machine, with a tool that is not of this project",
        ["dotnet-stryker --config-file stryker-config.json"] = "hours, with a tool that is not of this project and in a copy that is changed for it",
    };

    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("rncp-pages-");

    public static TheoryData<string> Pages => [.. Page.Chemins];

    public static TheoryData<string> PagesAvecXml => [.. Page.Chemins.Where(chemin => Page.Lire(chemin).En("xml").Any())];

    public void Dispose() => _dossier.Delete(recursive: true);

    [Fact]
    public void Chaque_commande_d_une_page_est_lancee_ou_dite_trop_longue()
    {
        string[] ici = [Exemple, Candidats, FauxCandidats, Conversion];

        string[] connues = [.. ici, .. Ailleurs.Keys, .. Longues.Keys], dites = [.. Page.Chemins.SelectMany(CommandesDePage.De).Distinct()];

        Assert.True(connues.Distinct().Count() == connues.Length, "A command is run in one place, or in none.");
        Assert.True(!dites.Except(connues).Any(), $"No test runs: {string.Join('\n', dites.Except(connues))}");
        Assert.True(!connues.Except(dites).Any(), $"No page tells: {string.Join('\n', connues.Except(dites))}");
    }

    [Fact]
    public void Commandes_lancees_ailleurs_le_sont() =>
        Chacun.Verifier(Ailleurs, une => Assert.Contains(une.Value.Mots, Depot.Lire(une.Value.Fichier), StringComparison.Ordinal));

    private const string Exemple = "dotnet run --project src/Rncp.Outil -- decider docs/fr/candidats.jsonl";

    [SkippableFact]
    public void Exemple_du_README_montre_des_decisions()
    {
        var sortie = Lancer(Exemple);

        Assert.Contains(sortie.Lignes, ligne => ligne.Contains("✗ Non éligible", StringComparison.Ordinal));
    }

    private const string PageCandidats = "docs/fr/candidats.md";
    private const string Candidats = "dotnet run -c Release --project src/Rncp.Outil -- decider candidats.csv --sortie decisions.csv";

    /// <summary>The first block of the page is the file that the command reads, the second one the file that it writes.</summary>
    [SkippableFact]
    public void Decisions_de_la_page_sont_celles_de_ses_candidats()
    {
        Page.Bloc[] blocs = [.. Page.Lire(PageCandidats).En("csv")];
        File.WriteAllText(Chemin("candidats.csv"), blocs[0].Texte + "\n");

        Lancer(Candidats);

        Page.Verifier(PageCandidats, blocs[1], File.ReadAllText(Chemin("decisions.csv")).ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [SkippableFact]
    public void Ligne_JSON_de_la_page_est_decidee_par_l_exemple()
    {
        File.WriteAllText(Chemin("candidats.jsonl"), Assert.Single(Page.Lire(PageCandidats).En("json")).Texte + "\n");

        Lancer(Candidats.Replace(".csv", ".jsonl", StringComparison.Ordinal));

        Assert.Contains("\"conclusion\":\"nonEligible\"", Assert.Single(File.ReadAllLines(Chemin("decisions.jsonl"))), StringComparison.Ordinal);
    }

    private const string FauxCandidats = "python3 eng/make_candidates.py 1000000 csv > candidats.csv";

    [SkippableFact]
    public void Faux_candidats_sont_lus_par_l_exemple()
    {
        Lancer(FauxCandidats.Replace("1000000", "1001", StringComparison.Ordinal));

        Assert.Equal(1002, File.ReadLines(Chemin("candidats.csv")).Count());
        // The thousandth is wrong on purpose: some lines were rejected.
        Assert.Equal(1, Lancer(Candidats, code: 1).Code);
        Assert.Equal(1001, File.ReadLines(Chemin("decisions.csv")).Count());
    }

    private const string Conversion = "iconv -f WINDOWS-1252 -t UTF-8 rncp37674.json > rncp37674.utf8.json";

    [SkippableFact]
    public void Fichier_en_windows_1252_devient_de_l_UTF8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllText(Chemin("rncp37674.json"), "« l’œuvre »", Encoding.GetEncoding(1252));

        Lancer(Conversion);

        Assert.Equal("« l’œuvre »", File.ReadAllText(Chemin("rncp37674.utf8.json")));
    }

    /// <summary>Those of the text too, which no test runs: what they name is there.</summary>
    [Theory, MemberData(nameof(Pages))]
    public void Commandes_d_une_page_nomment_un_projet_ou_un_fichier_qui_existe(string chemin)
    {
        foreach (var commande in CommandeCitee().Matches(Depot.Lire(chemin)).Select(commande => commande.Value.Trim()))
            foreach (var argument in commande.Split(' ').Where(mot => mot.Contains('/') && mot[0] != '~'))
                Assert.True(Path.Exists(Depot.Chemin(argument)), $"{chemin}: '{commande}' names {argument}, which does not exist");
    }

    [Theory, MemberData(nameof(PagesAvecXml))]
    public void XML_d_une_page_est_bien_forme(string chemin) =>
        Chacun.Verifier(Page.Lire(chemin).En("xml"), bloc => XElement.Parse($"<Project>{bloc.Texte}</Project>"));

    [Fact]
    public void Versions_des_pages_sont_celle_des_paquets()
    {
        var version = XDocument.Load(Depot.Chemin("Directory.Build.props")).Descendants("Version").Single().Value;
        var citees = Page.Chemins.SelectMany(chemin => VersionCitee().Matches(Depot.Lire(chemin))
            .Select(citation => (chemin, Version: citation.Groups[1].Value))).ToList();
        Assert.NotEmpty(citees);
        Chacun.Verifier(citees, citee => Assert.Equal((citee.chemin, version), citee));
    }

    /// <summary>
    /// Runs a command of a page as it is, but for where it is: paths of the repository are absolute, and the sample is the one that
    /// was built with these tests, which a command of a reader would build.
    /// </summary>
    private Sortie Lancer(string commande, int code = 0)
    {
        Skip.If(OperatingSystem.IsWindows(), "The commands are those of a Unix shell.");
        var outil = commande.Split(' ')[0];
        Skip.If(!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(dossier => File.Exists(Path.Combine(dossier, outil))), $"There is no {outil} here.");
        var configuration = typeof(CommandesDesPagesTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var ici = Chemins().Replace(commande.Replace("-c Release ", "", StringComparison.Ordinal), chemin => Depot.Chemin(chemin.Value))
            .Replace("dotnet run", $"dotnet run --no-build -c {configuration}", StringComparison.Ordinal);

        var sortie = new Commande(_dossier.FullName).Lancer("bash", _dossier.FullName, "-c", ici);

        return sortie.Code == code ? sortie : sortie.Reussie();
    }

    private string Chemin(string fichier) => Path.Combine(_dossier.FullName, fichier);

    /// <summary>A command of the SDK or a script of this repository, up to the end of the code or a comment.</summary>
    [GeneratedRegex(@"(dotnet (run|test|build|pack|publish)|eng/[\w-]+\.sh)[^`\n#|&]*")]
    private static partial Regex CommandeCitee();

    [GeneratedRegex(@"(?<= )(src|docs|samples|eng)/[\w./-]+")]
    private static partial Regex Chemins();

    [GeneratedRegex(@"<PackageReference Include=""Rncp[^""]*"" Version=""([^""]*)""")]
    private static partial Regex VersionCitee();
}
