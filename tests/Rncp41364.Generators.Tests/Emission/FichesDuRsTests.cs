using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rncp.Tests.Emission;

/// <summary>Fiches of the Répertoire spécifique, with figures and texts typed from the export.</summary>
public class FichesDuRsTests
{
    [Fact]
    public void RS6232_est_finie_et_a_quatre_competences()
    {
        var fiche = Charger("RS6232");

        Assert.Equal("Repérage de l’amiante dans le domaine des navires, bateaux, engins flottants et autres constructions flottantes", fiche.Intitule);
        Assert.Equal(("RS6232", 6232), (fiche.Code, fiche.Numero));
        Assert.Equal(["RS6232C01", "RS6232C02", "RS6232C03", "RS6232C04"], fiche.Competences.Select(competence => competence.Code));
        Assert.Equal("Analyser la commande du donneur d’ordre, sur la base des dispositions réglementaires et normatives applicables ;", fiche.Competences[0].Libelle);
        Assert.Equal(
            "Rédiger un rapport de mission de repérage avant travaux de matériaux et produits contenant de l'amiante dans le respect de la norme NFX 46-101.",
            fiche.Competences[3].Libelle);
        Assert.Equal(["sans objet"], fiche.NiveauMaitriseCompetences.Paragraphes.ToArray());
        Assert.False(fiche.ValidationPartielle);
        Assert.Null(fiche.DureeValidite);
        Assert.Equal((new DateOnly(2023, 1, 25), 3, new DateOnly(2026, 1, 25), new DateOnly(2026, 7, 25)),
            (fiche.Enregistrement.Decision, fiche.Enregistrement.DureeAnnees, fiche.FinEnregistrement, fiche.Enregistrement.LimiteDelivrance));
        Assert.Equal(["93905426800023", "84210466300039", "84210466300013"], fiche.Certificateurs.Select(certificateur => certificateur.Siret.ToString()));
        Assert.Equal([("RS5078", "RS7485")], fiche.CertificationsAnterieures.Zip(fiche.CertificationsNouvelles, (avant, apres) => (avant.Code, apres.Code)));
        Assert.Equal([(2020, 4), (2021, 9)], fiche.Statistiques.Select(annee => (annee.Annee, annee.Certifies ?? -1)));
        Assert.Equal(["Cette certification s'adresse à des opérateurs de repérage et des techniciens maritimes."], fiche.PrerequisEntree.Paragraphes.ToArray());
        Assert.Equal((EtatEnregistrement.EnVigueur, EtatEnregistrement.Expire), (fiche.EtatAu(new(2026, 1, 25)), fiche.EtatAu(new(2026, 1, 26))));
    }

