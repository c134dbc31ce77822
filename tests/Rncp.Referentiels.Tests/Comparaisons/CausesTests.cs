using System.Text.Json.Nodes;

namespace Rncp.Tests.Comparaisons;

/// <summary>Of several changes at once, each is shown on a case that is its own.</summary>
public class CausesTests
{
    private static readonly string Rncp41364 = Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json");

    /// <summary>A diploma of level 5 was enough, and the baccalauréat with six months: now it takes level 6, or nine months.</summary>
    [Fact]
    public void Deux_conditions_qui_changent_ont_chacune_leur_personne()
    {
        var comparaison = Comparer(fiche =>
        {
            Entree(fiche)["condition"]!["uneDe"]![0]!["niveau"] = 6;
            Entree(fiche)["condition"]!["uneDe"]![1]!["toutes"]![1]!["experience"]!["mois"] = 9;
            Lecture(fiche, "mois")["parDefaut"] = "9";
        });

        Assert.Equal(
            [
                ("regles.entree.condition.uneDe[N5].niveau", "5", ""),
                ("regles.entree.condition.uneDe[N4EXP].toutes[EXP].experience.mois", "bac", "Marketing 2030-03-24 2030-09-23"),
                ("regles.entree.lectures[Duree].parDefaut", "bac", "Marketing 2030-03-24 2030-09-23"),
            ],
            comparaison.Changements.Select(un => (un.Chemin, Titres(un), Experiences(un))));
        Assert.Equal("certification professionnelle ou d'un diplôme de niveau 5", comparaison.Changements[0].Temoin!.Apres!.Citation);
        Assert.StartsWith("justifier d’une expérience significative", comparaison.Changements[1].Temoin!.Apres!.Citation, StringComparison.Ordinal);
    }

    /// <summary>Months that no longer add up, and voluntary work that no longer counts.</summary>
    [Fact]
    public void Deux_lectures_qui_changent_ont_chacune_leur_personne()
    {
        var comparaison = Comparer(fiche =>
        {
            Renverser(Lecture(fiche, "cumul"));
            Renverser(Lecture(fiche, "nature"));
        });

        Assert.Equal(
            [
                ("regles.entree.lectures[Cumul].parDefaut", "bac", "Marketing 2030-03-17 2030-06-15, Marketing 2030-06-23 2030-09-23"),
                ("regles.entree.lectures[Cumul].autres[1]", "", ""),
                ("regles.entree.lectures[Nature].parDefaut", "bac", "Marketing 2030-03-24 2030-09-23 Benevolat"),
                ("regles.entree.lectures[Nature].autres[1]", "", ""),
            ],
            comparaison.Changements.Select(un => (un.Chemin, Titres(un), Experiences(un))));
    }

    /// <summary>The end comes earlier, the first days that the fiche dates come later, and a route closes.</summary>
    [Fact]
    public void Jours_et_voies_qui_changent_se_montrent_a_leurs_jours()
    {
        var comparaison = Comparer(fiche =>
        {
            fiche["enregistrement"]!["fin"] = "2029-09-24";
            foreach (var voie in fiche["voiesAcces"]!.AsArray().Where(voie => voie!["modifieeLe"] is JsonValue)) voie!["modifieeLe"] = "2025-10-10";
            fiche["voiesAcces"]![1]!["ouverte"]!["valeur"] = false;
        });

        Chacun.Verifier(comparaison.Changements, un => Assert.Equal(
            un.Chemin switch
            {
                "enregistrement.fin" => (new DateOnly(2029, 9, 25), VoieAcces.FormationContinue, "5", Conclusion.Eligible, Conclusion.NonEligible),
                "voiesAcces[ContratApprentissage].ouverte" => (new DateOnly(2029, 9, 24), VoieAcces.ContratApprentissage, "5", Conclusion.Eligible, Conclusion.NonEligible),
                _ => (new DateOnly(2025, 9, 29), VoieAcces.FormationContinue, "5", Conclusion.Eligible, Conclusion.ACompleter),
            },
            (un.Temoin!.Demande!.Le, un.Temoin.Demande.Voie!, Titres(un), un.Temoin.Avant!.Conclusion, un.Temoin.Apres!.Conclusion)));
        Assert.Equal(7, comparaison.Changements.Length);
    }

    /// <summary>Nothing is answered by what a day or a text of the registration says that its state does not depend on.</summary>
    [Fact]
    public void Ce_qui_ne_decide_rien_n_a_pas_le_temoin_d_un_autre()
    {
        var comparaison = Comparer(fiche =>
        {
            fiche["enregistrement"]!["fin"] = "2029-09-24";
            fiche["enregistrement"]!["dureeAnnees"] = 4;
            fiche["enregistrement"]!["limiteDelivrance"] = "2031-01-01";
        });

        Assert.Equal(["enregistrement.fin"], comparaison.Changements.Where(un => un.Temoin is not null).Select(un => un.Chemin));
        Assert.Equal(3, comparaison.Changements.Length);
    }

