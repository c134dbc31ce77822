using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Rncp.Tests;

/// <summary>What a reader types or copies: commands name what exists, and XML is well formed.</summary>
public partial class CommandesDesPagesTests
{
    public static TheoryData<string> PagesAvecCommandes => [.. Page.Chemins.Where(chemin => Commandes(chemin).Any())];

    public static TheoryData<string> PagesAvecXml => [.. Page.Chemins.Where(chemin => Page.Lire(chemin).En("xml").Any())];

    [Theory, MemberData(nameof(PagesAvecCommandes))]
    public void Commandes_d_une_page_nomment_un_projet_ou_un_fichier_qui_existe(string chemin)
    {
        foreach (var commande in Commandes(chemin))
            Chacun.Verifier(Arguments(commande), argument => Assert.True(Path.Exists(Depot.Chemin(argument)), $"{chemin}: '{commande}' names {argument}, which does not exist"));
    }

    [Fact]
    public void Commandes_du_README_sont_celles_de_l_exemple_et_des_tests() =>
        Assert.Equal(["dotnet run --project samples/Eligibilite", "dotnet test"], Commandes("README.md").Distinct());

    [Theory, MemberData(nameof(PagesAvecXml))]
    public void XML_d_une_page_est_bien_forme(string chemin) =>
        Chacun.Verifier(Page.Lire(chemin).En("xml"), bloc => XElement.Parse($"<Project>{bloc.Texte}</Project>"));

    [Fact]
    public void Versions_du_README_sont_celle_des_paquets()
    {
        var version = XDocument.Load(Depot.Chemin("Directory.Build.props")).Descendants("Version").Single().Value;
        var citees = VersionCitee().Matches(Depot.Lire("README.md")).Select(citation => citation.Groups[1].Value).ToList();
        Chacun.Verifier(citees, citee => Assert.Equal(version, citee));
    }

    private static IEnumerable<string> Commandes(string chemin) =>
        Commande().Matches(Depot.Lire(chemin)).Select(commande => commande.Value.Trim());

    /// <summary>The words with a slash are paths; a command without one works on the solution at the root.</summary>
    private static List<string> Arguments(string commande)
    {
        var chemins = commande.Split(' ').Where(mot => mot.Contains('/')).ToList();
        return chemins.Count > 0 ? chemins : ["Rncp41364.sln"];
    }

    /// <summary>A command of the SDK or a script of this repository, up to the end of the code or a comment.</summary>
    [GeneratedRegex(@"(dotnet (run|test|build|pack|publish)|eng/[\w-]+\.sh)[^`\n#|&]*")]
    private static partial Regex Commande();

    [GeneratedRegex(@"<PackageReference Include=""Rncp[^""]*"" Version=""([^""]*)""")]
    private static partial Regex VersionCitee();
}
