using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions;
using Rncp.Outil.Decisions.Ecriture;

namespace Rncp.Tests;

public class SortiesTests
{
    private static readonly ICertification Fiche = Rncp41364.Certification.Rncp41364;

    private const string Candidats = """
        {"nom": "=2+2; \"A\" | <b>*x*</b>", "voie": "FC", "le": "2026-09-01", "candidat": {"niveau": 3, "experiences": []}}
        ???
        {"nom": "Élève", "le": "2026-09-01", "candidat": {"niveau": 5}}
        """;

    [Fact]
    public async Task CSV_s_ouvre_dans_un_tableur_francais_et_n_est_jamais_une_formule()
    {
        var octets = await Ecrire(new RedactionCsv());
        Assert.Equal([0xEF, 0xBB, 0xBF], octets[..3]);
        using var lecture = new CsvParser(new StringReader(Encoding.UTF8.GetString(octets[3..])), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", HasHeaderRecord = false });
        var lignes = new List<string[]>();
        while (lecture.Read()) lignes.Add(lecture.Record!);
        Assert.Equal(["ligne", "nom", "voie", "date_entree", "conclusion", "verdict", "motif", "phrase"], lignes[0]);
        Assert.Equal(["1", "'=2+2; \"A\" | <b>*x*</b>", "FC", "2026-09-01", "NonEligible", "Non éligible", "PrerequisNonRemplis"], lignes[1][..7]);
        Assert.Equal("Il faut soit obtenir un titre ou diplôme de niveau 5,", lignes[1][7][..53]);
        Assert.Equal(["3", "Élève", "", "2026-09-01", "ACompleter", "À compléter", "FaitDeLaPersonne"], lignes[2][..7]);
        Assert.Equal(3, lignes.Count);
    }

    [Fact]
    public async Task Markdown_est_un_tableau_qu_aucun_nom_ne_casse()
    {
        var lignes = Encoding.UTF8.GetString(await Ecrire(new RedactionMarkdown(Fiche))).Split('\n');
        Assert.Equal("# Décisions : RNCP41364 Community manager", lignes[0]);
        Assert.Equal(["", "| Ligne | Candidat | Voie | Date d'entrée | Conclusion | Pourquoi, ou que faire |", "|---:|---|---|---|---|---|"], lignes[1..4]);
        Assert.StartsWith("| 1 | =2\\+2; \"A\" \\| \\<b\\>\\*x\\*\\</b\\> | Formation continue | 01/09/2026 | ✗ Non éligible | Il faut soit", lignes[4], StringComparison.Ordinal);
        Assert.StartsWith("| 3 | Élève | Voie non connue | 01/09/2026 | ? À compléter | ", lignes[5], StringComparison.Ordinal);
        Assert.Equal(["", "2 candidats décidés : non éligible 1, à compléter 1. 1 ligne à corriger.", ""], lignes[6..]);
    }

    [Theory]
    [InlineData(FormatSortie.Jsonl, "")]
    [InlineData(FormatSortie.Csv, "\uFEFFligne;nom;voie;date_entree;conclusion;verdict;motif;phrase\r\n")]
    [InlineData(FormatSortie.Markdown, "# Décisions : RNCP41364 Community manager\n\n| Ligne | Candidat | Voie | Date d'entrée | Conclusion | Pourquoi, ou que faire |\n|---:|---|---|---|---|---|\n\nAucun candidat décidé.\n")]
    internal async Task Sortie_sans_candidat_est_encore_un_fichier_entier(FormatSortie format, string attendu)
    {
        var (_, sortie, _) = await Deroulement.EnFichier(Fiche, new LecteurJson(Fiche), [], IRedaction.De(format, Fiche));
        Assert.Equal(attendu, Encoding.UTF8.GetString(sortie));
    }

    private static async Task<byte[]> Ecrire(IRedaction redaction) =>
        (await Deroulement.EnFichier(Fiche, new LecteurJson(Fiche), Encoding.UTF8.GetBytes(Candidats), redaction)).Sortie;
}
