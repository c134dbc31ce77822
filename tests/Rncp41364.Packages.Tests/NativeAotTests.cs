using System.Runtime.InteropServices;

namespace Rncp.Tests.Packages;

public sealed class NativeAotTests
{
    /// <summary>Warnings are errors in the consumer, so that one IL2026 or IL3050 would stop it.</summary>
    [FactLinuxX64]
    public void Publication_avec_un_contexte_JSON_donne_un_executable_natif()
    {
        var dossier = Paquets.Consommateur("NativeAot");
        var publication = Paquets.Commande.Construire("publish", dossier, "-o", "sortie").Reussie();
        Assert.Empty(publication.Diagnostics);
        Assert.False(File.Exists(Path.Combine(dossier, "sortie", "NativeAot.dll")), "This is not a native executable.");

        var execution = Paquets.Commande.Lancer(Path.Combine(dossier, "sortie", "NativeAot"), dossier).Reussie();
        Assert.Equal(
            [
                """["RNCP41364BC01","RNCP41364BC04"]""", "True", "44",
                """{"format":1,"voie":"FC","le":"2026-09-01","candidat":{"niveau":"4-5","titres":[{"niveau":4}],"experiences":[{"secteur":"Marketing","debut":"2025-01-01","fin":"2025-12-31","nature":"emploi"}]}}""",
                "{\"format\":1", "Identique", "$.candidat.experiences[0].debut",
            ],
            execution.Lignes);
    }

    /// <summary>The native compiler needs a linker of the platform that it compiles for.</summary>
    private sealed class FactLinuxX64Attribute : FactAttribute
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
