using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rncp.Tests.Eligibilites;
using Rncp41364;

namespace Rncp.Tests.Candidats;

/// <summary>The envelope of a person to decide on, read and written by reflection and through a source-generated context.</summary>
public sealed class DemandeJsonTests
{
    private const string Entiere = """
        { "format": 1, "nom": "C-17", "voie": "FC", "le": "2026-09-01", "lectures": { "Duree": "12" }, "candidat": {
          "niveau": 4, "titres": [{ "niveau": 5, "baccalaureat": false, "obtenuLe": "2026-06-30", "enCours": true, "etranger": false }],
          "titresIncomplets": false, "experiences": [{ "secteur": "Marketing", "debut": "2026-01-06", "fin": "2026-06-30",
          "quotite": 50, "nature": "emploi", "justificatif": "fourni", "secteurVoisin": false }], "experiencesIncompletes": true,
          "evaluationFavorable": null, "etabliLe": "2026-04-15" } }
        """;

    private static readonly Demande Attendue = new()
    {
        Nom = "C-17", Voie = VoieAcces.FormationContinue, Le = new(2026, 9, 1),
        Lectures = ChoixLectures.ParDefaut.Avec(Certification.Rncp41364.Regles!.Entree!.Lecture(ParametreLecture.Mois)!, "12"),
        Candidat = new Candidat
        {
            Niveau = 4, Titres = [new Titre { Niveau = 5, Baccalaureat = false, ObtenuLe = new(2026, 6, 30), EnCours = true }],
            Experiences = [new(Secteur.Marketing, new(2026, 1, 6), new(2026, 6, 30)) { Quotite = 50, Nature = NatureExperience.Emploi, Justificatif = Justificatif.Fourni }],
            ExperiencesIncompletes = true, EtabliLe = new(2026, 4, 15),
        },
    };

    [Fact]
    public void Enveloppe_entiere_se_lit_et_se_reecrit()
    {
        var lue = Lire(Entiere);

        Assert.Equal(Attendue, lue);
        Assert.Equal(lue, Lire(Ecrire(lue)));
        Assert.Equal(
            """{"format":1,"nom":"C-17","voie":"FC","le":"2026-09-01","lectures":{"Duree":"12"},"candidat":{"niveau":4,"titres":[{"niveau":5,"baccalaureat":false,"obtenuLe":"2026-06-30","enCours":true}],"experiences":[{"secteur":"Marketing","debut":"2026-01-06","fin":"2026-06-30","quotite":50,"nature":"emploi","justificatif":"fourni"}],"experiencesIncompletes":true,"etabliLe":"2026-04-15"}}""",
            Ecrire(lue));
    }

    [Fact]
    public void Ce_qui_est_omis_ou_nul_n_est_pas_connu()
    {
        var seule = Lire("""{"le":"2026-09-01","candidat":{}}""");

        Assert.Equal(new Demande { Le = new(2026, 9, 1), Candidat = new Candidat() }, seule);
        Assert.Equal(1, seule.Format);
        Assert.Equal(seule, Lire("""{"format":null,"nom":null,"voie":null,"le":"2026-09-01","lectures":null,"candidat":{"niveau":null,"niveau1969":null,"titres":null,"experiences":null,"evaluationFavorable":null,"etabliLe":null}}"""));
    }

    /// <summary>A database with a null in every column, and the strictest reader.</summary>
    [Fact]
    public void Nuls_des_cases_a_cocher_et_lecteur_strict_ne_changent_rien()
    {
        const string nuls = """{"le":"2026-09-01","candidat":{"titres":[{"enCours":null,"etranger":null}],"titresIncomplets":null,"experiences":[{"secteur":null,"debut":"2025-01-01","fin":null,"quotite":null,"nature":null,"justificatif":null,"secteurVoisin":null}],"experiencesIncompletes":null}}""";

        Assert.Equal(new Demande { Le = new(2026, 9, 1), Candidat = new() { Titres = [new Titre()], Experiences = [new(null, new(2025, 1, 1))] } }, Lire(nuls));
        Assert.Equal(Lire(nuls), JsonSerializer.Deserialize<Demande>(Ecrire(Lire(nuls)), JsonSerializerOptions.Strict));
        Assert.Equal(Attendue, JsonSerializer.Deserialize<Demande>(Ecrire(Attendue), JsonSerializerOptions.Strict));
        Assert.Equal(new Demande { Le = new(2026, 9, 1), Candidat = new(), Lectures = ChoixLectures.ParDefaut }, Lire("""{"le":"2026-09-01","lectures":{},"candidat":{}}"""));
    }

