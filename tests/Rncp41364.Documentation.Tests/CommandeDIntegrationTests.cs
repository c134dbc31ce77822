using System.Diagnostics;

namespace Rncp.Tests;

/// <summary>
/// .ci/run with commands of our own: a `dotnet` that prints what a run of the tests prints, and an `apt-get` that keeps what it is asked.
/// </summary>
public class CommandeDIntegrationTests
{
    [SkippableTheory]
    [InlineData(0, "Passed!  - Failed:     0, Passed:    27, Skipped:     0, Total:    27, Duration: 56 s - A.dll (net10.0)",
        "Passed!  - Failed:     0, Passed:   195, Skipped:     2, Total:   197, Duration: 11 s - B.dll (net10.0)", "222 passed, 0 failed, 2 skipped")]
    [InlineData(1, "Failed!  - Failed:     3, Passed:    24, Skipped:     0, Total:    27, Duration: 56 s - A.dll (net10.0)",
        "Skipped! - Failed:     0, Passed:     0, Skipped:     1, Total:     1, Duration: 1 s - B.dll (net10.0)", "24 passed, 3 failed, 1 skipped")]
    [InlineData(1, "Build FAILED.", "    1 Error(s)", "0 passed, 0 failed, 0 skipped")]
    public async Task Derniere_ligne_compte_les_tests_et_leur_code_de_sortie_est_garde(int code, string premiere, string seconde, string derniereLigne)
    {
        // Not Skip.If, after which the compiler would still see the rest run on Windows.
        if (OperatingSystem.IsWindows()) throw new SkipException(".ci/run is a program of bash, and the command dotnet of this test one of sh.");
        var dossier = Directory.CreateTempSubdirectory("rncp-ci-");
        try
        {
            var demandes = Path.Combine(dossier.FullName, "demandes");
            foreach (var (nom, fait) in new[]
            {
                ("dotnet", $"cat <<'FIN'\n{premiere}\n{seconde}\nFIN\nexit {code}"),
                ("dpkg", "[ \"$2\" = postgresql ]"), ("apt-get", $"echo \"$@\" >>'{demandes}'; exit 100"), ("sudo", "shift; exec \"$@\""),
            })
            {
                var faux = Path.Combine(dossier.FullName, nom);
                File.WriteAllText(faux, $"#!/bin/sh\n{fait}\n");
                File.SetUnixFileMode(faux, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
            var depart = new ProcessStartInfo("bash", [Path.Combine(Depot.Racine, ".ci", "run")]) { RedirectStandardOutput = true };
            depart.Environment["PATH"] = dossier.FullName + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");

            using var processus = Process.Start(depart)!;
            var lignes = (await processus.StandardOutput.ReadToEndAsync().WaitAsync(Attente.Limite)).TrimEnd('\n').Split('\n');
            await processus.Fin();

            Assert.Equal(derniereLigne, lignes[^1]);
            Assert.Equal(code, processus.ExitCode);
            // What is there already is not asked for; what cannot be installed stops nothing.
            Assert.Equal(["-qq update", .. new[] { "mariadb-server", "clickhouse-server", "chromium" }.Select(absent => $"-qq install -y --no-install-recommends {absent}")],
                File.ReadAllLines(demandes));
            Assert.Contains("chromium could not be installed.", lignes);
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }
}
