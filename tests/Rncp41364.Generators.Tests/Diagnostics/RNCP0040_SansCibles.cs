using Microsoft.CodeAnalysis;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0040: a project of the SDK that has the generator without its targets. Builds are in Rncp41364.Packages.Tests.</summary>
public class RNCP0040_SansCibles
{
    private static readonly Dictionary<string, string> DuSdk = new() { ["ProjectDir"] = "/projet/" };

    [Fact]
    public void Projet_sans_les_cibles_du_generateur_est_signale()
    {
        var diagnostic = Assert.Single(Generer(DuSdk, "appsettings.json").Diagnostics);

        Assert.Equal(("RNCP0040", Location.None), (diagnostic.Id, diagnostic.Location));
        // It may have no fiche at all: a Directory.Build.props gives the generator to all the projects under it.
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.DefaultSeverity);
        Assert.Contains("buildTransitive/Rncp41364.Generators.targets", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>The targets say their properties, which are empty nearly always.</summary>
    [Fact]
    public void Projet_avec_les_cibles_et_sans_fiche_ne_dit_rien() => Generer(new(DuSdk) { ["RncpRootNamespace"] = "" }).SansUnMot();

    /// <summary>Given by its name, a file needs no targets.</summary>
    [Fact]
    public void Fichier_additionnel_reconnu_a_son_nom_ne_dit_rien() => Generer(DuSdk, "fiche.referentiel.json").SansUnMot();

    /// <summary>A program that runs the generator has its own way of giving files.</summary>
    [Fact]
    public void Hote_qui_n_est_pas_le_SDK_ne_dit_rien() => Generer([]).SansUnMot();

    private static Generation Generer(Dictionary<string, string> projet, params string[] fichiers) =>
        Generation.De(fichiers.Select(nom => new Fichier(nom, Fiches.Essai)), options: new Options(projet));
}
