using System.Text.Json;

namespace Rncp.Tests.Packages;

/// <summary>
/// The projects of Consumers/Hotes, built together, once for all classes of tests: those that must build at once, and those that must not at
/// once.
/// </summary>
internal static class Hotes
{
    private static readonly Lazy<Sortie> ConstruireAcceptes = new(() => Paquets.Commande.Construire("build", Dossier, "Acceptes.proj"));

    private static readonly Lazy<Sortie> ConstruireRefuses = new(() =>
    {
        File.Copy(Path.Combine(Dossier, "..", "fiches", "RNCP37674.referentiel.json"), Path.Combine(Dossier, "MemeFiche", "copie.json"));
        return Paquets.Commande.Construire("build", Dossier, "Refuses.proj");
    });

    internal static Sortie Acceptes => ConstruireAcceptes.Value;

    internal static Sortie Refuses => ConstruireRefuses.Value;

    private static string Dossier => Paquets.Consommateur("Hotes");

    /// <summary>A file that the build of a project wrote, by its path from the folder of the project.</summary>
    internal static string Fichier(string projet, params string[] chemin) => Path.Combine([Dossier, projet, .. chemin]);

    /// <summary>
    /// The additional files that an editor gets for the compiler, as it builds: it compiles nothing. In a folder of its own, so that
    /// nothing of another build is read.
    /// </summary>
    internal static string[] FichiersDeLEditeur(string projet)
    {
        var sortie = Paquets.Commande.Construire("msbuild", Path.Combine(Dossier, projet), "-t:Compile;CoreCompile", "-getItem:CscCommandLineArgs",
            "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:BuildProjectReferences=false", "-p:ProvideCommandLineArgs=true",
            "-p:SkipCompilerExecution=true", "-p:IntermediateOutputPath=obj/editeur/").Reussie();
        const string option = "/additionalfile:";
        return
        [
            .. JsonDocument.Parse(sortie.ToString()).RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
                .Select(argument => argument.GetProperty("Identity").GetString()!)
                .Where(argument => argument.StartsWith(option, StringComparison.Ordinal))
                .Select(argument => Path.GetFileName(argument[option.Length..])),
        ];
    }

    internal static Sortie Executer(string projet, string cadre)
    {
        Acceptes.Reussie(nameof(HotesTests.Hotes_se_construisent_sans_aucun_avertissement));
        // A machine without .NET 8 runs it on what it has.
        return Paquets.Commande.Dotnet(Dossier, "--roll-forward", "Major", Fichier(projet, "bin", "Debug", cadre, projet + ".dll"));
    }
}
