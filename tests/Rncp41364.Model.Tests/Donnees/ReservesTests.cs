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
    public void Vide_IsWhatThePagePrintsWithNothingInIt() => Verifier(EtatDonnee.Vide,
        "certificateurs[1].nomCommercial", "capitalisation", "referencesJuridiques", "prerequisValidation", "prerequisParBloc.blocs", "validiteComposantes",
        "voiesAcces[CandidatureIndividuelle].jury", "voiesAcces[CandidatureIndividuelle].modifieeLe",
        "statistiques[2024].insertionMetier2Ans", "lienDescription", "referentielActivites");

    [Fact]
    public void Absent_IsWhatThePageNeverSays() => Verifier(EtatDonnee.Absent,
        "abrege", "source.consulteeLe",
        "enregistrement.decision", "enregistrement.dureeAnnees", "enregistrement.effet", "enregistrement.publication", "enregistrement.dernierJournalOfficiel",
        "enregistrement.limiteDelivrance", "enregistrement.type", "enregistrement.active", "enregistrement.etatFiche", "enregistrement.identifiantFiche",
        "partenaires.organismes", "certificationsNouvelles", "correspondances", "textesReglementaires", "conventionsCollectives");

    [Fact]
    public void Inconnu_IsWhatTheTextLost() => Verifier(EtatDonnee.Inconnu,
        "territoires.nouvelleCaledonie", "territoires.polynesieFrancaise");

    [Fact]
    public void Deduit_IsWhatFollowsFromThePage() => Verifier(EtatDonnee.Deduit,
        "intitule", "source.licence", "evaluation.tousLesBlocsRequis", "evaluation.blocsAutonomes",
        "voiesAcces[FormationInitiale].ouverte", "voiesAcces[ContratApprentissage].ouverte", "voiesAcces[FormationContinue].ouverte",
        "voiesAcces[ContratProfessionnalisation].ouverte", "voiesAcces[CandidatureIndividuelle].ouverte", "voiesAcces[Vae].ouverte",
        "partenaires.existence");

    [Fact]
    public void Remarque_IsWhatThePageSaysAndAReaderShouldDoubt() => Verifier(EtatDonnee.Remarque,
        "formacodes[11001].libelle");

    [Fact]
    public void Motif_IsMissingOnlyForAnEmptySection() => Assert.All(Fiche.Reserves, reserve =>
    {
        if (reserve.Motif is null) Assert.Equal(EtatDonnee.Vide, reserve.Etat);
        else Assert.NotEmpty(reserve.Motif.Trim());
    });

    [Fact]
    public void Intitule_SaysThatItComesFromThePredecessor() =>
        Assert.Contains("RNCP34922", Fiche.ReserveSur("intitule")!.Motif, StringComparison.Ordinal);

    [Fact]
    public void ReserveSur_WhatThePagePrints_IsNull()
    {
        Assert.Null(Fiche.ReserveSur("niveau"));
        Assert.Null(Fiche.ReserveSur("enregistrement.fin"));
        Assert.Null(Fiche.ReserveSur("no such place"));
    }

    [Fact]
    public void Champ_OfEveryReserve_IsUnique() =>
        Assert.Equal(Fiche.Reserves.Length, Fiche.Reserves.Select(reserve => reserve.Champ).Distinct().Count());

    [Fact]
    public void ToString_OfAReserve_IsOneLineForPeople()
    {
        Assert.Equal("capitalisation : Vide", Fiche.ReserveSur("capitalisation")!.ToString());
        Assert.Equal("abrege : Absent. La page n'imprime pas d'abrégé.", Fiche.ReserveSur("abrege")!.ToString());
    }

    private static void Verifier(EtatDonnee etat, params string[] champs) =>
        Assert.Equal(champs, Fiche.Reserves.Where(reserve => reserve.Etat == etat).Select(reserve => reserve.Champ));
}
