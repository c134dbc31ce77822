using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>Which facts are asked for, and in which order, beyond what the cases can write.</summary>
public sealed class FaitsManquantsTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;
    private static readonly RegleEntree Regle = Fiche.Regles!.Entree!;
    private static readonly DateOnly Le = new(2026, 9, 1);
    private static readonly Candidat Bts = new() { Titres = [new Titre { Niveau = NiveauQualification.Niveau5 }], Experiences = [] };
    private static readonly Experience TroisMois = new(Secteur.Marketing, new(2025, 1, 1), new(2025, 3, 31));

    /// <summary>Six months can be reached, but never with days that count already.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(10)]
    public void Experiences_dont_tout_manque_se_demandent_si_elles_peuvent_changer_la_decision(int utiles)
    {
        var redite = Incertaine(new(2025, 2, 1), new(2025, 2, 28));
        var autres = Enumerable.Range(0, utiles).Select(i => Incertaine(new(2025, 7, 1), new(2025, 10, 1 + i)));
        var candidat = new Candidat { Titres = [new Titre { Baccalaureat = true }], Experiences = [TroisMois, redite, .. autres] };

        var demandes = Fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le).FaitsManquants;

        // Of more than ten that lack facts, the one that is of no use is not told apart.
        var attendus = (utiles < 10 ? Enumerable.Range(3, utiles) : Enumerable.Range(2, utiles + 1)).SelectMany(i => new[] { $"experiences[{i}].justificatif", $"experiences[{i}].secteur" });
        Assert.Equal(attendus.Order(StringComparer.Ordinal), demandes.Select(fait => fait.Cle).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Etat_inconnu_d_une_voie_se_demande_au_certificateur()
    {
        var fiche = AvecVoies(voie => voie.Acces == VoieAcces.FormationContinue ? null : voie.EstOuverte);

        var fait = Assert.Single(fiche.Evaluer(Bts, VoieAcces.FormationContinue, Le).FaitsManquants);

        Assert.Equal(("ouverture", true), (fait.Cle, fait.ManqueALaFiche));
        Assert.Equal(Conclusion.NonEligible, fiche.Evaluer(new Candidat { Titres = [], Experiences = [] }, VoieAcces.FormationContinue, Le).Conclusion);
    }

    /// <summary>With every other route open and a rule for each, the route matters only for the state of that one.</summary>
    [Fact]
    public void Voie_et_etat_inconnus_se_demandent_tous_deux()
    {
        var fiche = AvecVoies(voie => voie.Acces == VoieAcces.FormationContinue ? null : true);

        Assert.Equal(["ouverture", "voie"], Cles(fiche, Bts, null).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FaitsManquants_ne_demandent_pas_la_voie_quand_toutes_sont_pareilles() =>
        Assert.Equal(["titres"], Cles(AvecVoies(_ => true), new Candidat { Experiences = [] }, null));

    /// <summary>Five routes of six settle the decision, and half of the levels do.</summary>
    [Fact]
    public void FaitsManquants_demandent_d_abord_la_voie_quand_cinq_sont_fermees() =>
        Assert.Equal(["voie", "titres"], Cles(AvecVoies(voie => voie.Acces == VoieAcces.FormationContinue), new Candidat { Experiences = [] }, null));

    /// <summary>One state of two settles the decision, and four levels of ten do: but only the certifier can tell that state.</summary>
    [Fact]
    public void Etat_inconnu_se_demande_apres_les_titres() => Assert.Equal(
        ["titres", "enregistrement"],
        Fiche.Evaluer(new Candidat { Experiences = [new(Secteur.Marketing, new(2018, 1, 1), new(2018, 12, 31))] }, VoieAcces.FormationContinue, new(2020, 1, 1)).FaitsManquants.Select(fait => fait.Cle));

    /// <summary>Six levels of ten settle the decision without experience, and four when it is not known; what the fiche does not say comes last.</summary>
    [Theory]
    [InlineData(true, "titres,enregistrement")]
    [InlineData(false, "titres,experiences,enregistrement")]
    public void Etat_inconnu_se_demande_selon_ce_que_tranchent_les_titres(bool sansExperience, string attendus)
    {
        var avis = Fiche.Evaluer(new Candidat { Experiences = sansExperience ? [] : null }, VoieAcces.FormationContinue, new(2020, 1, 1));

        Assert.Equal(attendus.Split(','), avis.FaitsManquants.Select(fait => fait.Cle));
    }

    /// <summary>No experience settles the decision whatever the route, and one route of six whatever the experience.</summary>
    [Fact]
    public void FaitsManquants_demandent_d_abord_l_experience_quand_une_voie_sur_six_est_fermee() => Assert.Equal(
        ["experiences", "voie"],
        Cles(AvecVoies(voie => voie.Acces != VoieAcces.FormationInitiale), new Candidat { Titres = [new Titre { Baccalaureat = true }] }, null));

    /// <summary>Six months to the day or not, to judge, and other sectors that would do: what is not listed can still settle it.</summary>
    [Fact]
    public void FaitsManquants_demandent_le_reste_des_experiences_quand_duree_et_secteur_sont_a_apprecier()
    {
        Experience limite = new(Secteur.Marketing, new(2025, 7, 1), new(2025, 12, 29)), voisine = new(CodeSecteur.Parse("Vente", null), new(2024, 1, 1), new(2024, 12, 31)) { SecteurVoisin = true };
        var candidat = new Candidat { Titres = [new Titre { Baccalaureat = true }], Experiences = [limite, voisine], ExperiencesIncompletes = true };

        Assert.Equal(["experiences"], Cles(Fiche, candidat, VoieAcces.FormationContinue));
    }

    [Fact]
    public void Titre_qui_tranche_le_plus_se_demande_d_abord() => Assert.Equal(
        ["titres[2].niveau", "titres[1].niveau"],
        Cles(Fiche, new Candidat { Titres = [new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau4, NiveauQualification.Niveau5) }, new Titre()], Experiences = [] }, VoieAcces.FormationContinue));

    /// <summary>The level matters only with the experience, and the experience only with the level.</summary>
    [Fact]
    public void Niveau_de_trois_a_quatre_et_experiences_inconnues_se_demandent_tous_deux() => Assert.Equal(
        ["experiences", "titres[1].niveau"],
        Cles(Fiche, new Candidat { Titres = [new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau3, NiveauQualification.Niveau4) }] }, VoieAcces.FormationContinue).Order(StringComparer.Ordinal));

    /// <summary>A year of sales counts with a level 6 only, which the person does not have.</summary>
    [Fact]
    public void Experience_d_une_autre_branche_n_est_pas_demandee()
    {
        var experience = Regle.Condition.Parties[1].Parties[1];
        var vente = FicheEssai.Copie(FicheEssai.Copier(experience, secteurs: [CodeSecteur.Parse("Vente", null)]), nameof(ConditionEntree.Cle), "VENTE");
        ConditionEntree Niveau(int niveau) => new() { Cle = $"N{niveau}", Genre = GenreCondition.Niveau, Niveau = NiveauQualification.De(niveau) };
        ConditionEntree Groupe(string cle, GenreCondition genre, params ConditionEntree[] parties) => new() { Cle = cle, Genre = genre, Parties = [.. parties] };
        var regle = Groupe("UNE", GenreCondition.UneDe, Groupe("A", GenreCondition.Toutes, Niveau(4), experience), Groupe("B", GenreCondition.Toutes, Niveau(6), vente));
        Experience AnneeDe(CodeSecteur secteur) => new(secteur, new(2025, 1, 1), new(2025, 12, 31)) { Justificatif = Justificatif.ADemander };

        var fiche = FicheEssai.Avec(Fiche, FicheEssai.Copier(Regle, condition: regle));

        Assert.Equal(["experiences[1].justificatif"], Cles(fiche, new Candidat { Titres = [new Titre { Niveau = NiveauQualification.Niveau4 }], Experiences = [AnneeDe(Secteur.Marketing), AnneeDe(CodeSecteur.Parse("Vente", null))] }, VoieAcces.FormationContinue));
    }

    private static IEnumerable<string> Cles(ICertification fiche, Candidat candidat, VoieAcces? voie) => fiche.Evaluer(candidat, voie, Le).FaitsManquants.Select(fait => fait.Cle);

    /// <summary>The fiche with other states of its routes, each of which has prerequisites.</summary>
    private static ICertification AvecVoies(Func<Voie, bool?> etat) =>
        FicheEssai.Avec(Fiche, FicheEssai.Copier(Regle, sansObjet: []), voies: [.. Fiche.Voies.Select(voie => FicheEssai.Copie(voie, nameof(Voie.EstOuverte), etat(voie)))]);

    private static Experience Incertaine(DateOnly debut, DateOnly fin) => new(null, debut, fin) { Justificatif = Justificatif.ADemander };
}
