using System.Text.Json.Nodes;

namespace Rncp.Tests.Comparaisons;

/// <summary>What a change does is shown on the smallest case, and both versions confirm it.</summary>
public class TemoinsTests
{
    private static readonly string Rncp41364 = Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json");

    [Fact]
    public void Duree_plus_longue_se_montre_au_bac_et_six_mois()
    {
        var neuf = SansExemples(Rncp41364)
            .Replace("\"mois\": 6", "\"mois\": 9", StringComparison.Ordinal)
            .Replace("\"parDefaut\": \"6\"", "\"parDefaut\": \"9\"", StringComparison.Ordinal);

        var comparaison = Comparer(Rncp41364, neuf);

        Assert.Equal(["CHG021", "CHG020"], comparaison.Changements.Select(un => un.Regle.Id));
        Assert.Equal(PasVersion.Mineure, comparaison.Version);
        var temoin = comparaison.Changements[0].Temoin!;
        var experience = Assert.Single(temoin.Demande!.Candidat.Experiences!.Value);
        Assert.Equal(
            (VoieAcces.FormationContinue, new DateOnly(2030, 9, 24), true, "Marketing", new DateOnly(2030, 3, 24), new DateOnly(2030, 9, 23)),
            (temoin.Demande.Voie, temoin.Demande.Le, Assert.Single(temoin.Demande.Candidat.Titres!.Value).Baccalaureat, experience.Secteur.ToString(), experience.Debut, experience.Fin));
        Assert.Equal((Conclusion.Eligible, Conclusion.NonEligible), (temoin.Avant!.Conclusion, temoin.Apres!.Conclusion));
        Assert.StartsWith("justifier d’une expérience significative", temoin.Avant.Citation, StringComparison.Ordinal);
        Assert.Equal(temoin.Avant.Citation, temoin.Apres.Citation);
        Confirmer(comparaison);
    }

    /// <summary>Every level and every duration that a rule may ask for, beside those of the page, on every flat fact.</summary>
    [Fact]
    public void Chaque_reponse_qui_change_sur_les_faits_plats_a_son_temoin()
    {
        var ancienne = Octets.Lire(Rncp41364);
        var comparees = Editees().Select(texte => Comparaison.De(ancienne, Octets.Lire(texte))).ToArray();

        Assert.Equal(7 + 13 + 3, comparees.Length);
        // Flat facts have no sectors: those that go are seen on dated facts alone.
        Assert.Equal(7 + 13, comparees.Count(une => Differe(une.Avant, une.Apres)));
        Chacun.Verifier(comparees.SelectMany(une => une.Changements), un => Assert.NotNull(un.Temoin));
        Chacun.Verifier(comparees, Confirmer);
    }

    private static IEnumerable<string> Editees()
    {
        JsonNode Condition(out JsonNode experience, out JsonNode lecture)
        {
            var fiche = JsonNode.Parse(SansExemples(Rncp41364))!;
            var entree = fiche["regles"]!["entree"]!;
            experience = entree["condition"]!["uneDe"]![1]!["toutes"]![1]!["experience"]!;
            lecture = entree["lectures"]!.AsArray().Single(une => une!["parametre"]!.GetValue<string>() == "mois")!;
            return fiche;
        }

        foreach (var niveau in Enumerable.Range(1, 8).Where(niveau => niveau != 5))
        {
            var fiche = Condition(out _, out _);
            fiche["regles"]!["entree"]!["condition"]!["uneDe"]![0]!["niveau"] = niveau;
            yield return fiche.ToJsonString();
        }
        foreach (var mois in Enumerable.Range(1, 15).Where(mois => mois is not (6 or 12)))
        {
            var fiche = Condition(out var experience, out var lecture);
            (experience["mois"], lecture["parDefaut"]) = (mois, $"{mois}");
            yield return fiche.ToJsonString();
        }
        for (var secteur = 0; secteur < 3; secteur++)
        {
            var fiche = Condition(out var experience, out _);
            experience["secteurs"]!.AsArray().RemoveAt(secteur);
            yield return fiche.ToJsonString();
        }
    }