    /// <summary>Without a last day, the state of a registration that is not active any more depends on every day that the fiche dates.</summary>
    [Fact]
    public void Enregistrement_qui_cesse_se_montre_au_dernier_jour_que_la_fiche_date()
    {
        static void SansFin(JsonObject fiche)
        {
            fiche["enregistrement"]!["fin"] = new JsonObject { ["absent"] = "On ne sait pas." };
            fiche["enregistrement"]!["active"] = true;
            fiche["enregistrement"]!["limiteDelivrance"] = new JsonObject { ["absent"] = "On ne sait pas." };
        }

        var comparaison = Comparaison.De(Editer(SansFin), Editer(fiche =>
        {
            SansFin(fiche);
            fiche["enregistrement"]!["active"] = false;
        }));

        var changement = Assert.Single(comparaison.Changements);
        Assert.Equal(("CHG007", "enregistrement.active"), (changement.Regle.Id, changement.Chemin));
        Assert.Equal((new DateOnly(2025, 9, 29), Conclusion.ACompleter, Conclusion.NonEligible),
            (changement.Temoin!.Demande!.Le, changement.Temoin.Avant!.Conclusion, changement.Temoin.Apres!.Conclusion));
    }

    /// <summary>Partners that go, each with the day since when it was one: what ends is the registration, by its own last day.</summary>
    [Fact]
    public void Jour_qui_ne_decide_dans_aucune_version_n_a_pas_de_temoin()
    {
        static void Avec(JsonObject fiche)
        {
            fiche["partenaires"]!["existence"] = true;
            fiche["partenaires"]!["organismes"] = new JsonArray(new JsonObject
            {
                ["nom"] = "ÉCOLE", ["siret"] = "38935885400054", ["habilitation"] = "HABILITATION_ORGA_FORM", ["etat"] = "Actif", ["actifLe"] = "2026-02-01",
            });
        }

        var comparaison = Comparaison.De(Editer(Avec), Editer(fiche => fiche["enregistrement"]!["fin"] = "2026-01-31"));

        Assert.Equal(["enregistrement.fin"], comparaison.Changements.Where(un => un.Temoin is not null).Select(un => un.Chemin));
        Assert.Contains(comparaison.Changements, un => un.Chemin == "partenaires.organismes[1]");
    }

    [Fact]
    public void Jury_plus_nombreux_se_montre_sur_le_plus_petit_que_l_on_refuse()
    {
        var comparaison = Comparer(fiche => fiche["regles"]!["jury"]![0]!["nombre"] = 3);

        var changement = Assert.Single(comparaison.Changements);
        var jury = changement.Temoin!.Jury!;
        Assert.Equal(("CHG012", "regles.jury[professionnelExterne].nombre"), (changement.Regle.Id, changement.Chemin));
        Assert.Equal((2, 1, true, false), (jury.ProfessionnelsExternes, jury.Representants, jury.AvantConforme, jury.ApresConforme));
        Assert.Equal("2 ProfessionnelExterne, 1 RepresentantCertificateur", jury.ToString());
        MembreJury dehors = new() { EnActivite = true, DansLeDomaine = true, Externe = true }, dedans = new() { RepresentantCertificateur = true };
        Assert.Equal((true, false), (Verifier(comparaison.Avant), Verifier(comparaison.Apres)));

        bool? Verifier(ICertification fiche) => fiche.Voie(VoieAcces.Vae).Jury!.Verifier([dehors, dehors, dedans]).EstConforme;
    }

    /// <summary>The other words of a composition whose places stay are for a person to read: no jury is refused.</summary>
    [Fact]
    public void Composition_dont_les_places_restent_n_a_pas_de_temoin()
    {
        var comparaison = Comparer(fiche => fiche["voiesAcces"]![5]!["jury"]!.AsArray().Add("et un greffier"));

        Assert.Equal("CHG012", Assert.Single(comparaison.Changements).Regle.Id);
        Assert.Null(comparaison.Changements[0].Temoin);
    }

    [Fact]
    public void Voie_qui_a_une_entree_en_formation_se_montre_par_cette_voie()
    {
        var changement = Assert.Single(Comparer(fiche => Entree(fiche)["voiesSansObjet"] = new JsonArray()).Changements);

        Assert.Equal((VoieAcces.Vae, Conclusion.SansObjet, Conclusion.NonEligible),
            (changement.Temoin!.Demande!.Voie!, changement.Temoin.Avant!.Conclusion, changement.Temoin.Apres!.Conclusion));
    }

    private static Comparaison Comparer(Action<JsonObject> editer) => Comparaison.De(Editer(_ => { }), Editer(editer));

    private static ICertification Editer(Action<JsonObject> editer)
    {
        var fiche = JsonNode.Parse(Rncp41364)!.AsObject();
        Entree(fiche).AsObject().Remove("exemples");
        editer(fiche);
        return Octets.Lire(fiche.ToJsonString());
    }

    private static JsonNode Entree(JsonNode fiche) => fiche["regles"]!["entree"]!;

    private static JsonNode Lecture(JsonNode fiche, string parametre) =>
        Entree(fiche)["lectures"]!.AsArray().Single(une => une!["parametre"]!.GetValue<string>() == parametre)!;

    private static void Renverser(JsonNode lecture)
    {
        var ancienne = lecture["parDefaut"]!.GetValue<string>();
        (lecture["parDefaut"], lecture["autres"]) = (lecture["autres"]![0]!.GetValue<string>(), new JsonArray(ancienne));
    }

    private static string Titres(Changement changement) => string.Join(' ', changement.Temoin?.Demande?.Candidat.Titres?
        .Select(titre => titre.Baccalaureat == true ? "bac" : $"{titre.Niveau!.Min.Numero}") ?? []);

    private static string Experiences(Changement changement) => string.Join(", ", changement.Temoin?.Demande?.Candidat.Experiences?
        .Select(une => $"{une.Secteur} {une.Debut:yyyy-MM-dd} {une.Fin:yyyy-MM-dd} {une.Nature}".TrimEnd()) ?? []);
}
