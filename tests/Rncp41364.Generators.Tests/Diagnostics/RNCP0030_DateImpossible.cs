using System.Globalization;
using System.Text.Json.Nodes;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0030: a day or a year that cannot be, by the other dates of the file. It is a warning: pages print such dates.</summary>
public class RNCP0030_DateImpossible
{
    private const string Absent = "{ \"absent\": \"Fiche d'essai.\" }";

    [Theory]
    [InlineData("\"annee\": 2024", "\"annee\": ⟦2052⟧", "statistiques.annee is 2052, more than 10 years after enregistrement.fin, which is 2030-02-28")]
    [InlineData("\"annee\": 2024", "\"annee\": ⟦1990⟧", "statistiques.annee is 1990, before the RNCP, which was created in 2002")]
    [InlineData("\"publieLe\": \"2025-01-31\"", "\"publieLe\": ⟦\"1097-01-31\"⟧", "before the first Journal officiel, of 1869")]
    [InlineData("\"publieLe\": \"2025-01-31\"", "\"publieLe\": ⟦\"2205-01-31\"⟧", "more than 10 years after enregistrement.fin")]
    [InlineData("\"fin\": \"2030-02-28\"", "\"fin\": ⟦\"1930-02-28\"⟧", "enregistrement.fin is 1930-02-28, before the RNCP")]
    [InlineData("\"limiteDelivrance\": " + Absent, "\"limiteDelivrance\": ⟦\"2305-02-28\"⟧", "more than 10 years after enregistrement.fin")]
    [InlineData("\"consulteeLe\": " + Absent, "\"consulteeLe\": ⟦\"1925-03-01\"⟧", "source.consulteeLe is 1925-03-01, before 2 dates of the fiche, such as statistiques.annee, which is 2024")]
    public void Date_impossible_est_signalee(string ancien, string nouveau, string message) =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Fiches.Essai, ancien, nouveau), "RNCP0030", message);

    [Theory]
    [InlineData("\"annee\": 2024", "\"annee\": ⟦2052⟧", "more than 10 years after enregistrement.fin, which is 2030-09-24")]
    [InlineData("\"annee\": 2023", "\"annee\": ⟦2032⟧", "more than 5 years after voiesAcces.modifieeLe, which is 2025-09-29, and nothing of the fiche is in between")]
    [InlineData("\"annee\": 2021", "\"annee\": ⟦1921⟧", "before the RNCP")]
    [InlineData("\"fin\": \"2030-09-24\"", "\"fin\": ⟦\"2205-09-24\"⟧", "enregistrement.fin is 2205-09-24, more than 15 years after voiesAcces.modifieeLe, which is 2025-09-29")]
    [InlineData("\"fin\": \"2030-09-24\"", "\"fin\": ⟦\"2041-09-24\"⟧", "more than 15 years after")]
    public void Date_impossible_de_la_fiche_est_signalee(string ancien, string nouveau, string message) =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Fiches.Rncp41364, ancien, nouveau), "RNCP0030", message);

    /// <summary>A registration is renewed, and its jury is what it was: the routes alone say little of the end.</summary>
    [Fact]
    public void Fin_bien_apres_les_voies_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Rncp41364, "\"fin\": \"2030-09-24\"", "\"fin\": \"2035-09-24\""));

    /// <summary>The export is dated in the words of its document.</summary>
    [Fact]
    public void Date_apres_la_source_est_signalee() =>
        Defaut.AttendreAvertissement(Defaut.Remplacer(Fiches.Reelle("RNCP40344"), "\"annee\": 2023", "\"annee\": ⟦2032⟧"),
            "RNCP0030", "statistiques.annee is 2032, after source.document, which is 2026-08-16");

    /// <summary>Hundreds of partners were changed since: it is the day of the source that is wrong, and one message says it.</summary>
    [Fact]
    public void Source_d_avant_tout_est_signalee_une_fois() =>
        Defaut.AttendreAvertissement(
            Defaut.Remplacer(Fiches.Reelle("RNCP37674"), "\"Export XML des fiches RNCP, flux V4.1, 2026-08-16\"", "⟦\"Export XML des fiches RNCP, flux V4.1, 2025-08-16\"⟧"),
            "RNCP0030", "source.document is 2025-08-16, before 471 dates of the fiche, such as partenaires.organismes.modifieLe, which is 2026-08-14");

    /// <summary>Several wrong years do not vouch for each other.</summary>
    [Fact]
    public void Chaque_annee_impossible_est_signalee()
    {
        var json = Fiches.Rncp41364.Replace("\"annee\": 2024", "\"annee\": 2033", StringComparison.Ordinal).Replace("\"annee\": 2023", "\"annee\": 2032", StringComparison.Ordinal);

        Assert.Equal(["RNCP0030", "RNCP0030"], Generation.De(json).Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("\"annee\": 2024", "\"annee\": 2030")]
    [InlineData("\"annee\": 2024", "\"annee\": 2002")]
    [InlineData("\"effet\": " + Absent, "\"effet\": \"1975-06-01\"")]
    [InlineData("\"dernierJournalOfficiel\": " + Absent, "\"dernierJournalOfficiel\": \"1998-06-01\"")]
    [InlineData("\"publieLe\": \"2025-01-31\"", "\"publieLe\": \"1901-07-02\"")]
    [InlineData("\"limiteDelivrance\": " + Absent, "\"limiteDelivrance\": \"2035-02-28\"")]
    [InlineData("\"consulteeLe\": " + Absent, "\"consulteeLe\": \"2031-01-01\"")]
    [InlineData("\"le\": \"2026-09-01\", \"titres\": [{ \"niveau\": 6 }]", "\"le\": \"2199-09-01\", \"titres\": [{ \"niveau\": 6 }]")]
    [InlineData("\"document\": " + Absent, "\"document\": \"Page du 2026-01-01, relue\"")]
    public void Date_possible_ne_dit_rien(string ancien, string nouveau) => Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, ancien, nouveau));

    /// <summary>A year identifies its row, so that the remark stands on the list; another date is remarked on in its place.</summary>
    [Theory]
    [InlineData("{ \"annee\": 2024, ", "{ \"annee\": 2052, ", true)]
    [InlineData("\"fin\": \"2030-02-28\"", "\"fin\": { \"valeur\": \"1930-02-28\", \"remarque\": \"Imprimé ainsi.\" }", false)]
    [InlineData("\"consulteeLe\": " + Absent, "\"consulteeLe\": { \"valeur\": \"1925-03-01\", \"remarque\": \"Imprimé ainsi.\" }", false)]
    public void Date_que_l_on_remarque_ne_dit_rien(string ancien, string nouveau, bool surLaListe)
    {
        var racine = JsonNode.Parse(Defaut.Remplacer(Fiches.Essai, ancien, nouveau))!.AsObject();
        if (surLaListe) racine["statistiques"] = new JsonObject { ["valeur"] = racine["statistiques"]!.DeepClone(), ["remarque"] = "2052 est imprimé." };

        Defaut.AttendreRien(racine.ToJsonString());
    }

    /// <summary>Every year of a registration can be added as it passes, and those of people who had begun before its end.</summary>
    [Fact]
    public void Annee_apres_annee_ne_dit_rien()
    {
        var racine = JsonNode.Parse(Fiches.Rncp41364)!.AsObject();
        var annees = racine["statistiques"]!.AsArray();
        foreach (var annee in Enumerable.Range(2025, 10))
        {
            var ligne = annees[0]!.DeepClone();
            ligne["annee"] = annee;
            annees.Insert(0, ligne);

            Defaut.AttendreRien(racine.ToJsonString());
        }

        Assert.Equal(14, annees.Count);
        Assert.Equal("2034", annees[0]!["annee"]!.GetValue<int>().ToString(CultureInfo.InvariantCulture));
    }
}