    private static bool Differe(ICertification avant, ICertification apres) => (
        from niveau in Enumerable.Range(0, 9)
        from baccalaureat in new[] { false, true }
        where !baccalaureat || niveau >= 4
        from mois in Enumerable.Range(0, 17)
        let faits = FaitsCandidat.Connus(niveau, baccalaureat, mois)
        where avant.EstEligible(faits) != apres.EstEligible(faits)
        select faits).Any();

    [Theory]
    [InlineData("niveau", "auMoins", "exactement")]
    [InlineData("cumul", "cumulees", "uneSeule")]
    [InlineData("tempsPartiel", "calendaire", "prorata")]
    [InlineData("nature", "toutes", "professionnelle")]
    public void Lecture_par_defaut_se_montre(string parametre, string avant, string apres)
    {
        var fiche = JsonNode.Parse(SansExemples(Rncp41364))!;
        var lecture = fiche["regles"]!["entree"]!["lectures"]!.AsArray().Single(une => une!["parametre"]!.GetValue<string>() == parametre)!;
        Assert.Equal((avant, apres), (lecture["parDefaut"]!.GetValue<string>(), lecture["autres"]![0]!.GetValue<string>()));
        (lecture["parDefaut"], lecture["autres"]) = (apres, new JsonArray(avant));

        var neuf = fiche.ToJsonString();
        var comparaison = Comparer(Rncp41364, neuf);

        Assert.Equal((parametre, "CHG020 CHG020"), (parametre, string.Join(' ', comparaison.Changements.Select(un => un.Regle.Id))));
        // The answers that one may choose decide nothing by themselves.
        Assert.Null(comparaison.Changements[1].Temoin);
        Assert.NotEqual(comparaison.Changements[0].Temoin!.Avant!.Conclusion, comparaison.Changements[0].Temoin!.Apres!.Conclusion);
        Confirmer(comparaison);
    }

    [Fact]
    public void Voie_fermee_se_montre_par_cette_voie()
    {
        const string Ouverte = "\"libelle\": \"En contrat d’apprentissage\",\n      \"ouverte\": { \"valeur\": true";
        var ferme = Rncp41364.ReplaceLineEndings("\n").Replace(Ouverte, Ouverte.Replace("true", "false", StringComparison.Ordinal), StringComparison.Ordinal);

        var comparaison = Comparer(Rncp41364, ferme);

        var changement = Assert.Single(comparaison.Changements);
        Assert.Equal(("CHG011", "voiesAcces[ContratApprentissage].ouverte", "true", "false"), (changement.Regle.Id, changement.Chemin, changement.Avant, changement.Apres));
        Assert.Equal(VoieAcces.ContratApprentissage, changement.Temoin!.Demande!.Voie);
        Assert.Equal(Conclusion.NonEligible, changement.Temoin.Apres!.Conclusion);
        Confirmer(comparaison);
    }

    [Fact]
    public void Echeance_se_montre_au_premier_jour_qui_change()
    {
        var comparaison = Comparer(Rncp41364, Rncp41364.Replace("\"fin\": \"2030-09-24\"", "\"fin\": \"2029-09-24\"", StringComparison.Ordinal));

        var changement = Assert.Single(comparaison.Changements);
        Assert.Equal(("CHG006", "enregistrement.fin"), (changement.Regle.Id, changement.Chemin));
        Assert.Equal(new DateOnly(2029, 9, 25), changement.Temoin!.Demande!.Le);
        Confirmer(comparaison);
    }

    /// <summary>A condition under another key asks for the same: no person is shown of it.</summary>
    [Fact]
    public void Regle_qui_decide_de_meme_n_a_pas_de_temoin()
    {
        var comparaison = Comparer(Rncp41364, Rncp41364.Replace("\"cle\": \"BACN4\"", "\"cle\": \"Quatre\"", StringComparison.Ordinal));

        Assert.Equal(["CHG021"], comparaison.Changements.Select(un => un.Regle.Id).Distinct());
        Chacun.Verifier(comparaison.Changements, un => Assert.Null(un.Temoin));
    }

