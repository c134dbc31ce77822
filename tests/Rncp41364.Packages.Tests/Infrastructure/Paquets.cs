namespace Rncp.Tests.Packages;

/// <summary>
/// The packages of this repository, packed once for all the tests, in a folder of the temporary directory that also holds
/// the consumers: nothing of the repository is above them, and the version is new, so that no cache knows it. The classes of
/// tests run side by side, each on consumers of its own; the folder goes after the last of them.
/// </summary>
internal static class Paquets
{
    internal const string Depositaire = "https://github.com/exemple/rncp41364";
    internal const string FicheFigee = "tests/Rncp41364.FicheFigee/referentiel.json";
    internal const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private static readonly Lazy<string> Dossier = new(() => Directory.CreateTempSubdirectory("rncp41364-").FullName);
    private static readonly Lazy<string> Temporaire = new(() => Directory.CreateDirectory(Path.Combine(Racine, "temp")).FullName);
    private static readonly Lazy<Sortie> Paquetage = new(Emballer);

    private static readonly Lazy<string> SansDepot = new(() =>
    {
        foreach (var projet in Ids)
            Commande.Construire("msbuild", Path.Combine(Source, "src", projet), "-t:Pack", "-p:NoBuild=true", "-p:Configuration=Release", $"-p:Version={Version}",
                "-p:EnableSourceControlManagerQueries=false", $"-p:NuspecOutputPath={Path.Combine(Racine, "nuspec", projet)}/", $"-p:PackageOutputPath={Path.Combine(Racine, "feed-sans-depot")}/").Reussie();
        return Path.Combine(Racine, "feed-sans-depot");
    });

    /// <summary>The packages of this repository: its projects that have a page for one.</summary>
    internal static IEnumerable<string> Ids =>
        Directory.EnumerateDirectories(Depot.Chemin("src")).Where(projet => File.Exists(Path.Combine(projet, "README.md"))).Select(projet => Path.GetFileName(projet)!).Order(StringComparer.Ordinal);

    private static string Racine => Dossier.Value;

    internal static string Version { get; } = $"1.0.0-essai.{DateTime.UtcNow.Ticks}";

    internal static Commande Commande => new(Temporaire.Value);

    /// <summary>With a variable more in the environment of what is run.</summary>
    internal static Commande CommandeAvec(string variable, string valeur) => new(Temporaire.Value) { Variables = { [variable] = valeur } };

    internal static Commande CommandeQuiAccepte => new(Temporaire.Value, accepte: true);

    /// <summary>The folder that the packages were put in; it packs them when it is asked for first.</summary>
    internal static string Flux
    {
        get
        {
            Paquetage.Value.Reussie(nameof(ContenuTests.Racine_donne_ses_paquets_sans_avertissement));
            return DossierFlux;
        }
    }

    /// <summary>The copy of the repository that they were packed from.</summary>
    internal static string Source
    {
        get
        {
            Paquetage.Value.Reussie();
            return Path.Combine(Racine, "source");
        }
    }

    internal static Sortie Emballage => Paquetage.Value;

    /// <summary>
    /// The same packages from a clone that no remote is known of, as the build sees one that asks Git nothing. Beside those that
    /// another test may pack at the same time: nothing is built, and what is written is in a folder of its own.
    /// </summary>
    internal static string FluxSansDepot => SansDepot.Value;

    internal static void Supprimer()
    {
        if (Dossier.IsValueCreated) Directory.Delete(Racine, recursive: true);
    }

    /// <summary>What is in the repository, in a folder of ours.</summary>
    internal static string CopieDuDepot(string nom)
    {
        var copie = Path.Combine(Racine, nom);
        Copier(Depot.Racine, copie);
        return copie;
    }

    /// <summary>Nothing where the machine keeps its packages elsewhere: NuGet refuses a folder that does not exist.</summary>
    internal static string? DossierDeLaMachine()
    {
        var dossier = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chemin ? chemin
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(dossier) ? dossier : null;
    }

    private static string DossierFlux => Path.Combine(Racine, "feed");

    private static string Consommateurs => Path.Combine(Racine, "consumers");

    /// <summary>The folder of a consumer, outside the repository, that restores from the packages.</summary>
    internal static string Consommateur(string nom)
    {
        Paquetage.Value.Reussie(nameof(ContenuTests.Racine_donne_ses_paquets_sans_avertissement));
        return Path.Combine(Consommateurs, nom);
    }

    /// <summary>
    /// Packs a copy, so that the inner build does not write where the outer one does. The copy is given what a clone of
    /// a GitHub repository has (a HEAD and a remote are all that SourceLink reads), and the fiche that no edit moves: what its
    /// consumers name is there whatever happens to the data.
    /// </summary>
    private static Sortie Emballer()
    {
        var source = CopieDuDepot("source");
        File.Copy(Depot.Chemin(FicheFigee), Path.Combine(source, "data", "referentiel.json"), overwrite: true);
        var git = Directory.CreateDirectory(Path.Combine(source, ".git")).FullName;
        foreach (var dossier in new[] { "objects", "refs" }) Directory.CreateDirectory(Path.Combine(git, dossier));
        File.WriteAllText(Path.Combine(git, "HEAD"), Commit + "\n");
        File.WriteAllText(Path.Combine(git, "config"), $"[core]\n\tbare = false\n[remote \"origin\"]\n\turl = {Depositaire}.git\n");
        // The public members listed in the repository are those of its data: the list is checked when the repository is built.
        var sortie = Commande.Construire("pack", source, "-c", "Release", "-o", DossierFlux, $"-p:Version={Version}", "-p:RunAnalyzers=false");
        PreparerConsommateurs();
        return sortie;
    }

    /// <summary>
    /// The feed comes on top of the sources of the machine. What is restored stays in this folder; what the machine
    /// has already got is read where it is.
    /// </summary>
    private static void PreparerConsommateurs()
    {
        Copier(Path.Combine(Depot.Projet, "Consumers"), Consommateurs);
        void Ecrire(string nom, string contenu) => File.WriteAllText(Path.Combine(Consommateurs, nom), contenu);
        Copier(Depot.Chemin("tests/fiches"), Path.Combine(Consommateurs, "fiches"));
        File.Copy(Depot.Chemin(FicheFigee), Path.Combine(Consommateurs, "fiches", "RNCP41364.referentiel.json"));
        File.Copy(Depot.Chemin("global.json"), Path.Combine(Consommateurs, "global.json"));
        Ecrire("nuget.config", $"""
            <configuration>
              <packageSources><add key="rncp41364" value="{DossierFlux}" /></packageSources>
            </configuration>
            """);
        Ecrire("Directory.Build.targets", "<Project />");
        Ecrire("Directory.Packages.props", "<Project />");
        Ecrire("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RncpVersion>{Version}</RncpVersion>
                <Source>{Path.Combine(Racine, "source")}</Source>
                <RestorePackagesPath>{Path.Combine(Racine, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{DossierDeLaMachine()}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
    }

    private static void Copier(string source, string cible)
    {
        Directory.CreateDirectory(cible);
        foreach (var fichier in Directory.EnumerateFiles(source)) File.Copy(fichier, Path.Combine(cible, Path.GetFileName(fichier)));
        foreach (var dossier in Directory.EnumerateDirectories(source))
        {
            var nom = Path.GetFileName(dossier);
            if (nom is not ("bin" or "obj" or "artifacts" or "TestResults" or "node_modules" or ".git" or ".vs")) Copier(dossier, Path.Combine(cible, nom));
        }
    }
}
