using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Candidatures.Csv;
using Rncp.Outil.Decisions;
using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Traitements;

namespace Rncp.Tests;

/// <summary>Thousands of lines on all cores: each is decided, or kept as it is with its number, and all of them in their order.</summary>
public class RejetsTests
{
    private const int Nombre = 12_000;

    private static readonly ICertification Fiche = Rncp41364.Certification.Rncp41364;

    [Fact]
    public async Task Lignes_JSON_sont_decidees_ou_gardees_dans_leur_ordre()
    {
        byte[][] lignes = [.. Enumerable.Range(1, Nombre).Select(i => (i % 7) switch
        {
            0 => Encoding.UTF8.GetBytes($"pas du \"JSON\" ; {i} \t"),
            1 => Encoding.Latin1.GetBytes($$"""{"nom": "é{{i}}"}"""),
            2 => "  "u8.ToArray(),
            _ => Encoding.UTF8.GetBytes($$"""{"nom": "C-{{i}}", "le": "2026-09-01", "voie": "VAE", "candidat": {} }"""),
        })];
        var (bilan, sortie, rejets) = await Traiter(lignes, "\r\n"u8.ToArray(), new LecteurJson(Fiche), csv: false);
        Verifier(bilan, lues: Numeros(i => i % 7 != 2), rejetees: Numeros(i => i % 7 < 2), blanches: Numeros(i => i % 7 == 2).Count);
        Assert.Equal(Noms(i => i % 7 > 2), NomsDe(sortie));
        JsonNode[] gardees = [.. rejets.TrimEnd().Split('\n').Select(ligne => JsonNode.Parse(ligne)!)];
        Assert.Equal(Numeros(i => i % 7 < 2), gardees.Select(rejet => (int)rejet["ligne"]!));
        Chacun.Verifier(gardees, rejet => Assert.Equal(lignes[(int)rejet["ligne"]! - 1], rejet["octets"] is { } octets ? Convert.FromBase64String((string)octets!) : Encoding.UTF8.GetBytes((string)rejet["texte"]!)));
        Chacun.Verifier(gardees, rejet => Assert.Single(rejet["motifs"]!.AsArray()));
    }

    [Fact]
    public async Task Lignes_CSV_sont_decidees_ou_gardees_dans_leur_ordre()
    {
        byte[][] lignes = [Encoding.UTF8.GetBytes("nom;date_entree;voie"), .. Enumerable.Range(2, Nombre - 1).Select(i => Encoding.UTF8.GetBytes((i % 7) switch
        {
            0 => $"\"jamais fermé\"\" {i};01/09/2026;VAE",
            1 => $"\"d{i}\";\"hier\";\"é;\"\"{i}\"\"\"",
            2 => ";;",
            _ => $"C-{i};01/09/2026;VAE",
        }))];
        var (bilan, sortie, rejets) = await Traiter(lignes, "\n"u8.ToArray(), new LecteurCsv(Fiche), csv: true);
        Verifier(bilan, lues: Numeros(i => i > 1 && i % 7 != 2), rejetees: Numeros(i => i > 1 && i % 7 < 2), blanches: Numeros(i => i > 1 && i % 7 == 2).Count);
        Assert.Equal(Noms(i => i % 7 > 2), NomsDe(sortie));
        using var lecture = new CsvParser(new StringReader(rejets.TrimStart('\uFEFF')), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", HasHeaderRecord = false });
        Assert.True(lecture.Read());
        Assert.Equal(["ligne", "motif", "texte", "octets"], lecture.Record!);
        var numeros = new List<int>();
        while (lecture.Read())
        {
            numeros.Add(int.Parse(lecture[0], CultureInfo.InvariantCulture));
            Assert.Equal((Encoding.UTF8.GetString(lignes[numeros[^1] - 1]), ""), (lecture[2], lecture[3]));
            Assert.NotEmpty(lecture[1]);
        }
        Assert.Equal(Numeros(i => i > 1 && i % 7 < 2), numeros);
    }

    /// <summary>A decision is made harmless for a spreadsheet; a rejected line is there to be mended, and is what it was.</summary>
    [Theory, InlineData("=1+1"), InlineData("+1"), InlineData("-1"), InlineData("@A1"), InlineData("\t=1")]
    public async Task Ligne_rejetee_qui_commence_comme_une_formule_reste_ce_qu_elle_etait(string debut)
    {
        var ligne = $"{debut};hier;VAE";
        var (_, _, rejets) = await Traiter([.. new[] { "nom;date_entree;voie", ligne }.Select(Encoding.UTF8.GetBytes)], "\n"u8.ToArray(), new LecteurCsv(Fiche), csv: true);
        using var lecture = new CsvParser(new StringReader(rejets.TrimStart('\uFEFF')), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", HasHeaderRecord = false });
        Assert.True(lecture.Read() && lecture.Read(), "The line is not among the rejected ones.");
        Assert.Equal(ligne, lecture[2]);
    }

    private static void Verifier(Bilan bilan, List<int> lues, List<int> rejetees, int blanches)
    {
        Assert.Equal((lues.Count, lues.Count - rejetees.Count, rejetees.Count, blanches), (bilan.Lues, bilan.Decides, bilan.LignesRefusees, bilan.Blanches));
        Assert.Equal($"{lues.Count} lignes lues = {lues.Count - rejetees.Count} décidées + {rejetees.Count} rejetées (et {blanches} lignes blanches, non comptées).", bilan.Compte);
    }

    private static List<int> Numeros(Func<int, bool> choisi) => [.. Enumerable.Range(1, Nombre).Where(choisi)];

    private static IEnumerable<string> Noms(Func<int, bool> choisi) => Numeros(choisi).Select(i => $"C-{i}");

    private static IEnumerable<string> NomsDe(string decisions) => decisions.TrimEnd().Split('\n').Select(ligne => (string)JsonNode.Parse(ligne)!["demande"]!["nom"]!);

    private static async Task<(Bilan Bilan, string Sortie, string Rejets)> Traiter(byte[][] lignes, byte[] fin, ILecteur lecteur, bool csv)
    {
        var (bilan, sortie, rejets) = await Deroulement.EnFichier(Fiche, lecteur, [.. lignes.SelectMany(ligne => (byte[])[.. ligne, .. fin])], new RedactionJson(), csv);
        return (bilan, Encoding.UTF8.GetString(sortie), rejets);
    }
}