    [Theory]
    [InlineData("\"cle\": \"ModerateurWeb\"", "\"cle\": \"Moderateur\"", "CHG015", "_ = Metier.ModerateurWeb;", "CS0117")]
    [InlineData("\"code\": \"E1101\"", "\"code\": \"E1103\"", "CHG018", "_ = Rome.E1101;", "CS0117")]
    [InlineData("\"code\": \"320m\"", "\"code\": \"320n\"", "CHG018", "_ = Nsf.N320m;", "CS0117")]
    [InlineData("    { \"numero\": 9, \"cle\": \"WebmasterAnimateur\", \"libelle\": \"Webmaster animateur\" }", "    { \"numero\": 9, \"cle\": \"WebmasterAnimateur\", \"libelle\": \"Webmaster animateur\" }, { \"numero\": 10, \"cle\": \"Veilleur\", \"libelle\": \"Veilleur\" }", "CHG013", "CleMetier.Veilleur => …,", "RNCP1009")]
    [InlineData("    { \"numero\": 6, \"cle\": \"ModerateurWeb\", \"libelle\": \"Modérateur web\" },\n", "", "CHG014", "_ = Metier.ModerateurWeb;", "CS0117")]
    [InlineData("{ \"rang\": 11, \"libelle\": \"Formuler", "{ \"rang\": 12, \"libelle\": \"Formuler", "CHG016", "_ = Competence.BC04C11;", "CS0117")]
    public void Ensemble_ferme_montre_la_ligne_qui_ne_compile_plus(string avant, string apres, string regle, string code, string erreur)
    {
        var ancien = Rncp41364.ReplaceLineEndings("\n");
        Assert.Equal(2, ancien.Split(avant).Length);
        var neuf = ancien.Replace(avant, apres, StringComparison.Ordinal).Replace("\"competence\": \"BC04C11\"", regle == "CHG016" ? "\"competence\": \"BC04C12\"" : "\"competence\": \"BC04C11\"", StringComparison.Ordinal);

        var changement = Comparer(ancien, neuf).Changements.Single(un => un.Regle.Id == regle);

        Assert.Equal((code, erreur), (changement.Temoin!.Code, changement.Temoin.Erreur));
        Assert.Null(changement.Temoin.Demande);
    }

    /// <summary>A code that is the next fiche's own: the blocs keep their names in code.</summary>
    [Theory]
    [InlineData("RNCP41364", "RNCP41399")]
    public void Nom_qui_reste_dans_le_code_n_est_pas_dit_parti(string avant, string apres)
    {
        var comparaison = Comparer(Rncp41364, Rncp41364.Replace(avant, apres, StringComparison.Ordinal));

        Assert.Equal(4, comparaison.Changements.Count(un => un.Regle.Id == "CHG018" && un.Chemin.StartsWith("blocs", StringComparison.Ordinal)));
        Chacun.Verifier(comparaison.Changements, un => Assert.Null(un.Temoin));
    }

    [Fact]
    public void Cles_echangees_compilent_encore_et_n_ont_pas_de_temoin()
    {
        var fiche = JsonNode.Parse(Rncp41364)!;
        var metiers = fiche["metiers"]!.AsArray();
        (metiers[0]!["cle"], metiers[1]!["cle"]) = (metiers[1]!["cle"]!.GetValue<string>(), metiers[0]!["cle"]!.GetValue<string>());

        var comparaison = Comparer(Rncp41364, fiche.ToJsonString());

        Assert.Equal(["CHG015", "CHG015"], comparaison.Changements.Select(un => un.Regle.Id));
        Chacun.Verifier(comparaison.Changements, un => Assert.Null(un.Temoin));
    }

    private static Comparaison Comparer(string avant, string apres) => Comparaison.De(Octets.Lire(avant), Octets.Lire(apres));

    private static string SansExemples(string texte)
    {
        var fiche = JsonNode.Parse(texte)!.AsObject();
        ((JsonObject)fiche["regles"]!["entree"]!).Remove("exemples");
        return fiche.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>What is claimed of a person is what each version answers.</summary>
    private static void Confirmer(Comparaison comparaison) => Chacun.Verifier(comparaison.Changements.Select(un => un.Temoin).Where(un => un?.Demande is not null), temoin =>
    {
        Assert.Equal(temoin!.Avant!.Conclusion, comparaison.Avant.Evaluer(temoin.Demande!).Conclusion);
        Assert.Equal(temoin.Apres!.Conclusion, comparaison.Apres.Evaluer(temoin.Demande!).Conclusion);
        Assert.NotEqual(temoin.Avant.Conclusion, temoin.Apres.Conclusion);
    });
}
