using Spectre.Console.Rendering;

namespace Rncp.Tests;

public class PageFicheTests
{
    public static TheoryData<string> Fiches => [.. Toutes.Keys];

    private static readonly Dictionary<string, ICertification> Toutes = new ICertification[]
    {
        Rncp41364.Certification.Rncp41364,
        Rncp35419.Certification.Rncp35419,
        Rncp35625.Certification.Rncp35625,
        Rncp36490.Certification.Rncp36490,
        Rncp37674.Certification.Rncp37674,
        Rncp40344.Certification.Rncp40344,
    }.ToDictionary(fiche => fiche.Code);

    [Fact]
    public void Page_AtWidth100_IsTheSnapshot() =>
        Instantane.Verifier(Impression.SansMarges(Page("RNCP41364", 100)), "fiche.100");

    [Fact]
    public void Page_AtWidth100_HasThe44Competences()
    {
        var page = Impression.SansRetours(Page("RNCP41364", 100));
        var competences = Rncp41364.Certification.Rncp41364.Competences;
        Assert.Equal(44, competences.Length);
        Assert.All(competences, competence => Assert.Contains($"C{competence.Rang:00} {competence.Libelle}", page, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Fiches))]
    public void Page_OfAnyFiche_HasEveryTextOfTheModel(string code)
    {
        var fiche = Toutes[code];
        var page = Impression.SansRetours(Page(code, 400));
        string[] attendus =
        [
            fiche.Intitule,
            .. fiche.Objectifs.Paragraphes, .. fiche.Activites, .. fiche.SecteursActivite.Paragraphes, .. fiche.TexteMetiers.Paragraphes,
            .. fiche.Evaluation.Texte.Paragraphes, .. fiche.PrerequisEntree.Paragraphes, .. fiche.ReferencesJuridiques.Paragraphes,
            .. fiche.Blocs.SelectMany(bloc => (string[])[bloc.Code, bloc.Libelle, .. bloc.TexteCompetences.Paragraphes, .. bloc.Evaluation.Paragraphes]),
            .. fiche.Competences.Select(competence => competence.Libelle),
            .. fiche.Metiers.Concat(fiche.CodesNsf).Concat(fiche.Formacodes).Concat(fiche.CodesRome).Select(membre => membre.Libelle),
            .. fiche.Partenaires.Organismes.Select(organisme => organisme.Nom ?? ""),
            .. fiche.CertificationsAnterieures.Concat(fiche.CertificationsNouvelles).Select(autre => autre.Code),
            .. fiche.Reserves.Select(reserve => reserve.Motif is null ? reserve.Champ : $"{reserve.Champ} : {reserve.Motif}"),
            .. fiche.Voies.SelectMany(voie => voie.Jury?.Composition ?? []),
        ];
        Assert.All(attendus, attendu => Assert.Contains(Impression.SansRetours(attendu), page, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Fiches))]
    public void Page_OfAnyFiche_HasNoLineLongerThanTheWidth(string code)
    {
        foreach (var largeur in (int[])[60, 100, 160])
            Assert.All(Page(code, largeur).Split('\n'), ligne => Assert.InRange(Segment.CellCount([new Segment(ligne)]), 0, largeur));
    }

    [Fact]
    public void Page_WithoutColours_HasNoEscapeSequence() => Assert.DoesNotContain('\u001b', Page("RNCP41364", 100));

    [Fact]
    public void Page_AtWidth60_CutsNoWordOfItsTables()
    {
        var page = Page("RNCP41364", 60);
        Assert.DoesNotContain("…", page[page.IndexOf("Voies d'accès et jurys", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("professionnalisation", page, StringComparison.Ordinal);
        Assert.Contains("apprentissage", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_WithoutData_HaveADashAndNoZero()
    {
        var ligne = Page("RNCP41364", 100).Split('\n').Single(ligne => ligne.Contains("│ Insertion dans le métier à 2 ans", StringComparison.Ordinal));
        Assert.Equal(["–", "35 %", "42 %", "67 %"], ligne.Split('│')[2..6].Select(cellule => cellule.Split('[')[0].Trim()));
        Assert.Contains("2024 –", Page("RNCP41364", 100), StringComparison.Ordinal);
    }

    [Fact]
    public void Territories_AreUnknownAndNotRefused()
    {
        var page = Impression.SansRetours(Page("RNCP41364", 100));
        Assert.Contains("Inscrite au cadre de la Nouvelle-Calédonie inconnu [", page, StringComparison.Ordinal);
        Assert.Contains("Inscrite au cadre de la Polynésie française inconnu [", page, StringComparison.Ordinal);
    }

    private static string Page(string code, int largeur) => Impression.De(Toutes[code], largeur);
}