    [Theory]
    [InlineData("4", 4, 4), InlineData("\"4\"", 4, 4), InlineData("\"Niveau 4\"", 4, 4), InlineData("\"NIV4\"", 4, 4), InlineData("\"niv4\"", 4, 4)]
    [InlineData("\"4-8\"", 4, 8), InlineData("{\"min\":4,\"max\":8}", 4, 8), InlineData("{\"max\":\"Niveau 5\",\"min\":\"4\"}", 4, 5), InlineData("\"8-8\"", 8, 8)]
    public void Niveau_se_lit_de_chacune_de_ses_formes_et_s_ecrit_d_une(string json, int min, int max)
    {
        var niveau = Lire($"{{\"le\":\"2026-09-01\",\"candidat\":{{\"niveau\":{json}}}}}").Candidat.Niveau!;

        Assert.Equal((min, max), (niveau.Min.Numero, niveau.Max.Numero));
        Assert.Equal(min == max ? $"{min}" : $"\"{min}-{max}\"", JsonSerializer.Serialize(niveau));
    }

    [Fact]
    public void Niveau_de_1969_se_lit_et_s_ecrit_dans_le_cadre_en_vigueur()
    {
        var lue = Lire("""{"le":"2026-09-01","candidat":{"niveau1969":"i","titres":[{"niveau1969":"IV"}]}}""");

        Assert.Equal("""{"format":1,"le":"2026-09-01","candidat":{"niveau":"7-8","titres":[{"niveau":4}]}}""", Ecrire(lue));
    }

