using Rncp.Tests.Packages;

namespace Rncp.Tests;

/// <summary>The reference of the API: every link of it leads somewhere. Making it takes half a minute, so CI does, and whoever asks.</summary>
public sealed class SiteTests : IDisposable
{
    private const string Demande = "API_REFERENCE";

    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("rncp-site-");

    public void Dispose() => _dossier.Delete(recursive: true);

    [SkippableFact]
    public void Reference_de_l_API_se_fait_sans_avertissement_et_ses_liens_menent_quelque_part()
    {
        Skip.If(Environment.GetEnvironmentVariable(Demande) is null, $"{Demande} is not set: .ci/run sets it.");
        var page = new Commande(_dossier.FullName).Lancer("bash", Depot.Racine, "eng/api-reference.sh").Reussie().Lignes[^1];
        var site = new Site(Path.GetDirectoryName(Depot.Chemin(page))!);

        Assert.Equal([], site.Fautes());
        Assert.True(site.Liens > 1000, $"only {site.Liens} links were followed");
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(Depot.Chemin(page))!, "api", "Rncp41364.Bloc.html")));
    }

    [Fact]
    public void CI_demande_la_reference_de_l_API() => Assert.Contains($"export {Demande}=", Depot.Lire(".ci/run"), StringComparison.Ordinal);

    [Fact]
    public void Liens_d_un_site_qui_ne_menent_nulle_part_sont_dits()
    {
        Directory.CreateDirectory(Path.Combine(_dossier.FullName, "api"));
        File.WriteAllText(Path.Combine(_dossier.FullName, "index.html"), """
            <h1 id="ici">Ici</h1><a href="#ici">1</a> <a href="#nulle-part">2</a> <a href="api/">3</a> <a href="api/Un%20type.html#d%C3%A9but">4</a>
            <a href="api/Un%20type.html#fin">5</a> <img src="image.png"> <a href="https://example.org/rien">6</a> <a href="http://example.org">7</a>
            """);
        File.WriteAllText(Path.Combine(_dossier.FullName, "api", "Un type.html"), """<a id="début" href="../index.html">8</a>""");

        var site = new Site(_dossier.FullName);

        Assert.Equal(
            ["index.html: #nulle-part has no such anchor", "index.html: there is no api/", "index.html: api/Un%20type.html#fin has no such anchor",
             "index.html: there is no image.png", "index.html: there is no http://example.org"], site.Fautes());
        Assert.Equal(8, site.Liens);
    }
}
