using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Rncp.Tests.Packages;

public sealed partial class NativeAotTests
{
    /// <summary>
    /// Warnings are errors in the consumer, so that one IL2026 or IL3050 would stop it; but for those of the framework on its binder of
    /// configuration, which the page tells of with what to do instead: that code is the page's.
    /// </summary>
    [FactLinuxX64]
    public void Publication_avec_un_contexte_JSON_donne_un_executable_natif()
    {
        var dossier = Paquets.Consommateur("NativeAot");
        var recette = Bloc().Matches(Depot.Lire("docs/using-the-model.md").ReplaceLineEndings("\n")).Select(bloc => bloc.Groups[1].Value).Single(bloc => bloc.Contains("record Planning(", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(dossier, "Planning.cs"), $"using Rncp;\nusing Rncp41364;\n\n{recette}\n");
        var publication = Paquets.Commande.Construire("publish", dossier, "-o", "sortie").Reussie();
        Assert.Equal(
            [("SYSLIB1100", "warning"), ("SYSLIB1101", "warning")],
            publication.Diagnostics.Select(dit => (dit.Code, dit.Gravite)).Distinct().OrderBy(dit => dit.Code, StringComparer.Ordinal));
        // Nothing is said of the code, which stays at its default.
        Assert.DoesNotContain(publication.Diagnostics, dit => dit.Message.Contains("Rome", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(dossier, "sortie", "NativeAot.dll")), "This is not a native executable.");

        var execution = Paquets.Commande.Lancer(Path.Combine(dossier, "sortie", "NativeAot"), dossier).Reussie();
        Assert.Equal(
            [
                """["RNCP41364BC01","RNCP41364BC04"]""", "True", "44",
                """{"format":1,"voie":"FC","le":"2026-09-01","candidat":{"niveau":"4-5","titres":[{"niveau":4}],"experiences":[{"secteur":"Marketing","debut":"2025-01-01","fin":"2025-12-31","nature":"emploi"}]}}""",
                "{\"format\":1", "Identique", "$.candidat.experiences[0].debut",
                """{"Fiche":"RNCP41364","Bloc":"RNCP41364BC02","Competences":["RNCP41364BC01C01"],"Heures":{"RNCP41364BC03":175},"Rome":"E1101","Nsf":null,"Niveau":6,"Voie":"VAE","Conclusion":"aApprecier"}""",
                "4", "'BC09' is not a Bloc. Expected, in upper or lower case, long or short (BC01 for RNCP41364BC01): RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC04.",
                "RNCP41364BC02 E1101 210", "null null True 0 BC03 1", "'BC09' is not a Bloc", "RNCP41364BC02 E1101 210",
            ],
            execution.Lignes);
    }

    /// <summary>The C# of a page.</summary>
    [GeneratedRegex(@"^```csharp\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Bloc();

    /// <summary>The native compiler needs a linker of the platform that it compiles for.</summary>
    internal sealed class FactLinuxX64Attribute : FactAttribute
    {
        public FactLinuxX64Attribute()
        {
            if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64) Skip = "The consumer is published for linux-x64.";
            else if (!new[] { "clang", "gcc" }.Any(EstInstalle)) Skip = "There is neither clang nor gcc to link with.";
        }

        private static bool EstInstalle(string programme) => (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator).Any(dossier => File.Exists(Path.Combine(dossier, programme)));
    }
}