    /// <summary>Nothing is dropped and nothing invented: what was read, what would be right, and where.</summary>
    [Theory]
    [InlineData("""{"candidat":{}}""", "$", "le")]
    [InlineData("""{"le":"2026-09-01"}""", "$", "candidat")]
    [InlineData("""{"le":"2026-09-01","candidat":null}""", "$", "candidat is missing, or null")]
    [InlineData("""{"format":2,"le":"2026-09-01","candidat":{}}""", "$", "The format 2 is not known. Expected: 1")]
    [InlineData("""{"le":"2026-09-01","niveau":4,"candidat":{}}""", "$.niveau", "niveau")]
    [InlineData("""{"le":"2026-02-30","candidat":{}}""", "$.le", "'2026-02-30' is not a day. Expected: year, month and day, such as 2026-09-01.")]
    [InlineData("""{"le":"01/09/2026","candidat":{}}""", "$.le", "'01/09/2026' is not a day")]
    [InlineData("""{"le":null,"candidat":{}}""", "$.le", "What is no text is not a day")]
    [InlineData("""{"le":"2026-09-01","voie":"Apprentissage","candidat":{}}""", "$.voie", "'Apprentissage' is not a VoieAcces")]
    [InlineData("""{"le":"2026-09-01","lectures":{"Duree":12},"candidat":{}}""", "$.lectures", "The answer of the reading 'Duree' is no text")]
    [InlineData("""{"le":"2026-09-01","lectures":{"Duree":"12","Duree":"6"},"candidat":{}}""", "$.lectures", "'Duree' is there twice")]
    [InlineData("""{"le":"2026-09-01","candidat":{"titres":[{"baccalaureat":true}],"experiences":[{"secteur":"Marketing"}]}}""", "$.candidat.experiences[0]", "debut")]
    [InlineData("""{"le":"2026-09-01","candidat":{"experiences":[{"debut":"2025-01-01"},{"debut":"2025-01-01","finn":"2025-02-01"}]}}""", "$.candidat.experiences[1].finn", "finn")]
    [InlineData("""{"le":"2026-09-01","candidat":{"experiences":[{"debut":"2025-01-01","fin":"hier"}]}}""", "$.candidat.experiences[0].fin", "'hier' is not a day")]
    [InlineData("""{"le":"2026-09-01","candidat":{"experiences":[{"debut":"2025-01-01","nature":"emplois"}]}}""", "$.candidat.experiences[0].nature", "'emplois' is not a NatureExperience. Expected: emploi, alternance, stage, benevolat. Did you mean emploi?")]
    [InlineData("""{"le":"2026-09-01","candidat":{"experiences":[{"debut":"2025-01-01","justificatif":1}]}}""", "$.candidat.experiences[0].justificatif", "What is no text is not a Justificatif")]
    [InlineData("""{"le":"2026-09-01","candidat":{"titres":[null]}}""", "$.candidat", "titres[0] is null")]
    [InlineData("""{"le":"2026-09-01","candidat":{"niveau":0}}""", "$.candidat.niveau", "This number is not a level from 1 to 8")]
    [InlineData("""{"le":"2026-09-01","candidat":{"niveau":"aucun"}}""", "$.candidat.niveau", "'aucun' is not a level from 1 to 8")]
    [InlineData("""{"le":"2026-09-01","candidat":{"niveau":"8-4"}}""", "$.candidat.niveau", "The lowest level, 8, is above the highest, 4")]
    [InlineData("""{"le":"2026-09-01","candidat":{"niveau":{"min":4}}}""", "$.candidat.niveau", "A bound of the level is missing")]
    [InlineData("""{"le":"2026-09-01","candidat":{"niveau":{"min":4,"min":5,"max":8}}}""", "$.candidat.niveau", "or is there twice")]
    [InlineData("""{"le":"2026-09-01","candidat":{"niveau":4,"niveau1969":"IV"}}""", "$.candidat", "The level is given twice")]
    [InlineData("""{"le":"2026-09-01","candidat":{"titres":[{"niveau1969":"VI"}]}}""", "$.candidat.titres[0].niveau1969", "'VI' is not a NiveauDe1969. Expected: i, ii, iii, iv, v.")]
    [InlineData("""{"le":"2026-09-01","candidat":{"titresIncomplets":"non"}}""", "$.candidat.titresIncomplets", "A String is no answer. Expected: true, false, or null")]
    [InlineData("""{"le":"2026-09-01","candidat":{"experiences":[{"debut":"2025-01-01","quotite":50.5}]}}""", "$.candidat.experiences[0].quotite", "This Number is no whole number")]
    [InlineData("""{"format":"1","le":"2026-09-01","candidat":{}}""", "$.format", "This String is no whole number")]
    public void JSON_qui_ne_peut_etre_juste_est_refuse_a_son_endroit(string json, string chemin, string mots)
    {
        var parReflexion = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Demande>(json));
        var parContexte = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ContexteDemandes.Default.Demande));

        Chacun.Verifier([parReflexion, parContexte], erreur =>
        {
            Assert.Equal(chemin, erreur.Path);
            Assert.Contains(mots, erreur.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Lecture_que_la_fiche_n_a_pas_est_refusee()
    {
        var fiche = Certification.Rncp41364;
        var inconnue = Assert.Throws<ArgumentException>(() => fiche.Evaluer(Lire("""{"le":"2026-09-01","lectures":{"Durée":"12"},"candidat":{}}""")));
        var reponse = Assert.Throws<ArgumentException>(() => fiche.Evaluer(Lire("""{"le":"2026-09-01","lectures":{"Duree":"18"},"candidat":{}}""")));

        Assert.StartsWith("The rule of this fiche has no reading 'Durée'. Expected: Niveau, Duree, Cumul, TempsPartiel, Nature.", inconnue.Message, StringComparison.Ordinal);
        Assert.Contains("'18' was chosen", reponse.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FicheEssai.Avec(fiche, null).Evaluer(Attendue));
        Assert.Throws<ArgumentException>(() => fiche.Evaluer(Attendue with { Format = 2 }));
    }

    [Fact]
    public void Demande_de_quiconque_se_relit_egale() => Tirages.Verifier(Tirages.Quelconque, (tirage, _) =>
    {
        var demande = new Demande { Nom = $"n° {tirage.Graine}", Voie = tirage.Voie, Le = tirage.Le, Lectures = tirage.Lectures, Candidat = tirage.Candidat };

        Assert.Equal(demande, Lire(Ecrire(demande)));
        Assert.Equal(tirage.Decider().Conclusion, Certification.Rncp41364.Evaluer(demande).Conclusion);
    });

    [Fact]
    public void Faits_plats_se_relisent_egaux() => Chacun.Verifier(
        [default, FaitsCandidat.Connus(3, false, 0), FaitsCandidat.Connus(4, true, 6), new FaitsCandidat(niveauMin: 4, moisCertains: 2), new FaitsCandidat(niveauMax: 5, moisPossibles: 7)],
        faits => Assert.Equal(faits, JsonSerializer.Deserialize<FaitsCandidat>(JsonSerializer.Serialize(faits))));

    [Theory]
    [InlineData("""{"niveau":4}""", "'niveau' is no flat fact")]
    [InlineData("""{"niveauMin":4,"niveauMin":5}""", "'niveauMin' is there twice")]
    [InlineData("""{"niveauMin":9}""", "lowest level")]
    [InlineData("""{"niveauMin":4.5}""", "niveauMin is a whole number")]
    [InlineData("[]", "Flat facts are an object")]
    public void Faits_plats_qui_ne_peuvent_etre_vrais_sont_refuses(string json, string mots) =>
        Assert.Contains(mots, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FaitsCandidat>(json)).Message, StringComparison.Ordinal);

    private static Demande Lire(string json)
    {
        var lue = JsonSerializer.Deserialize<Demande>(json)!;
        Assert.Equal(lue, JsonSerializer.Deserialize(json, ContexteDemandes.Default.Demande));
        return lue;
    }

    private static string Ecrire(Demande demande)
    {
        var json = JsonSerializer.Serialize(demande);
        Assert.Equal(json, JsonSerializer.Serialize(demande, ContexteDemandes.Default.Demande));
        return json;
    }
}

/// <summary>The context of a consumer, without any option.</summary>
[JsonSerializable(typeof(Demande))]
[JsonSerializable(typeof(Eligibilite))]
internal sealed partial class ContexteDemandes : JsonSerializerContext;
