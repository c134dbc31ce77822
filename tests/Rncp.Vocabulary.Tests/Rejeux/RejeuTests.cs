using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rncp.Tests.Candidats;
using Rncp.Tests.Eligibilites;
using Rncp41364;

namespace Rncp.Tests.Rejeux;

/// <summary>An archived decision, decided again: by the same data, in another culture, after an edit of the rule.</summary>
public sealed class RejeuTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;
    private static readonly DateOnly Le = new(2026, 9, 1);

    /// <summary>Those whose letters, digits, calendars, signs or order of dates are the most unlike.</summary>
    private static readonly CultureInfo[] Cultures =
        [.. new[] { "", "fr-FR", "tr-TR", "ar-SA", "fa-IR", "th-TH", "sv-SE", "he-IL", "de-CH", "az-Latn-AZ" }.Select(CultureInfo.GetCultureInfo)];

    private static readonly Demande BacEtSeptMois = new()
    {
        Nom = "C-17", Voie = VoieAcces.FormationContinue, Le = Le,
        Candidat = new() { Titres = [new Titre { Baccalaureat = true }], Experiences = [new(Secteur.Marketing, new(2025, 1, 1), new(2025, 7, 31))] },
    };

    [Fact]
    public void Ce_qui_est_ecrit_se_rejoue_a_l_identique_dans_toute_culture() => Tirages.Verifier(Tirages.Quelconque, (tirage, hasard) =>
    {
        CultureInfo.CurrentCulture = Cultures[hasard.Next(Cultures.Length)];
        var json = JsonSerializer.Serialize(tirage.Decider());
        CultureInfo.CurrentCulture = Cultures[hasard.Next(Cultures.Length)];

        var rejeu = Fiche.Rejouer(json);

        Assert.Equal((DonneesRejeu.Memes, ReponseRejeu.Identique), (rejeu.Donnees, rejeu.Reponse));
        Assert.Equal(tirage.Candidat, rejeu.Maintenant.Candidat);
    }, nombre: 100_000);

    [Fact]
    public void Decision_s_ecrit_de_meme_dans_chaque_culture_qui_existe()
    {
        var attendue = JsonSerializer.Serialize(Fiche.Evaluer(BacEtSeptMois));
        var courante = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in CultureInfo.GetCultures(CultureTypes.AllCultures))
            {
                CultureInfo.CurrentCulture = culture;
                Assert.Equal(attendue, JsonSerializer.Serialize(Fiche.Evaluer(BacEtSeptMois)));
                Assert.Equal(ReponseRejeu.Identique, Fiche.Rejouer(attendue).Reponse);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = courante;
        }
    }

    /// <summary>Six months became nine in the next version of the fiche: who had seven would be told something else.</summary>
    [Fact]
    public void Rejeu_apres_une_modification_de_la_regle_dit_ce_qui_change()
    {
        var regle = Fiche.Regles!.Entree!;
        var duree = regle.Lecture(ParametreLecture.Mois)!;
        var neufMois = FicheEssai.Avec(Fiche, FicheEssai.Copier(regle, lectures: regle.Lectures.Replace(duree, FicheEssai.Copie(FicheEssai.Copie(duree, nameof(LectureRegle.ParDefaut), "9"), nameof(LectureRegle.Autres), ImmutableArray.Create("12")))), sha256: new string('0', 64));
        var rejeu = neufMois.Rejouer(JsonSerializer.Serialize(Fiche.Evaluer(BacEtSeptMois)));

        Assert.Equal((DonneesRejeu.Autres, ReponseRejeu.Autre), (rejeu.Donnees, rejeu.Reponse));
        Assert.Equal((Conclusion.Eligible, Motif.PrerequisRemplis, "1.0.0"), (rejeu.Alors.Conclusion, rejeu.Alors.Motif, rejeu.Alors.VersionDonnees));
        Assert.Equal((Conclusion.NonEligible, "C-17"), (rejeu.Maintenant.Conclusion, rejeu.Maintenant.Nom));
        Assert.Equal(Fiche.Evaluer(BacEtSeptMois).Expliquer(), rejeu.Alors.Explication);
    }

    [Fact]
    public void Rejeu_dont_seuls_les_mots_changent_a_la_meme_conclusion()
    {
        var archive = JsonNode.Parse(JsonSerializer.Serialize(Fiche.Evaluer(BacEtSeptMois)))!;
        archive["reserves"]!.AsArray().RemoveAt(0);

        Assert.Equal(ReponseRejeu.MemeConclusion, Fiche.Rejouer(archive.ToJsonString()).Reponse);
    }

    /// <summary>A database may keep the properties in another order, and blanks between them.</summary>
    [Fact]
    public void Rejeu_ne_regarde_ni_l_ordre_ni_les_blancs()
    {
        var archive = JsonNode.Parse(JsonSerializer.Serialize(Fiche.Evaluer(BacEtSeptMois)))!;
        static JsonNode? Retourner(JsonNode? noeud) => noeud switch
        {
            JsonObject objet => new JsonObject(objet.Reverse().Select(propriete => KeyValuePair.Create(propriete.Key, Retourner(propriete.Value)))),
            JsonArray liste => new JsonArray([.. liste.Select(Retourner)]),
            _ => noeud?.DeepClone(),
        };

        Assert.Equal(ReponseRejeu.Identique, Fiche.Rejouer(Retourner(archive)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true })).Reponse);
    }

    [Fact]
    public void Decision_s_ecrit_de_meme_par_reflexion_et_par_un_contexte_et_ne_se_lit_pas()
    {
        var avis = Fiche.Evaluer(BacEtSeptMois);
        var json = JsonSerializer.Serialize(avis);

        Assert.Equal(json, JsonSerializer.Serialize(avis, ContexteDemandes.Default.Eligibilite));
        Assert.Equal(
            ["format", "certification", "demande", "conclusion", "motif", "constats", "questions", "leviers", "autresVoies", "reserves", "explication"],
            JsonNode.Parse(json)!.AsObject().Select(propriete => propriete.Key));
        Assert.StartsWith($$"""{"format":1,"certification":{"code":"RNCP41364","version":"{{Fiche.VersionDonnees}}","sha256":"{{Fiche.Sha256}}"},"demande":{"format":1,"nom":"C-17","voie":"FC","le":"2026-09-01",""", json, StringComparison.Ordinal);
        Assert.StartsWith("A decision is written, and never read", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Eligibilite>(json)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format", "2", "$.format is 2. Expected: 1.")]
    [InlineData("format", null, "$ has no format")]
    [InlineData("certification", null, "$ has no certification")]
    [InlineData("certification", "{}", "$.certification has no code")]
    [InlineData("demande", null, "$ has no demande")]
    [InlineData("demande", "null", "$.demande is null")]
    [InlineData("demande", """{"le":"2026-09-01","candidat":{"experiences":[{"debut":"hier"}]}}""", "$.demande.candidat.experiences[0].debut: 'hier' is not a day")]
    [InlineData("conclusion", "\"eligibles\"", "$.conclusion: 'eligibles' is not a Conclusion")]
    [InlineData("explication", "1", "$.explication is no text")]
    public void Archive_qui_n_en_est_pas_une_est_refusee_a_son_endroit(string propriete, string? valeur, string mots)
    {
        var archive = JsonNode.Parse(JsonSerializer.Serialize(Fiche.Evaluer(BacEtSeptMois)))!.AsObject();
        if (valeur is null) archive.Remove(propriete);
        else archive[propriete] = JsonNode.Parse(valeur);

        Assert.StartsWith(mots, Assert.Throws<JsonException>(() => Fiche.Rejouer(archive.ToJsonString())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Archive_d_une_autre_fiche_ou_a_propriete_double_est_refusee()
    {
        var json = JsonSerializer.Serialize(Fiche.Evaluer(BacEtSeptMois));

        Assert.StartsWith("This is a decision on RNCP37674, and not on RNCP41364.", Assert.Throws<ArgumentException>("json", () => Fiche.Rejouer(json.Replace("\"code\":\"RNCP41364\"", "\"code\":\"RNCP37674\"", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The property 'nom' is there twice", Assert.Throws<JsonException>(() => Fiche.Rejouer(json.Replace("\"nom\":\"C-17\"", "\"nom\":\"C-17\",\"nom\":\"C-18\"", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
        Chacun.Verifier(["\\ud800", "C-17\", \"\\ud800\": 1, \"x\": \""], faux => Assert.Contains("is not Unicode", Assert.Throws<JsonException>(() => Fiche.Rejouer(json.Replace("C-17", faux, StringComparison.Ordinal))).Message, StringComparison.Ordinal));
        Assert.Contains("half of one", Assert.Throws<JsonException>(() => Fiche.Rejouer(json.Replace("C-17", "\ud800", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
        Assert.Equal(ReponseRejeu.Identique, Fiche.Rejouer("\ufeff" + json).Reponse);
        Chacun.Verifier(["", "[]", "null", "{"], faux => Assert.ThrowsAny<JsonException>(() => Fiche.Rejouer(faux)));
    }
}