    [Fact]
    public void RS7485_a_cinq_competences_et_leurs_elements()
    {
        var fiche = Charger("RS7485");

        Assert.Equal(
            [
                ("Préparer une mission de repérage amiante dans un navire", 6),
                ("Réaliser le repérage sur site et effectuer les prélèvements", 6),
                ("Interpréter les résultats d’analyse et établir le rapport de repérage", 5),
                ("Communiquer les résultats et contribuer à la gestion du risque amiante", 4),
                ("Garantir la qualité, la conformité et la sécurité de la mission", 4),
            ],
            fiche.Competences.Select(competence => (competence.Libelle, competence.Elements.Paragraphes.Length)));
        Assert.Equal("Expédier les échantillons à un laboratoire accrédité COFRAC pour analyse selon la norme NF X43-050.", fiche.Competences[1].Elements.Paragraphes[4]);
        Assert.Equal(EtatDonnee.Deduit, fiche.ReserveSur("competences")!.Etat);
        Assert.Equal(["Un jury tripartite :", "un expert technique amiante,", "un expert technique navires,", "un représentant d’ADX Formation"],
            fiche.Voie(VoieAcces.CandidatureIndividuelle).Jury!.Composition.ToArray());
        Assert.Equal(new DateOnly(2025, 12, 19), fiche.Voie(VoieAcces.FormationContinue).ModifieeLe);
        Assert.Equal(new DateOnly(2023, 1, 20), fiche.Enregistrement.DernierJournalOfficiel);
        Assert.Equal([(2025, 1), (2023, 5), (2024, 6), (2022, 7)], fiche.Statistiques.Select(annee => (annee.Annee, annee.Certifies ?? -1)));
        Assert.Equal(fiche.PrerequisEntree.ToString(), fiche.PrerequisValidation.ToString());
        Assert.StartsWith("Se référer aux annexes de l’Arrêté du 19 juin 2019", fiche.PrerequisEntree.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void RS7423_a_six_partenaires_et_quatre_formacodes()
    {
        var fiche = Charger("RS7423");

        Assert.Equal("Intégrer l’intelligence artificielle (IA) dans les pratiques en Ressources Humaines", fiche.Intitule);
        Assert.Equal(["33054", "31008", "31028", "32066"], fiche.Formacodes.Select(code => code.Code.ToString()));
        Assert.Equal(["26 ACADEMY", "AXIO FORMATION", "BEFORMA", "ORSYS", "UNEXT", "VISIPLUS"], fiche.Partenaires.Organismes.Select(organisme => organisme.Nom));
        Assert.Equal((new DateOnly(2026, 5, 27), "89250203000026"), (fiche.Partenaires.Organismes[1].ActifLe, fiche.Partenaires.Organismes[1].Siret.ToString()));
        Assert.Equal(5, fiche.Competences.Length);
        Assert.StartsWith("Evaluer les résultats liés à l’intégration de l’IA dans les pratiques RH", fiche.Competences[3].Libelle, StringComparison.Ordinal);
        Assert.Equal(["Intégrer l’IA dans les pratiques en Ressources Humaines - Classe Digitale"], fiche.LienDescription.Paragraphes.ToArray());
        Assert.Empty(fiche.Statistiques);
    }

    [Theory]
    [InlineData("RS6232")]
    [InlineData("RS7423")]
    [InlineData("RS7485")]
    public void Fiche_du_RS_n_a_ni_niveau_ni_bloc_ni_apprentissage_et_se_decide(string code)
    {
        var fiche = Charger(code);

        Assert.Null(fiche.Niveau);
        Assert.Empty(fiche.Blocs);
        Assert.Empty(fiche.CodesRome);
        Assert.Null(fiche.Territoires.NouvelleCaledonie);
        Assert.Equal(["FormationInitiale", "FormationContinue", "ContratProfessionnalisation", "CandidatureIndividuelle", "Vae"], fiche.Voies.Select(voie => voie.Acces.Cle.ToString()));
        Chacun.Verifier(fiche.Competences, competence => Assert.Null(competence.Bloc));
        Assert.Equal(fiche.Competences, fiche.CompetencesAttestees.Select(attestee => attestee.Competence));
        Assert.Equal(fiche.Competences.Select(competence => competence.Libelle), fiche.CompetencesAttestees.Select(attestee => attestee.Libelle));

        var decision = fiche.Evaluer(new Candidat(), VoieAcces.FormationContinue, fiche.Enregistrement.Decision!.Value);
        Assert.Equal(Conclusion.AApprecier, decision.Conclusion);
        Assert.Equal(fiche.PrerequisEntree.ToString(), decision.Constats.Single(constat => constat.Cle == "prerequis").Citation);
    }

    [Fact]
    public void Voie_que_la_fiche_n_a_pas_ne_permet_pas_d_entrer_et_c_est_dit()
    {
        var fiche = Charger("RS7423");

        var decision = fiche.Evaluer(new Candidat(), VoieAcces.ContratApprentissage, new(2026, 9, 1));

        Assert.Equal(Conclusion.NonEligible, decision.Conclusion);
        Assert.Equal((IssueConstat.NonSatisfait, "La fiche n'a pas cette voie (« Contrat d'apprentissage »)."), decision.Constats.Where(constat => constat.Cle == "voie").Select(constat => (constat.Issue, constat.Explication)).Single());
        Assert.Contains("Entrée impossible : la fiche n'a pas cette voie (« Contrat d'apprentissage »).", decision.Expliquer(), StringComparison.Ordinal);
        Assert.Equal([(VoieAcces.FormationContinue, Conclusion.AApprecier)], decision.AutresVoies.Select(autre => (autre.Voie, autre.Conclusion)));
        Assert.Empty(decision.FaitsManquants);
        Assert.Empty(decision.Leviers);
        Assert.Contains("RS7423", Assert.Throws<KeyNotFoundException>(() => fiche.Voie(VoieAcces.ContratApprentissage)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Competence_sans_bloc_est_un_membre_comme_les_autres()
    {
        var fiche = Regles.FicheEditee.Charger(Fiches.Essai, "RS999", Variantes.EnRs);
        var competence = fiche.Competences[1];
        var type = competence.GetType();

        Assert.Equal(("RS999C03", 3, 3), (competence.Code, competence.Numero, competence.Rang));
        Assert.Same(competence, type.GetProperty("C03")!.GetValue(null));
        Assert.Equal("\"RS999C03\"", JsonSerializer.Serialize(competence, type));
        foreach (var texte in new[] { "RS999C03", "rs999c03", "C03", "c03" }) Assert.Same(competence, Lire(texte));
        var refus = Assert.IsType<FormatException>(Assert.Throws<TargetInvocationException>(() => Lire("C02")).InnerException);
        Assert.Contains("long or short (C01 for RS999C01): RS999C01, RS999C03.", refus.Message, StringComparison.Ordinal);
        foreach (var texte in new[] { "RNCP999C03", "RS999", "03", "BC03", "RS999BC01C03", "RS999RS999C03", "" })
            Assert.False((bool)type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()])!.Invoke(null, [texte, null])!, texte);

        object? Lire(string texte) => type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [texte]);
    }

    /// <summary>Not one more for each section that the fiches of the RNCP have.</summary>
    [Theory]
    [InlineData("rs999")]
    [InlineData("R S999")]
    [InlineData("RS")]
    [InlineData("R999")]
    [InlineData("999")]
    [InlineData("")]
    [InlineData("RS0")]
    [InlineData(null)]
    public void Code_faux_d_une_fiche_du_RS_est_un_seul_defaut(string? code)
    {
        foreach (var nom in new[] { "code", "cod" })
        {
            var generation = Generation.De(Regles.FicheEditee.Editer(Fiches.Essai, r =>
            {
                Variantes.EnRs(r);
                r.Remove("code");
                if (code is not null) r[nom] = code;
            }));

            Assert.InRange(generation.Diagnostics.Length, 1, nom == "code" || code is null ? 1 : 2);
        }
    }

    [Fact]
    public void Code_qui_n_est_pas_du_RS_ne_dispense_de_rien() =>
        Assert.Contains(Generation.De(Regles.FicheEditee.Editer(Fiches.Essai, r => { r["code"] = "RSCP999"; r.Remove("niveau"); })).Diagnostics, dit => dit.Id == "RNCP0004");

    [Fact]
    public void Progression_d_une_fiche_sans_blocs_ne_certifie_personne()
    {
        var fiche = Regles.FicheEditee.Charger(Fiches.Essai, "RS999", Variantes.EnRs);
        var bloc = fiche.GetType().Assembly.GetType("Rs999.Bloc")!;

        var progression = fiche.GetType().GetMethod("Progression")!.Invoke(fiche, [Array.CreateInstance(bloc, 0), null])!;

        Assert.True(fiche.Evaluation.TousLesBlocsRequis);
        Assert.Null(progression.GetType().GetProperty("EstCertifie")!.GetValue(progression));
    }

    [Theory]
    [InlineData("RNCP999", NullabilityState.NotNull)]
    [InlineData("RS999", NullabilityState.Nullable)]
    public void Bloc_d_une_competence_n_est_nul_que_dans_une_fiche_ou_une_competence_n_en_a_pas(string code, NullabilityState attendu)
    {
        Action<JsonObject> modification = code == "RS999" ? Variantes.EnRs : _ => { };
        var competence = Regles.FicheEditee.Charger(Fiches.Essai, code, modification).Competences[0];

        var bloc = competence.GetType().GetProperty("Bloc", BindingFlags.Public | BindingFlags.Instance)!;

        Assert.Equal(attendu, new NullabilityInfoContext().Create(bloc).ReadState);
    }

    private static ICertification Charger(string code) => FichesReellesTests.Charger(Generation.De(Fiches.Reelle(code)).SansUnMot(), code);
}
