using System.Globalization;
using System.Text.RegularExpressions;
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
        Rs6232.Certification.Rs6232,
        Rs7423.Certification.Rs7423,
        Rs7485.Certification.Rs7485,
    }.ToDictionary(fiche => fiche.Code);

    [Fact]
    public void Page_en_100_colonnes_est_l_instantane() =>
        Instantane.Verifier(Impression.SansMarges(Page("RNCP41364", 100)), "fiche.100");

    /// <summary>A fiche of the RS has neither the level nor the sections that its register does not have.</summary>
    [Fact]
    public void Page_d_une_fiche_du_RS_est_l_instantane() => Instantane.Verifier(Impression.SansMarges(Page("RS7423", 100)), "fiche.RS7423.100");

    [Fact]
    public void Page_en_100_colonnes_a_les_44_competences()
    {
        var page = Impression.SansRetours(Page("RNCP41364", 100));
        var competences = Rncp41364.Certification.Rncp41364.Competences;
        Assert.Equal(44, competences.Length);
        Chacun.Verifier(competences, competence => Assert.Contains($"C{competence.Rang:00} {competence.Libelle}", page, StringComparison.Ordinal));
    }

    /// <summary>Whatever the format says of a fiche, in texts and days: a field that is added is missed here until the page shows it.</summary>
    [Theory, MemberData(nameof(Fiches))]
    public void Page_montre_chaque_texte_et_chaque_jour_du_referentiel(string code)
    {
        var page = Impression.SansRetours(Page(code, 400));

        var manquants = Toutes[code].ToCanonicalText().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(ligne => ligne.Split(": ", 2)).Select(ligne => (Champ: ligne[0], Valeur: ligne[1]))
            .Where(donnee => !EstUneCle(donnee.Champ) && !EstSansTexte(donnee.Valeur) && !page.Contains(CommeAffiche(donnee.Valeur), StringComparison.Ordinal))
            .Select(donnee => $"{donnee.Champ}: {donnee.Valeur}").ToArray();

        Assert.True(manquants.Length == 0, $"The page of {code} does not show\n{string.Join('\n', manquants)}");
    }

    [Theory, MemberData(nameof(Fiches))]
    public void Page_de_toute_fiche_n_a_pas_de_ligne_plus_longue_que_la_largeur(string code)
    {
        foreach (var largeur in (int[])[60, 100, 160])
            Chacun.Verifier(Page(code, largeur).Split('\n'), ligne => Assert.InRange(Segment.CellCount([new Segment(ligne)]), 0, largeur));
    }

    [Fact]
    public void Page_sans_couleurs_n_a_pas_de_sequence_d_echappement() => Assert.DoesNotContain('\u001b', Page("RNCP41364", 100));

    [Fact]
    public void Page_en_60_colonnes_ne_coupe_aucun_mot_de_ses_tableaux()
    {
        var page = Page("RNCP41364", 60);
        Assert.DoesNotContain("…", page[page.IndexOf("Voies d'accès et jurys", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("professionnalisation", page, StringComparison.Ordinal);
        Assert.Contains("apprentissage", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistiques_sans_donnees_ont_un_tiret_et_pas_de_zero()
    {
        var ligne = Page("RNCP41364", 100).Split('\n').Single(ligne => ligne.Contains("│ Insertion dans le métier à 2 ans", StringComparison.Ordinal));
        Assert.Equal(["–", "35 %", "42 %", "67 %"], ligne.Split('│')[2..6].Select(cellule => cellule.Split('[')[0].Trim()));
        Assert.Contains("2024 –", Page("RNCP41364", 100), StringComparison.Ordinal);
    }

    [Fact]
    public void Territoires_sont_inconnus_et_non_refuses()
    {
        var page = Impression.SansRetours(Page("RNCP41364", 100));
        Assert.Contains("Inscrite au cadre de la Nouvelle-Calédonie inconnu [", page, StringComparison.Ordinal);
        Assert.Contains("Inscrite au cadre de la Polynésie française inconnu [", page, StringComparison.Ordinal);
    }

    /// <summary>The words that name things in the file and in C#, and the rules, which decisions quote.</summary>
    private static bool EstUneCle(string champ) =>
        champ.StartsWith("regles.", StringComparison.Ordinal) || Regex.IsMatch(champ, @"\.(cle|voie|competence|ecarts\[\d+\]|genre|type)$");

    private static bool EstSansTexte(string valeur) => valeur is "true" or "false" or "[]" || valeur.All(char.IsAsciiDigit);

    private static string CommeAffiche(string valeur) =>
        DateOnly.TryParseExact(valeur, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour)
            ? jour.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
            : Impression.SansRetours(valeur);

    private static string Page(string code, int largeur) => Impression.De(Toutes[code], largeur);
}
