using System.Diagnostics;
using System.Text;

namespace Rncp.Tests;

/// <summary>The command as a shell starts it.</summary>
public class ProcessusTests
{
    [Fact]
    public async Task Entree_standard_se_verifie_comme_un_fichier()
    {
        using var processus = Demarrer("valider", "-", "--format", "json");
        await processus.StandardInput.WriteAsync(Essai.Fiche.Replace("\"niveau\": 5,", "\"niveau\": 50,", StringComparison.Ordinal));
        processus.StandardInput.Close();
        var sortie = await processus.StandardOutput.ReadToEndAsync().WaitAsync(Attente.Limite);
        await processus.Fin();

        Assert.Equal(1, processus.ExitCode);
        Assert.Contains("\"fichier\": \"-\",\n      \"ligne\": 17,\n", sortie, StringComparison.Ordinal);
    }

    /// <summary>More than a pipe holds is written only when the program reads: then it has begun.</summary>
    [SkippableFact]
    public async Task Interruption_pendant_la_lecture_est_le_code_130()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no command kill, which sends signals to a program.");
        using var processus = Demarrer("valider", "-");
        await processus.StandardInput.WriteAsync(new string(' ', 1_000_000)).WaitAsync(Attente.Limite);

        using (var signal = Process.Start("kill", ["-INT", $"{processus.Id}"])) await signal.Fin();
        await processus.Fin();

        Assert.Equal((130, "", "Interrompu.\n"), (processus.ExitCode, await processus.StandardOutput.ReadToEndAsync().WaitAsync(Attente.Limite), await processus.StandardError.ReadToEndAsync().WaitAsync(Attente.Limite)));
    }

    private static Process Demarrer(params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        // Tests that run in the background of a script inherit that Ctrl+C is ignored: the program would never see it.
        string[] debut = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        return Process.Start(new ProcessStartInfo(debut[0], [.. debut[1..], Path.Combine(AppContext.BaseDirectory, "rncp.dll"), .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = utf8, StandardOutputEncoding = utf8, StandardErrorEncoding = utf8,
            Environment = { ["LC_ALL"] = "C" },
        })!;
    }
}
