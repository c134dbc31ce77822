using System.Text.Json.Nodes;

namespace Rncp.Tests;

/// <summary>Members that move, as the command says it: their path is where they are.</summary>
public sealed class DiffDeMembresTests : IDisposable
{
    private readonly Essai _essai = new();

    /// <summary>Under another rank it has two values, under the same one it has one.</summary>
    [Theory]
    [InlineData(12, "…er les priorités stratégiques.\",\"rang\":11} devient …er les priorités stratégiques.\",\"rang\":12}")]
    [InlineData(11, "{\"libelle\":\"Suivre les indicateurs")]
    public async Task Membre_deplace_dit_d_ou_il_vient(int rang, string valeurs)
    {
        var fiche = JsonNode.Parse(Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json"))!;
        var (attestees, depart, arrivee) = (fiche["competencesAttestees"]!.AsArray(), Competences(fiche, 0), Competences(fiche, 1));
        foreach (var une in attestees.Where(une => une!["competence"]!.GetValue<string>() is "BC01C11" or "BC02C11").ToArray()) attestees.Remove(une);
        arrivee.RemoveAt(10);
        var ancien = _essai.Ecrire("ancien.json", fiche.ToJsonString());
        var partie = depart[10]!;
        depart.RemoveAt(10);
        partie["rang"] = rang;
        arrivee.Add(partie);

        var (code, sortie, _) = await Essai.Executer("diff", ancien, _essai.Ecrire("nouveau.json", fiche.ToJsonString()));

        Assert.Equal(0, code);
        var lignes = sortie.Replace(_essai.Dossier + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split('\n');
        Assert.EndsWith(" : Membre déplacé", lignes[0], StringComparison.Ordinal);
        Assert.StartsWith($"  blocs[RNCP41364BC02].competences[{rang}] : {valeurs}", lignes[1], StringComparison.Ordinal);
        Assert.Matches(@", qui était en ancien\.json:1:[0-9]+\. Ne compile plus \(CS0117\) : _ = Competence\.BC01C11; \[[0-9a-f]{12}\]$", lignes[1]);
        Assert.Equal("1 changement : 1 majeure. La version du référentiel monte : majeure.", lignes[^2]);
    }

    public void Dispose() => _essai.Dispose();

    private static JsonArray Competences(JsonNode fiche, int bloc) => fiche["blocs"]![bloc]!["competences"]!.AsArray();
}
