using Rncp41364;

namespace Rncp.Tests.Donnees;

/// <summary>
/// Empty, absent, unknown, deduced and remarked on are five different things. The whole list is typed here: a
/// reservation that appears or goes away changes what a user may rely on.
/// </summary>
public sealed class ReservesTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    [Fact]
    public void Vide_est_ce_que_la_page_imprime_sans_rien_dedans() => Verifier(EtatDonnee.Vide,
        "certificateurs[1].nomCommercial", "capitalisation", "referencesJuridiques", "prerequisValidation", "prerequisParBloc.blocs", "validiteComposantes",
        "voiesAcces[CandidatureIndividuelle].jury", "voiesAcces[CandidatureIndividuelle].modifieeLe",
        "statistiques[2024].insertionMetier2Ans", "lienDescription", "referentielActivites");

    [Fact]
    public void Absent_est_ce_que_la_page_ne_dit_jamais() => Verifier(EtatDonnee.Absent,
        "abrege", "source.consulteeLe",
        "enregistrement.decision", "enregistrement.dureeAnnees", "enregistrement.effet", "enregistrement.publication", "enregistrement.dernierJournalOfficiel",
        "enregistrement.limiteDelivrance", "enregistrement.type", "enregistrement.active", "enregistrement.etatFiche", "enregistrement.identifiantFiche",
        "partenaires.organismes", "certificationsNouvelles", "correspondances", "textesReglementaires", "conventionsCollectives");

    [Fact]
    public void Inconnu_est_ce_que_le_texte_a_perdu() => Verifier(EtatDonnee.Inconnu,
        "territoires.nouvelleCaledonie", "territoires.polynesieFrancaise");

    [Fact]
    public void Deduit_est_ce_qui_suit_de_la_page() => Verifier(EtatDonnee.Deduit,
        "intitule", "source.licence", "evaluation.tousLesBlocsRequis", "evaluation.blocsAutonomes",
        "voiesAcces[FormationInitiale].ouverte", "voiesAcces[ContratApprentissage].ouverte", "voiesAcces[FormationContinue].ouverte",
        "voiesAcces[ContratProfessionnalisation].ouverte", "voiesAcces[CandidatureIndividuelle].ouverte", "voiesAcces[Vae].ouverte",
        "partenaires.existence");

    [Fact]
    public void Remarque_est_ce_que_dit_la_page_et_dont_un_lecteur_doit_douter() => Verifier(EtatDonnee.Remarque,
        "formacodes[11001].libelle", "blocs[RNCP41364BC04].competences[8].libelle");

    [Fact]
    public void Motif_ne_manque_qu_a_une_section_vide() => Chacun.Verifier(Fiche.Reserves, reserve =>
    {
        if (reserve.Motif is null) Assert.Equal(EtatDonnee.Vide, reserve.Etat);
        else Assert.NotEmpty(reserve.Motif.Trim());
    });

    [Fact]
    public void Intitule_dit_qu_il_vient_de_la_fiche_precedente() =>
        Assert.Contains("RNCP34922", Fiche.ReserveSur("intitule")!.Motif, StringComparison.Ordinal);

    [Fact]
    public void ReserveSur_est_null_de_ce_que_la_page_imprime()
    {
        Assert.Null(Fiche.ReserveSur("niveau"));
        Assert.Null(Fiche.ReserveSur("enregistrement.fin"));
    }

    [Fact]
    public void Champ_de_chaque_reserve_est_unique() =>
        Assert.Equal(Fiche.Reserves.Length, Fiche.Reserves.Select(reserve => reserve.Champ).Distinct().Count());

    [Fact]
    public void ToString_d_une_reserve_est_une_ligne_pour_des_personnes()
    {
        Assert.Equal("capitalisation : Vide", Fiche.ReserveSur("capitalisation")!.ToString());
        Assert.Equal("abrege : Absent. La page n'imprime pas d'abrégé.", Fiche.ReserveSur("abrege")!.ToString());
    }

    private static void Verifier(EtatDonnee etat, params string[] champs) =>
        Assert.Equal(champs, Fiche.Reserves.Where(reserve => reserve.Etat == etat).Select(reserve => reserve.Champ));
}
