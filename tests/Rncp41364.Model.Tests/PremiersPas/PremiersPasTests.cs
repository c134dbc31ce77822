using System.Diagnostics;
using System.Text;
using System.Xml.Linq;

namespace Rncp.Tests.PremiersPas;

/// <summary>The first command of the README: short enough to be read whole, and what it prints is what a newcomer sees.</summary>
public class PremiersPasTests
{
    private const string Dossier = "samples/PremiersPas/";

    [Fact]
    public async Task Programme_montre_la_fiche_les_decisions_et_une_question()
    {
        using var processus = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PremiersPas.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["LC_ALL"] = "C" },
        })!;
        var (sortie, erreur) = (processus.StandardOutput.ReadToEndAsync(), processus.StandardError.ReadToEndAsync());
        await processus.Fin();

        Assert.Equal((0, ""), (processus.ExitCode, await erreur.WaitAsync(Attente.Limite)));
        Instantane.Verifier(await sortie.WaitAsync(Attente.Limite), "premiers-pas");
    }

    [Fact]
    public void Programme_tient_en_soixante_lignes_et_ne_depend_que_de_la_bibliotheque()
    {
        Assert.InRange(Depot.Lire(Dossier + "Program.cs").Split('\n').Length, 1, 60);
        Assert.Equal(["Program.cs"], Directory.EnumerateFiles(Depot.Chemin(Dossier), "*.cs").Select(Path.GetFileName));
        var projet = XDocument.Parse(Depot.Lire(Dossier + "PremiersPas.csproj"));
        Assert.Equal(["../../src/Rncp41364.Model/Rncp41364.Model.csproj"], projet.Descendants("ProjectReference").Select(reference => (string)reference.Attribute("Include")!));
        Assert.Empty(projet.Descendants("PackageReference"));
    }
}
