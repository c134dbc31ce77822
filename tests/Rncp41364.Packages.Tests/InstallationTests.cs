using System.Text.RegularExpressions;

namespace Rncp.Tests.Packages;

/// <summary>What the README tells to type to get the package, and its first program, in a home of our own.</summary>
public sealed partial class InstallationTests : IDisposable
{
    private readonly DirectoryInfo _maison = Directory.CreateTempSubdirectory("rncp-maison-");

    public void Dispose() => _maison.Delete(recursive: true);

    [Fact]
    public void Commandes_du_README_installent_le_paquet_et_son_programme_imprime_ce_qu_il_dit()
    {
        if (OperatingSystem.IsWindows()) return;
        Paquets.Emballage.Reussie();
        var blocs = Bloc().Matches(Depot.Lire("README.md").ReplaceLineEndings("\n")).Select(bloc => bloc.Groups[1].Value).ToArray();
        var commandes = blocs[0].Split('\n').Select(ligne => ligne.Split(" # ")[0].Trim()).ToArray();
        Assert.Equal(2, commandes.Length);
        // The sources of the machine, to which the command adds.
        var config = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "NuGet", "NuGet.Config");
        if (File.Exists(config)) File.Copy(config, Path.Combine(Dossier(".nuget", "NuGet"), "NuGet.Config"));
        var projet = Dossier("projet");
        File.WriteAllText(Path.Combine(projet, "Programme.cs"), blocs[1]);
        File.WriteAllText(Path.Combine(projet, "Programme.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            </Project>
            """);

        // What is packed was built once for all these tests.
        Lancer(Paquets.Source, commandes[0].Replace("dotnet pack ", "dotnet pack --no-build ", StringComparison.Ordinal));
        Lancer(projet, commandes[1]);

        Assert.Equal(blocs[2].Split('\n'), Lancer(projet, "dotnet run -v q").Lignes.Where(ligne => ligne.Length > 0));
    }

    /// <summary>In a shell whose home is ours: the packages that it restores stay there, and those of the machine are read where they are.</summary>
    private Sortie Lancer(string dossier, string commande) => Paquets.Commande.Lancer("bash", dossier, "-c", $"""
        export HOME='{_maison.FullName}' DOTNET_CLI_HOME='{_maison.FullName}' NUGET_PACKAGES='{Dossier("paquets")}'
        export NUGET_FALLBACK_PACKAGES='{Paquets.DossierDeLaMachine()}' DOTNET_GENERATE_ASPNET_CERTIFICATE=false
        {commande}
        """).Reussie();

    private string Dossier(params string[] chemin) => Directory.CreateDirectory(Path.Combine([_maison.FullName, .. chemin])).FullName;

    /// <summary>The blocks of a page: the first three are the commands, the program and what it prints.</summary>
    [GeneratedRegex(@"^```\w+\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Bloc();
}
