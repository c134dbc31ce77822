using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Exemple.Candidatures;
using Exemple.Decisions;
using Exemple.Decisions.Sorties;

namespace Rncp.Tests;

public class RedactionJsonTests
{
    [Fact]
    public async Task Chaque_ligne_est_la_decision_de_la_bibliotheque()
    {
        var attendues = new List<JsonNode>();
        await using var flux = File.OpenRead(Source.Exemple);
        await foreach (var ligne in new LecteurJson(Rncp41364.Certification.Rncp41364).LireAsync(flux)) attendues.Add(Attendue(ligne.Candidature!));

        var lignes = (await Ecrire(File.ReadAllBytes(Source.Exemple))).Split('\n');
        Assert.Equal("", lignes[^1]);
        var recues = lignes[..^1].Select(ligne => JsonNode.Parse(ligne)!).ToList();
        Assert.Equal(attendues.Count, recues.Count);
        foreach (var (attendue, recue) in attendues.Zip(recues)) MemeJson.Verifier(attendue, recue, $"The decision written of line {attendue["ligne"]} is not the one of the library:");
    }

    [Fact]
    public async Task Texte_garde_ses_accents_et_reste_sur_une_ligne()
    {
        var sortie = await Ecrire("""{"nom": "Élève « A » <b>\\ \" é", "le": "2026-09-01"}"""u8.ToArray());
        Assert.Contains("\"nom\":\"Élève « A » <b>\\\\ \\\" é\"", sortie, StringComparison.Ordinal);
        Assert.Equal(sortie.Length - 1, sortie.IndexOf('\n', StringComparison.Ordinal));
        Assert.Contains("\"voie\":null", sortie, StringComparison.Ordinal);
    }

    private static async Task<string> Ecrire(byte[] candidats)
    {
        using var sortie = new MemoryStream();
        using var source = new Source("essai", new MemoryStream(candidats), new LecteurJson(Rncp41364.Certification.Rncp41364));
        await new Traitement(Rncp41364.Certification.Rncp41364, source, new SortieEcrite(new RedactionJson(), sortie), TextWriter.Null).Executer(default);
        return Encoding.UTF8.GetString(sortie.ToArray());
    }

    private static JsonObject Attendue(Candidature candidature)
    {
        var avis = Rncp41364.Certification.Rncp41364.Evaluer(candidature.Candidat, candidature.Voie, candidature.Le);
        return new JsonObject
        {
            ["ligne"] = candidature.Ligne,
            ["nom"] = candidature.Nom,
            ["voie"] = candidature.Voie?.Code,
            ["le"] = Jour(candidature.Le),
            ["conclusion"] = avis.Conclusion.ToString(),
            ["motif"] = avis.Motif.ToString(),
            ["constats"] = Liste(avis.Constats, Constat),
            ["faitsManquants"] = Liste(avis.FaitsManquants, fait => new JsonObject { ["cle"] = fait.Cle, ["question"] = fait.Question, ["manqueALaFiche"] = fait.ManqueALaFiche }),
            ["leviers"] = Liste(avis.Leviers, levier => new JsonObject
            {
                ["titre"] = levier.Titre?.Libelle,
                ["baccalaureat"] = levier.Baccalaureat,
                ["joursExperience"] = levier.JoursExperience,
                ["secteurs"] = Liste(levier.Secteurs, secteur => JsonValue.Create(secteur.ToString())),
                ["possibleDes"] = Jour(levier.PossibleDes),
                ["le"] = Jour(levier.Le),
                ["description"] = levier.Description,
            }),
            ["autresVoies"] = Liste(avis.AutresVoies, autre => new JsonObject { ["voie"] = autre.Voie.Code, ["conclusion"] = autre.Conclusion.ToString() }),
            ["reserves"] = Liste(avis.Reserves, reserve => JsonValue.Create(reserve)),
            ["explication"] = avis.Expliquer(),
        };
    }

    private static JsonObject Constat(Constat constat) => new()
    {
        ["cle"] = constat.Cle,
        ["issue"] = constat.Issue.ToString(),
        ["explication"] = constat.Explication,
        ["citation"] = constat.Citation,
        ["parties"] = Liste(constat.Parties, Constat),
    };

    private static JsonArray Liste<T>(ImmutableArray<T> elements, Func<T, JsonNode?> ecrire) => [.. elements.Select(ecrire)];

    private static string Jour(DateOnly jour) => jour.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
