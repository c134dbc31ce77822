using System.Diagnostics;

namespace Rncp.Tests;

/// <summary>eng/update-public-api.sh with a command `dotnet` of our own: the list is written whole after a success, else not at all.</summary>
public sealed class ScriptDeLApiPubliqueTests : IDisposable
{
    private const string Ancienne = "#nullable enable\nRncp.Ancien\n";
    private const string Erreur = "/d/fiche.json(5,12): error RNCP0001: This is not JSON: a comma is missing: write ',' here";

    private readonly DirectoryInfo dossier = Directory.CreateTempSubdirectory("rncp-api-");

    private string Liste => Path.Combine(dossier.FullName, "Essai", "PublicAPI", "PublicAPI.Unshipped.txt");

    public ScriptDeLApiPubliqueTests()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Liste)!);
        File.WriteAllText(Liste, Ancienne);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(Liste)!, "PublicAPI.Shipped.txt"), "#nullable enable\n");
    }

    public void Dispose() => dossier.Delete(recursive: true);

    [Fact]
    public void Succes_ecrit_la_liste_triee_des_membres_de_la_bibliotheque()
    {
        const string manque = "A.cs(1,1): warning RS0016: Symbol '{0}' is not part of the declared public API [/d/{1}.csproj::TargetFramework=net8.0]";

        var (code, dits) = Lancer(Imprimer(0, string.Format(null, manque, "Rncp.B", "Essai"), string.Format(null, manque, "Rncp.A", "Essai"), string.Format(null, manque, "Rncp.C", "Autre")));

        Assert.Equal((0, ""), (code, dits));
        Verifier("#nullable enable\nRncp.A\nRncp.B\n");
    }

    /// <summary>The error of the fiche, once whatever the frameworks, then what became of the list.</summary>
    [Fact]
    public void Erreur_de_la_fiche_est_imprimee_une_fois_et_laisse_la_liste()
    {
        var (code, dits) = Lancer(Imprimer(1, $"{Erreur} [/d/Essai.csproj::TargetFramework=net8.0]", $"{Erreur} [/d/Essai.csproj::TargetFramework=net10.0]", "    2 Error(s)"));

        Assert.Equal((1, $"{Erreur}\nEssai does not build, so what is public in it is not known: Essai/PublicAPI/PublicAPI.Unshipped.txt is as it was.\n"), (code, dits));
        Verifier(Ancienne);
    }

    [Fact]
    public void Echec_sans_erreur_imprime_tout_et_laisse_la_liste()
    {
        var (code, dits) = Lancer(Imprimer(134, "Aborted"));

        Assert.Equal(1, code);
        Assert.StartsWith("Aborted\nEssai does not build", dits, StringComparison.Ordinal);
        Verifier(Ancienne);
    }

    [Fact]
    public void Construction_qui_ne_dit_rien_laisse_la_liste()
    {
        var (code, dits) = Lancer(Imprimer(0));

        Assert.Equal((1, "The analyzer found nothing public in Essai: Essai/PublicAPI/PublicAPI.Unshipped.txt is as it was.\n"), (code, dits));
        Verifier(Ancienne);
    }

    /// <summary>Both are told of Ctrl+C by the terminal.</summary>
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Interruption_laisse_la_liste(string signal)
    {
        var (code, _) = Lancer($"kill -{signal} $PPID\nkill -{signal} $$\n");

        Assert.NotEqual(0, code);
        Verifier(Ancienne);
    }

    /// <summary>The list is what it should be, and nothing else is left behind.</summary>
    private void Verifier(string liste)
    {
        Assert.Equal(liste, File.ReadAllText(Liste));
        Assert.Equal(["PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt"],
            Directory.EnumerateFiles(Path.Combine(dossier.FullName, "Essai"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(dossier.FullName, "Essai", "obj")));
    }

    private static string Imprimer(int code, params string[] lignes) => $"cat <<'FIN'\n{string.Join('\n', lignes)}\nFIN\nexit {code}\n";

    private (int Code, string Dits) Lancer(string faux)
    {
        var commande = Path.Combine(dossier.FullName, "dotnet");
        File.WriteAllText(commande, "#!/bin/bash\n" + faux);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(commande, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var depart = new ProcessStartInfo("bash", [Depot.Chemin("eng/update-public-api.sh"), "Essai/"]) { RedirectStandardError = true, WorkingDirectory = dossier.FullName };
        depart.Environment["PATH"] = dossier.FullName + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");

        using var processus = Process.Start(depart)!;
        var dits = processus.StandardError.ReadToEnd();
        processus.WaitForExit();
        return (processus.ExitCode, dits);
    }
}
