using System.Text.Json.Nodes;
using static Rncp.Tests.Regles.FicheEditee;

namespace Rncp.Tests.Regles;

/// <summary>The rule is edited in the JSON, and the decision, its explanation and its levers follow: nothing is in the code.</summary>
public class RegleEditeeTests
{
    [Fact]
    public void Regle_telle_qu_elle_est_accepte_six_mois()
    {
        var avis = Rncp41364().Evaluer(SixMois, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.Eligible, avis.Conclusion);
        Assert.StartsWith("Expérience de 6 mois dans l'un des secteurs : marketing, communication digitale ou publicité (181 jours", avis.Constat("EXP").Explication, StringComparison.Ordinal);
        Assert.Empty(avis.Leviers);
    }

    [Fact]
    public void Neuf_mois_au_lieu_de_six_changent_decision_explication_et_leviers()
    {
        var avis = Rncp41364(NeufMois).Evaluer(SixMois, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.StartsWith("Expérience de 9 mois dans", avis.Constat("EXP").Explication, StringComparison.Ordinal);
        Assert.Equal(IssueConstat.NonSatisfait, avis.Constat("EXP").Issue);
        var levier = avis.Leviers.Single(levier => levier.JoursExperience > 0);
        Assert.Equal(276 - 181, levier.JoursExperience);
        Assert.Equal(Le.AddDays(276 - 181), levier.PossibleDes);
        Assert.Contains("3 mois et 4 jours d'expérience de plus", avis.Expliquer(), StringComparison.Ordinal);
    }

    [Fact]
    public void Neuf_mois_dans_la_condition_seule_sont_signales() =>
        Assert.Equal("RNCP0018", Assert.Single(Generation.De(Editer(Fiches.Rncp41364, fiche => FicheEditee.Experience(SansExemples(fiche))["mois"] = 9)).Diagnostics).Id);

    [Fact]
    public void Neuf_mois_font_echouer_l_exemple_de_six_mois()
    {
        var diagnostics = Generation.De(Editer(Fiches.Rncp41364, fiche =>
        {
            var exemples = fiche["regles"]!["entree"]!["exemples"]!.DeepClone();
            NeufMois(fiche);
            fiche["regles"]!["entree"]!["exemples"] = exemples;
        })).Diagnostics;

        Chacun.Verifier(diagnostics, diagnostic => Assert.Equal("RNCP0019", diagnostic.Id));
        Assert.Contains(diagnostics, diagnostic => diagnostic.GetMessage(null).StartsWith("The example 'Bac et six mois exacts' expects satisfait, and the rule gives nonSatisfait", StringComparison.Ordinal));
    }

    [Fact]
    public void Un_secteur_de_moins_ne_compte_plus()
    {
        var avis = Rncp41364(fiche =>
        {
            var secteurs = FicheEditee.Experience(SansExemples(fiche))["secteurs"]!.AsArray();
            secteurs.RemoveAt(0);
            fiche["regles"]!["secteurs"]!.AsArray().RemoveAt(0);
        }).Evaluer(SixMois, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.StartsWith("Expérience de 6 mois dans l'un des secteurs : communication digitale ou publicité (0 jour au", avis.Constat("EXP").Explication, StringComparison.Ordinal);
        Assert.Equal(["CommunicationDigitale", "Publicite"], avis.Leviers.Single(levier => levier.JoursExperience > 0).Secteurs.Select(secteur => secteur.ToString()));
    }

    [Fact]
    public void Une_voie_fermee_ferme_la_voie()
    {
        var avis = Rncp41364(fiche =>
            {
                var voie = fiche["voiesAcces"]!.AsArray().Single(voie => voie!["voie"]!.GetValue<string>() == "FormationContinue")!;
                (voie["ouverte"], voie["jury"]) = (false, new JsonArray());
            })
            .Evaluer(SixMois, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.Contains("est fermée", avis.Constat("voie").Explication, StringComparison.Ordinal);
        Assert.Empty(avis.Leviers);
        Assert.Contains(avis.AutresVoies, autre => autre.Voie == VoieAcces.ContratApprentissage && autre.Conclusion == Conclusion.Eligible);
        Assert.DoesNotContain(avis.Reserves, reserve => reserve.Contains("« Formation continue »", StringComparison.Ordinal));
    }

    [Fact]
    public void Un_autre_niveau_est_demande_explique_et_propose()
    {
        var licence = new Candidat { Niveau = NiveauQualification.Niveau6, Titres = [new Titre { Niveau = IntervalleNiveau.De(NiveauQualification.Niveau6) }], Experiences = [] };
        Assert.Equal(Conclusion.Eligible, Rncp41364().Evaluer(licence, VoieAcces.FormationContinue, Le).Conclusion);

        var avis = Rncp41364(fiche => SansExemples(fiche)["condition"]!["uneDe"]![0]!["niveau"] = 7).Evaluer(licence, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.StartsWith("Titre ou diplôme de niveau 7 au moins : ", avis.Constat("N5").Explication, StringComparison.Ordinal);
        Assert.Contains(avis.Leviers, levier => levier.Titre == NiveauQualification.Niveau7);
    }

    [Fact]
    public void Une_autre_lecture_par_defaut_est_prise()
    {
        var licence = new Candidat { Niveau = NiveauQualification.Niveau6, Titres = [new Titre { Niveau = IntervalleNiveau.De(NiveauQualification.Niveau6) }], Experiences = [] };

        var avis = Rncp41364(fiche =>
        {
            var lecture = Lecture(SansExemples(fiche), "Niveau");
            (lecture["parDefaut"], lecture["autres"]) = ("exactement", new JsonArray("auMoins"));
        }).Evaluer(licence, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.Equal(["Niveau"], avis.Robustesse().LecturesDecisives.Select(lecture => lecture.Cle));
    }

    [Fact]
    public void Une_autre_verification_est_dite_avec_ses_mots()
    {
        var avis = Rncp41364(fiche =>
        {
            fiche["prerequisEntree"]!.AsArray()[2] = "Un oral a lieu en mairie.";
            var verification = fiche["regles"]!["entree"]!["verification"]!;
            (verification["citation"], verification["decidePar"]) = ("Un oral a lieu en mairie.", "le maire");
        }).Evaluer(SixMois, VoieAcces.FormationContinue, Le);

        Assert.Contains("Sous réserve d'un avis favorable, rendu par le maire : « Un oral a lieu en mairie. »", avis.Reserves);
        Assert.DoesNotContain("diagnostique", avis.Expliquer(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sans_verification_rien_n_est_reserve()
    {
        var fiche = Rncp41364(fiche =>
        {
            fiche["regles"]!["entree"]!.AsObject().Remove("verification");
            fiche["prerequisEntree"]!.AsArray().RemoveAt(2);
        });

        var avis = fiche.Evaluer(SixMois, VoieAcces.FormationContinue, Le);

        Assert.Equal("Prérequis remplis.", avis.ToString());
        Assert.DoesNotContain("évaluation", avis.Expliquer(), StringComparison.Ordinal);
        Assert.DoesNotContain("évaluation", fiche.Evaluer(SixMois, VoieAcces.CandidatureIndividuelle, Le).Expliquer(), StringComparison.Ordinal);
    }

    internal static void NeufMois(JsonObject fiche)
    {
        var entree = SansExemples(fiche);
        FicheEditee.Experience(entree)["mois"] = 9;
        Lecture(entree, "Duree")["parDefaut"] = "9";
    }
}
