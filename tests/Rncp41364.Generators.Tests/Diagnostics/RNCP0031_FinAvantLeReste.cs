namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0031: a registration that ends before what happens while it lasts. It is a warning: only two of its orders must hold.</summary>
public class RNCP0031_FinAvantLeReste
{
    private const string Publication = "\"publication\": { \"absent\": \"Fiche d'essai.\" }";

    [Theory]
    [InlineData("1930-09-24", "enregistrement.fin is 1930-09-24, before 5 dates of the fiche, such as voiesAcces.modifieeLe, which is 2025-09-29")]
    [InlineData("2003-09-24", "enregistrement.fin is 2003-09-24, before 5 dates")]
    public void Fin_avant_les_voies_est_signalee_une_fois(string fin, string message) =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Fiches.Rncp41364, "\"fin\": \"2030-09-24\"", $"\"fin\": ⟦\"{fin}\"⟧"), "RNCP0031", message);

    [Fact]
    public void Fin_avant_la_publication_est_signalee() =>
        Defaut.AttendreAvertissement(
            Defaut.Remplacer(Defaut.Remplacer(Fiches.Essai, Publication, "\"publication\": \"2031-01-01\""), "\"fin\": \"2030-02-28\"", "\"fin\": ⟦\"2030-02-28\"⟧"),
            "RNCP0031", "enregistrement.fin is 2030-02-28, before enregistrement.publication, which is 2031-01-01");

    /// <summary>Of dates of which all but one are right, the one.</summary>
    [Fact]
    public void Date_apres_la_fin_est_signalee_a_sa_place() =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Fiches.Rncp41364, "\"modifieeLe\": \"2025-09-29\"\n    }\n  ],", "\"modifieeLe\": ⟦\"2031-09-29\"⟧\n    }\n  ],"),
            "RNCP0031", "voiesAcces.modifieeLe is 2031-09-29, after enregistrement.fin, which is 2030-09-24");

    [Fact]
    public void Fin_longtemps_avant_toutes_les_annees_est_signalee()
    {
        var annees = "\"statistiques\": [\n    { \"annee\": 2023, \"certifies\": 1, \"certifiesVae\": 0, \"insertionGlobale6Mois\": 100, \"insertionMetier6Mois\": 0, \"insertionMetier2Ans\": 1 },";

        Defaut.AttendreAvertissement(
            Defaut.Remplacer(Defaut.Remplacer(Fiches.Essai, "\"statistiques\": [", annees), "\"fin\": \"2030-02-28\"", "\"fin\": ⟦\"2003-02-28\"⟧"),
            "RNCP0031", "enregistrement.fin is 2003-02-28, more than 10 years before statistiques.annee, which is 2023");
    }

    /// <summary>A fiche that is over goes on: its statistics, its partners, the day on which it is read.</summary>
    [Theory]
    [InlineData("\"fin\": \"2030-02-28\"", "\"fin\": \"2022-02-28\"")]
    [InlineData(Publication, "\"publication\": \"2030-02-28\"")]
    [InlineData("\"dernierJournalOfficiel\": { \"absent\": \"Fiche d'essai.\" }", "\"dernierJournalOfficiel\": \"2031-01-01\"")]
    [InlineData("\"consulteeLe\": { \"absent\": \"Fiche d'essai.\" }", "\"consulteeLe\": \"2040-01-01\"")]
    public void Suites_d_une_fiche_echue_ne_dit_rien(string ancien, string nouveau) => Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, ancien, nouveau));

    [Theory]
    [InlineData("\"fin\": \"2030-02-28\"", "\"fin\": { \"valeur\": \"2030-02-28\", \"remarque\": \"Imprimé ainsi.\" }", "\"publication\": \"2031-01-01\"")]
    [InlineData("\"version\": \"1.0.0\"", "\"version\": \"1.0.0\"", "\"publication\": { \"valeur\": \"2031-01-01\", \"remarque\": \"Imprimé ainsi.\" }")]
    public void Fin_ou_date_que_l_on_remarque_ne_dit_rien(string ancien, string nouveau, string publication) =>
        Defaut.AttendreRien(Defaut.Remplacer(Defaut.Remplacer(Fiches.Essai, ancien, nouveau), Publication, publication));
}
