using Rncp41364;

namespace Rncp.Tests.Donnees;

/// <summary>Prerequisites, routes, territories and statistics of the page, typed by hand.</summary>
public sealed class FaitsAccesTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    [Fact]
    public void PrerequisEntree_de_la_fiche_est_ses_trois_paragraphes() => Assert.Equal(
        [
            "Être titulaire d'une certification professionnelle ou d'un diplôme de niveau 5 ;",
            "Ou être titulaire du baccalauréat ou d'une certification professionnelle de niveau 4 et justifier d’une expérience significative, d’une durée de six mois à un an, dans les secteurs du marketing, de la communication digitale et/ou de la publicité.",
            "Les prérequis sont vérifiés dans le cadre d’une évaluation diagnostique (tests d’entrée et étude de dossier) par notre équipe pédagogique.",
        ],
        Fiche.PrerequisEntree.Paragraphes.AsEnumerable());

    [Fact]
    public void Prerequis_par_bloc_sont_nies_par_la_fiche()
    {
        Assert.False(Fiche.PrerequisParBloc.Distincts);
        Assert.Empty(Fiche.PrerequisParBloc.Blocs);
    }

    /// <summary>The heading is printed and nothing follows it: present and empty, which is neither absent nor unknown.</summary>
    [Fact]
    public void Sections_vides_de_la_fiche_sont_presentes_et_vides()
    {
        var sections = new Dictionary<string, Texte>
        {
            ["capitalisation"] = Fiche.Capitalisation,
            ["referencesJuridiques"] = Fiche.ReferencesJuridiques,
            ["prerequisValidation"] = Fiche.PrerequisValidation,
            ["validiteComposantes"] = Fiche.ValiditeComposantes,
            ["lienDescription"] = Fiche.LienDescription,
            ["referentielActivites"] = Fiche.ReferentielActivites,
        };

        Chacun.Verifier(sections, section =>
        {
            Assert.True(section.Value.EstVide);
            var reserve = Fiche.ReserveSur(section.Key);
            Assert.Equal(EtatDonnee.Vide, reserve?.Etat);
            Assert.Null(reserve?.Motif);
        });
    }

    [Fact]
    public void Voies_de_la_fiche_ont_leurs_libelles_dans_l_ordre_de_la_page() => Assert.Equal(
        [
            (CleVoieAcces.FormationInitiale, "Après un parcours de formation sous statut d’élève ou d’étudiant"),
            (CleVoieAcces.ContratApprentissage, "En contrat d’apprentissage"),
            (CleVoieAcces.FormationContinue, "Après un parcours de formation continue"),
            (CleVoieAcces.ContratProfessionnalisation, "En contrat de professionnalisation"),
            (CleVoieAcces.CandidatureIndividuelle, "Par candidature individuelle"),
            (CleVoieAcces.Vae, "Par expérience"),
        ],
        Fiche.Voies.Select(voie => (voie.Acces.Cle, voie.Libelle!)));

    [Theory]
    [InlineData(CleVoieAcces.FormationInitiale)]
    [InlineData(CleVoieAcces.ContratApprentissage)]
    [InlineData(CleVoieAcces.FormationContinue)]
    [InlineData(CleVoieAcces.ContratProfessionnalisation)]
    [InlineData(CleVoieAcces.Vae)]
    public void Voie_avec_un_jury_et_une_date_est_ouverte(CleVoieAcces cle)
    {
        var voie = Fiche.Voie(VoieAcces.Depuis(cle));

        Assert.True(voie.EstOuverte);
        Assert.Equal(new DateOnly(2025, 9, 29), voie.ModifieeLe);
        Assert.Equal(
            [
                "2 professionnels en activité dans le marketing ou la communication, externes au réseau du certificateur,",
                "1 représentant du certificateur.",
            ],
            voie.Jury!.Composition.AsEnumerable());
    }

    [Fact]
    public void CandidatureIndividuelle_est_fermee_sans_jury_ni_date()
    {
        var voie = Fiche.Voie(VoieAcces.CandidatureIndividuelle);

        Assert.False(voie.EstOuverte);
        Assert.Null(voie.Jury);
        Assert.Null(voie.ModifieeLe);
    }

    [Fact]
    public void Territoires_dont_la_colonne_est_perdue_sont_inconnus_et_non_faux()
    {
        Assert.Null(Fiche.Territoires.NouvelleCaledonie);
        Assert.Null(Fiche.Territoires.PolynesieFrancaise);
    }

    [Fact]
    public void Statistiques_de_la_fiche_sont_le_tableau_avec_null_pour_un_tiret() => Assert.Equal(
        [
            (2024, 326, 0, 56, 23, null),
            (2023, 217, 0, 77, 36, 35),
            (2022, 273, 0, 76, 39, 42),
            (2021, 9, 0, 50, 25, (int?)67),
        ],
        Fiche.Statistiques.Select(s => (s.Annee, s.Certifies!.Value, s.CertifiesVae!.Value, s.InsertionGlobale6Mois!.Value, s.InsertionMetier6Mois!.Value, s.InsertionMetier2Ans)));
}
