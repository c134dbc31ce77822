using Rncp.Format;
using Rncp.Tests.Diagnostics;

namespace Rncp.Tests;

/// <summary>What is wrong in a file has the number, the place and the words that the compiler gives it.</summary>
public class DefautsTests
{
    private const string Pages = "docs/diagnostics/";

    public static TheoryData<string> AvecJson =>
    [
        .. Directory.GetFiles(Depot.Chemin(Pages), "RNCP*.md").Order(StringComparer.Ordinal)
            .Where(page => File.ReadAllText(page).Contains("```json", StringComparison.Ordinal))
            .Select(page => Path.GetFileNameWithoutExtension(page)),
    ];

    [Theory, MemberData(nameof(AvecJson))]
    public void Exemple_faux_d_une_page_donne_son_defaut_et_son_message(string id)
    {
        var page = Depot.Lire($"{Pages}{id}.md").ReplaceLineEndings("\n");

        var lecture = Lire(ExemplesDePage.Abimer(page));

        var defaut = Assert.Single(lecture.Defauts);
        Assert.Equal((id, "a.json"), (defaut.Id, defaut.Path));
        Assert.Contains($"\n> {defaut.Message.English}\n", page, StringComparison.Ordinal);
        Assert.Contains($"**{defaut.Severity}.**", page, StringComparison.Ordinal);
        Assert.Equal(defaut.Severity == Severity.Error, lecture.Fiche is null);
    }

    /// <summary>In the replacement, ⟦ and ⟧ surround what the defect must point at.</summary>
    [Theory]
    [InlineData("RNCP0001", "\"niveau\": 5,", "\"niveau\": 5⟦⟧ \"niveau\": 5,")]
    [InlineData("RNCP0003", "\"libelle\": \"Essayeuse\"", "\"libelle\": \"é 🎓\", ⟦\"libelles\"⟧: 1")]
    [InlineData("RNCP0005", "\"niveau\": 5,", "\"niveau\": ⟦\"5\"⟧,")]
    [InlineData("RNCP0006", "\"fin\": \"2030-02-28\"", "\"fin\": ⟦\"28/02/2030\"⟧")]
    [InlineData("RNCP0007", "\"niveau\": 5,", "\"niveau\": 5, ⟦\"niveau\"⟧: 5,")]
    [InlineData("RNCP0008", "\"cle\": \"Event\"", "\"cle\": ⟦\"ESSAYEUR\"⟧")]
    [InlineData("RNCP0010", "{ \"competence\": \"BC01C01\" }", "{ \"competence\": ⟦\"BC01C10\"⟧ }")]
    [InlineData("RNCP0012", "\"cle\": \"Event\"", "\"cle\": ⟦\"Donnees\"⟧")]
    [InlineData("RNCP0015", "\"libelle\": \"Essayeuse\"", "\"libelle\": ⟦\"Essayeuse\u200B\"⟧")]
    [InlineData("RNCP0018", "\"mois\": 12", "\"mois\": ⟦9⟧")]
    [InlineData("RNCP0019", "\"attendu\": \"inconnu\"", "\"attendu\": ⟦\"aApprecier\"⟧")]
    public void Defaut_est_a_sa_ligne_et_a_sa_colonne(string id, string ancien, string nouveau)
    {
        Assert.Equal(2, Fiches.Essai.Split(ancien).Length);
        var marque = Fiches.Essai.Replace(ancien, nouveau, StringComparison.Ordinal);

        foreach (var texte in new[] { marque, marque.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            var parties = texte.Split('⟦', '⟧');
            var defaut = Assert.Single(Lire(string.Concat(parties)).Defauts);
            Assert.Equal(id, defaut.Id);
            Assert.Equal(new Plage(parties[0].Length, parties[1].Length), defaut.Emplacement.Plage);
            Assert.Equal((Fin(parties[0]), Fin(parties[0] + parties[1])), (defaut.Emplacement.Start, defaut.Emplacement.End));
        }
    }

    [Fact]
    public void Ce_que_le_decodeur_a_vu_est_dit_du_fichier()
    {
        var defaut = Assert.Single(FicheReader.Read("a.json", "", "the byte 12 is not UTF-8", default).Defauts);

        Assert.Equal(("RNCP0002", default), (defaut.Id, defaut.Emplacement));
        Assert.Equal("This file cannot be read as UTF-8: the byte 12 is not UTF-8", defaut.Message.English);
    }

    /// <summary>Whatever the text, reading it is no exception; an excerpt of a fiche is cut anywhere.</summary>
    [Fact]
    public void Texte_quelconque_donne_un_modele_ou_une_erreur()
    {
        var hostiles = Directory.GetFiles(Depot.Chemin("tests/hostiles"), "*.json").Select(File.ReadAllText);
        var coupes = Enumerable.Range(0, 100).Select(i => Fiches.Essai[..(Fiches.Essai.Length * i / 100)]);

        Chacun.Verifier([.. hostiles, .. coupes, "null", "[]", "\0", "\ud800"], texte =>
        {
            var lecture = Lire(texte);
            Assert.Equal(lecture.Fiche is null, lecture.Defauts.Any(defaut => defaut.Severity == Severity.Error));
            Assert.DoesNotContain(lecture.Defauts, defaut => defaut.Id == Descriptors.Internal.Id);
        });
    }

    private static Lieu Fin(string texte) => new(texte.Count(c => c == '\n'), texte.Length - (texte.LastIndexOf('\n') + 1));

    private static ReadResult Lire(string texte) => FicheReader.Read("a.json", texte, null, default);
}
