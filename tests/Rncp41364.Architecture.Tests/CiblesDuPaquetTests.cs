using Rncp.Tests.Packages;

namespace Rncp.Tests;

/// <summary>The targets of the generator's package, in projects that have nothing else: neither an SDK nor a compiler.</summary>
public sealed class CiblesDuPaquetTests : IDisposable
{
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("rncp-cibles-");

    public void Dispose() => _dossier.Delete(recursive: true);

    /// <summary>What ends a value in the file that the compiler reads it from: the generator would see another one, without a word.</summary>
    [Theory]
    [InlineData("Namespace", "The Namespace or the Visibility of the référentiel 'fiche.json'")]
    [InlineData("Visibility", "The Namespace or the Visibility of the référentiel 'fiche.json'")]
    [InlineData("RncpRootNamespace", "RncpRootNamespace or RncpVisibility")]
    [InlineData("RncpVisibility", "RncpRootNamespace or RncpVisibility")]
    public void Option_que_le_compilateur_lirait_coupee_est_une_erreur(string option, string sujet)
    {
        var valeurs = new Dictionary<string, string>
        {
            ["Entier"] = "Acme.Fiches", ["PointVirgule"] = "A;B", ["Diese"] = "A#B", ["Ligne"] = "A&#10;B", ["Retour"] = "A&#13;B",
        };
        Ecrire("fiche.json", "{}");
        foreach (var (nom, valeur) in valeurs) Ecrire(nom + ".proj", Projet(option, valeur));
        Ecrire("Tous.proj", $"""
            <Project>
              <Target Name="CoreCompile"><MSBuild Projects="{string.Join(".proj;", valeurs.Keys)}.proj" Targets="CoreCompile" ContinueOnError="ErrorAndContinue" /></Target>
            </Project>
            """);

        var sortie = new Commande(_dossier.FullName).Construire("msbuild", _dossier.FullName, "Tous.proj", "-t:CoreCompile", "-v:minimal");

        Assert.Equal(
            valeurs.Keys.Where(nom => nom != "Entier").Select(nom => $"{nom}.proj: error RNCP0024: {sujet} has a ';', a '#' or a line break").Order(StringComparer.Ordinal),
            sortie.Diagnostics.Select(dit => $"{dit.Fichier}: {dit.Gravite} {dit.Code}: {dit.Message.Split(", and would be cut")[0]}").Order(StringComparer.Ordinal));
    }

    /// <summary>What the compiler was told stays true until it runs: another namespace, or a fiche removed, would change nothing without a word.</summary>
    [Fact]
    public void Fiche_changee_ou_retiree_trop_tard_est_une_erreur()
    {
        var elements = new Dictionary<string, string>
        {
            ["Rien"] = """<Referentiel Update="fiche.json" Commentaire="Lu" />""",
            ["Ajout"] = """<Referentiel Include="autre.json" />""", ["Espace"] = """<Referentiel Update="@(Referentiel)" Namespace="Zork" />""",
            ["Visibilite"] = """<Referentiel Update="fiche.json" Visibility="internal" />""", ["Retrait"] = """<Referentiel Remove="@(Referentiel)" />""",
        };
        Ecrire("fiche.json", "{}");
        Ecrire("autre.json", "{}");
        foreach (var (nom, element) in elements) Ecrire(nom + ".proj", Projet("Namespace", "Acme").Replace("</Project>", $"""
              <Target Name="GenerateMSBuildEditorConfigFileShouldRun" />
              <Target Name="Tardive" AfterTargets="GenerateMSBuildEditorConfigFileShouldRun"><ItemGroup>{element}</ItemGroup></Target>
              <Import Project="{Depot.Chemin("src/Rncp41364.Generators/buildTransitive/Late.targets")}" />
            </Project>
            """, StringComparison.Ordinal));
        Ecrire("Tardifs.proj", $"""
            <Project>
              <Target Name="Tous"><MSBuild Projects="{string.Join(".proj;", elements.Keys)}.proj" Targets="GenerateMSBuildEditorConfigFileShouldRun;CoreCompile" ContinueOnError="ErrorAndContinue" /></Target>
            </Project>
            """);

        var sortie = new Commande(_dossier.FullName).Construire("msbuild", _dossier.FullName, "Tardifs.proj", "-t:Tous", "-v:minimal");

        Assert.Equal(
            ["Ajout.proj: error RNCP0039", "Espace.proj: error RNCP0039", "Retrait.proj: error RNCP0039", "Visibilite.proj: error RNCP0039"],
            sortie.Diagnostics.Select(dit => $"{dit.Fichier}: {dit.Gravite} {dit.Code}").Order(StringComparer.Ordinal));
    }

    /// <summary>A project with a fiche, and an option of one or of the other.</summary>
    private static string Projet(string option, string valeur) => $"""
        <Project>
          <PropertyGroup>
            <Language>C#</Language>
            {(option.StartsWith("Rncp", StringComparison.Ordinal) ? $"<{option}>{valeur}</{option}>" : "")}
          </PropertyGroup>
          <ItemGroup>
            <Referentiel Include="fiche.json" {(option.StartsWith("Rncp", StringComparison.Ordinal) ? "" : $"{option}=\"{valeur}\"")} />
          </ItemGroup>
          <Import Project="{Depot.Chemin("src/Rncp41364.Generators/buildTransitive/Rncp41364.Generators.targets")}" />
          <Target Name="CoreCompile" />
        </Project>
        """;

    private void Ecrire(string nom, string texte) => File.WriteAllText(Path.Combine(_dossier.FullName, nom), texte);
}
