using System.Text.Json.Nodes;
using static Rncp.Tests.Regles.FicheEditee;

namespace Rncp.Tests.Regles;

/// <summary>Other fiches with other rules, with none, and rules of forms that RNCP41364 does not need.</summary>
public class AutresReglesTests
{
    private static Candidat[] Candidats =>
    [
        new(),
        SixMois,
        new() { Titres = [], Experiences = [] },
        new() { Niveau = NiveauQualification.Niveau3, Experiences = [] },
        new() { Niveau = NiveauQualification.Niveau5, Titres = [new Titre { Niveau = IntervalleNiveau.De(NiveauQualification.Niveau5) }], Experiences = [] },
        new() { Niveau = NiveauQualification.Niveau8 },
        new() { Titres = [new Titre { Etranger = true }] },
        new() { Niveau = NiveauQualification.Niveau8, Experiences = [new Experience(new CodeSecteur("Marketing"), new(2000, 1, 1))], EvaluationFavorable = true },
    ];

    [Theory]
    [InlineData("RNCP41364")]
    [InlineData("RNCP37674")]
    public void Sans_regle_une_personne_decide_et_personne_n_est_recevable(string code)
    {
        var fiche = code == "RNCP41364" ? Rncp41364(json => json.Remove("regles")) : Charger(Fiches.Reelle(code), code);

        Assert.Null(fiche.Regles);
        foreach (var candidat in Candidats)
        {
            var avis = fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le);
            Assert.Equal(Conclusion.AApprecier, avis.Conclusion);
            Assert.Empty(avis.Leviers);
            Assert.Empty(avis.FaitsManquants);
            Assert.NotEmpty(avis.Expliquer());
            Assert.True(avis.Robustesse().EstRobuste);
            Chacun.Verifier(VoieAcces.Toutes, voie => Assert.NotEqual(Conclusion.Eligible, fiche.Evaluer(candidat, voie, Le).Conclusion));
            Assert.NotEqual(Conclusion.Eligible, fiche.Evaluer(candidat, null, Le).Conclusion);
        }
    }

    [Fact]
    public void Regle_de_jury_seule_ne_decide_pas_de_l_entree()
    {
        var fiche = Rncp41364(json => json["regles"]!.AsObject().Remove("entree"));

        Assert.NotNull(fiche.Regles);
        Chacun.Verifier(Candidats, candidat => Assert.Equal(Conclusion.AApprecier, fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le).Conclusion));
    }

    [Fact]
    public void RNCP999_decide_selon_sa_regle()
    {
        var fiche = Charger(Fiches.Essai, "RNCP999", json => json["enregistrement"]!["effet"] = "2025-03-01");
        Eligibilite Evaluer(int niveau, params Experience[] experiences) => fiche.Evaluer(new Candidat
        {
            Titres = [new Titre { Niveau = IntervalleNiveau.De(NiveauQualification.De(niveau)), Baccalaureat = niveau == 4, ObtenuLe = new(2019, 7, 1) }],
            Experiences = [.. experiences],
        }, VoieAcces.FormationInitiale, Le);

        Assert.Equal(Conclusion.Eligible, Evaluer(6).Conclusion);
        Assert.Equal(Conclusion.NonEligible, Evaluer(5, new Experience(new CodeSecteur("essais"), new(2000, 1, 1), new(2020, 1, 1))).Conclusion);
        Assert.Equal(Conclusion.Eligible, Evaluer(4, new Experience(new CodeSecteur("ESSAIS"), new(2025, 1, 1), new(2025, 12, 31))).Conclusion);
        var refus = Evaluer(4, new Experience(new CodeSecteur("Essais"), new(2026, 1, 1), new(2026, 6, 30)));
        Assert.Equal(Conclusion.NonEligible, refus.Conclusion);
        Assert.Contains("Expérience de 12 mois dans l'un des secteurs : essais ou mesures", refus.Expliquer(), StringComparison.Ordinal);
        Assert.Contains("un an d’expérience dans les essais ou les mesures", refus.Constat("AN").Citation, StringComparison.Ordinal);
        Assert.Contains(refus.Reserves, reserve => reserve.StartsWith("Le laboratoire apprécie ce que veut dire", StringComparison.Ordinal));
        Assert.Equal(Conclusion.NonEligible, Evaluer(4, new Experience(new CodeSecteur("Marketing"), new(2000, 1, 1), new(2020, 1, 1))).Conclusion);
    }

    [Fact]
    public void RNCP37674_avec_une_regle_decide()
    {
        var fiche = Charger(Fiches.Reelle("RNCP37674"), "RNCP37674", json =>
        {
            json["prerequisEntree"] = new JsonArray("Un titre de niveau 3.");
            json["regles"] = new JsonObject
            {
                ["secteurs"] = new JsonArray(),
                ["entree"] = new JsonObject
                {
                    ["condition"] = new JsonObject { ["cle"] = "N3", ["niveau"] = 3, ["source"] = "prerequisEntree[1]", ["citation"] = "niveau 3" },
                    ["voiesSansObjet"] = new JsonArray(),
                    ["lectures"] = new JsonArray(),
                    ["nonFormalise"] = new JsonArray(),
                },
                ["jury"] = new JsonArray(),
            };
        });

        Assert.Equal(Conclusion.Eligible, fiche.Evaluer(new Candidat { Niveau = NiveauQualification.Niveau3 }, VoieAcces.Vae, Le).Conclusion);
        var refus = fiche.Evaluer(new Candidat { Titres = [] }, VoieAcces.FormationContinue, Le);
        Assert.Equal(Conclusion.NonEligible, refus.Conclusion);
        Assert.Equal(["Obtenir un titre ou diplôme de niveau 3"], refus.Leviers.Select(levier => levier.Description));
        Assert.Equal(["titres"], fiche.Evaluer(new Candidat(), VoieAcces.FormationContinue, Le).FaitsManquants.Select(fait => fait.Cle));
    }

    [Fact]
    public void Deux_experiences_demandees_ont_un_levier_dans_le_secteur_commun()
    {
        var fiche = Rncp41364(json => Condition(json, Groupe("toutes", "TOUT", Exp("E1", 6, "Marketing", "Publicite"), Exp("E2", 12, "Publicite", "CommunicationDigitale"))));

        var avis = fiche.Evaluer(SixMois, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.Equal(["CommunicationDigitale", "Publicite"], Assert.Single(avis.Leviers).Secteurs.Select(secteur => secteur.ToString()).Order());
        var debutant = fiche.Evaluer(new Candidat { Titres = [], Experiences = [] }, VoieAcces.FormationContinue, Le);
        var levier = Assert.Single(debutant.Leviers);
        Assert.Equal(["Publicite"], levier.Secteurs.Select(secteur => secteur.ToString()));
        Assert.Equal(new DateOnly(2027, 9, 1), levier.PossibleDes);
        Assert.Equal(Conclusion.Eligible, fiche.Evaluer(levier.Appliquer(debutant.Candidat), VoieAcces.FormationContinue, levier.PossibleDes).Conclusion);
    }

    [Fact]
    public void Deux_experiences_dans_des_secteurs_disjoints_se_decident_sans_levier()
    {
        var fiche = Rncp41364(json => Condition(json, Groupe("toutes", "TOUT", Exp("E1", 6, "Marketing"), Exp("E2", 12, "Publicite"))));

        Assert.Empty(fiche.Evaluer(new Candidat { Experiences = [] }, VoieAcces.FormationContinue, Le).Leviers);
        var aDemander = fiche.Evaluer(new Candidat
        {
            Experiences = [new Experience(new CodeSecteur("Marketing"), new(2020, 1, 1), new(2021, 1, 1)), new Experience(null, new(2020, 1, 1), new(2024, 1, 1))],
        }, VoieAcces.FormationContinue, Le);
        Assert.Equal(Conclusion.ACompleter, aDemander.Conclusion);
        Assert.Equal(["experiences[2].secteur"], aDemander.FaitsManquants.Select(fait => fait.Cle));
    }

    /// <summary>3 to the power of 12 ways: no reader wants them all, and nobody waits for them.</summary>
    [Fact]
    public void Regle_aux_innombrables_facons_se_decide_quand_meme()
    {
        var fiche = Rncp41364(json => Condition(json, Groupe("toutes", "TOUT", [.. Enumerable.Range(0, 12).Select(i =>
            Groupe("uneDe", $"U{i}", Exp($"A{i}", i + 1, "Marketing"), Exp($"B{i}", i + 2, "Publicite"), Exp($"C{i}", i + 3, "CommunicationDigitale")))])));

        var avis = fiche.Evaluer(new Candidat { Experiences = [] }, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.Contains(avis.Leviers, levier => levier.Secteurs.Single().ToString() == "Marketing");
        Assert.NotEmpty(avis.Expliquer());
    }

    [Fact]
    public void Regle_profonde_se_decide_et_s_explique()
    {
        var condition = Exp("E", 6, "Marketing");
        for (var i = 0; i < 25; i++) condition = Groupe(i % 2 == 0 ? "toutes" : "uneDe", $"G{i}", condition);

        var avis = Rncp41364(json => Condition(json, condition)).Evaluer(new Candidat { Experiences = [] }, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.Single(avis.Leviers);
        Assert.Contains(new string(' ', 50) + "✗ Expérience de 6 mois", avis.Expliquer(), StringComparison.Ordinal);
    }

    [Fact]
    public void Etats_de_l_enregistrement_de_RNCP37674_commencent_a_son_effet()
    {
        var fiche = Charger(Fiches.Reelle("RNCP37674"), "RNCP37674");

        Assert.Equal(EtatEnregistrement.PasEncoreEnVigueur, fiche.EtatAu(new(2023, 8, 31)));
        Assert.Equal(EtatEnregistrement.EnVigueur, fiche.EtatAu(new(2023, 9, 1)));
        Assert.Equal(EtatEnregistrement.EnVigueur, fiche.EtatAu(new(2028, 9, 1)));
        Assert.Equal(EtatEnregistrement.Expire, fiche.EtatAu(new(2028, 9, 2)));
        Assert.Equal(Conclusion.NonEligible, fiche.Evaluer(new Candidat(), VoieAcces.FormationContinue, new(2023, 8, 31)).Conclusion);
    }

    [Fact]
    public void Fiche_sans_echeance_dit_au_moins_les_jours_d_avant_son_effet()
    {
        var fiche = Charger(Fiches.Reelle("RNCP37674"), "RNCP37674", json => json["enregistrement"]!["fin"] = new JsonObject { ["inconnu"] = "Illisible." });

        Assert.Equal(EtatEnregistrement.PasEncoreEnVigueur, fiche.EtatAu(new(2023, 8, 31)));
        Assert.Equal(EtatEnregistrement.Inconnu, fiche.EtatAu(new(2023, 9, 1)));
    }

    /// <summary>« ACTIF : Non » and no end: true on the day of the reading, and nobody knows since when.</summary>
    [Theory]
    [InlineData("2023-08-31", EtatEnregistrement.PasEncoreEnVigueur, "L'enregistrement prend effet le 01/09/2023 seulement.")]
    [InlineData("2026-08-16", EtatEnregistrement.Inconnu, "D'après la fiche, lue le 17/08/2026, l'enregistrement n'est plus actif ; elle ne dit pas s'il l'était au 16/08/2026.")]
    [InlineData("2026-08-17", EtatEnregistrement.Expire, "D'après la fiche, lue le 17/08/2026, l'enregistrement n'est plus actif ; elle n'en donne pas l'échéance.")]
    public void Fiche_inactive_sans_echeance_est_expiree_du_jour_ou_elle_fut_lue(string jour, EtatEnregistrement etat, string phrase)
    {
        var fiche = Inactive(json => json["source"]!["consulteeLe"] = "2026-08-17");
        var le = DateOnly.Parse(jour, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(etat, fiche.EtatAu(le));
        Assert.Equal(phrase, fiche.Evaluer(new Candidat(), VoieAcces.FormationContinue, le).Constats[0].Explication);
    }

    /// <summary>The last of the days of RNCP37674 is that of its partners, on 14 August 2026; its last day to deliver is later, and says nothing.</summary>
    [Fact]
    public void Fiche_inactive_sans_jour_de_lecture_est_expiree_du_dernier_jour_qu_elle_ecrit()
    {
        var fiche = Inactive(json =>
        {
            json["source"]!["consulteeLe"] = new JsonObject { ["inconnu"] = "Non noté." };
            json["enregistrement"]!["limiteDelivrance"] = "2030-01-01";
        });

        Assert.Equal(EtatEnregistrement.Inconnu, fiche.EtatAu(new(2026, 8, 13)));
        Assert.Equal(EtatEnregistrement.Expire, fiche.EtatAu(new(2026, 8, 14)));
        var avis = fiche.Evaluer(new Candidat(), VoieAcces.FormationContinue, new(2026, 8, 14));
        Assert.Equal((Conclusion.NonEligible, "D'après la fiche, l'enregistrement n'est plus actif ; elle n'en donne pas l'échéance."), (avis.Conclusion, avis.Constats[0].Explication));
    }

    private static ICertification Inactive(Action<JsonObject> edition) => Charger(Fiches.Reelle("RNCP37674"), "RNCP37674", json =>
    {
        json["enregistrement"]!["fin"] = new JsonObject { ["absent"] = "La fiche n'en donne pas." };
        json["enregistrement"]!["active"] = false;
        edition(json);
    });

    private static JsonObject Groupe(string genre, string cle, params JsonObject[] parties) => new() { ["cle"] = cle, [genre] = new JsonArray([.. parties]) };
}
