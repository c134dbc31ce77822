using System.Collections.Immutable;
using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>Rules that the fiche does not have: nothing of the decision is written for this one alone.</summary>
public sealed class ReglesModifieesTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;
    private static readonly DateOnly Le = new(2026, 9, 1);
    private static readonly ConditionEntree Experience = Fiche.Regles!.Entree!.Condition.Parties[1].Parties[1];

    [Fact]
    public void Neuf_mois_au_lieu_de_six_changent_decision_explication_et_levier()
    {
        var candidat = new Candidat { Niveau = NiveauQualification.Niveau4, Experiences = [new(Secteur.Marketing, new(2026, 1, 1), Le)] };

        var avis = Regle(FicheEssai.Copier(Experience, mois: 9)).Evaluer(candidat, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.Eligible, Fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le).Conclusion);
        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.Contains("Expérience de 9 mois", avis.Expliquer(), StringComparison.Ordinal);
        Assert.Equal(29, Assert.Single(avis.Leviers).JoursExperience);
    }

    [Fact]
    public void Deux_experiences_demandees_se_font_dans_un_secteur_commun_ou_pas_du_tout()
    {
        var deux = FicheEssai.Copier(Experience, secteurs: [Secteur.Publicite, CodeSecteur.Parse("Vente", null)], mois: 9);
        var disjointe = FicheEssai.Copier(Experience, secteurs: [CodeSecteur.Parse("Vente", null)]);
        var personne = new Candidat { Experiences = [] };

        var commun = Regle(Toutes(Experience, Nommee(deux, "EXP2"))).Evaluer(personne, VoieAcces.FormationContinue, Le).Leviers;
        var aucun = Regle(Toutes(Experience, Nommee(disjointe, "EXP2"))).Evaluer(personne, VoieAcces.FormationContinue, Le).Leviers;

        Assert.Equal([Secteur.Publicite], Assert.Single(commun).Secteurs.Select(secteur => Secteur.Parse(secteur.ToString(), null)));
        Assert.Equal(new DateOnly(2027, 6, 1), commun[0].PossibleDes);
        Assert.Empty(aucun);
    }

    /// <summary>The same experience in more sectors is the lever; experience in other sectors is another way, even a longer one.</summary>
    [Fact]
    public void Leviers_d_une_experience_ou_d_une_autre_disent_la_plus_large_et_celles_d_autres_secteurs()
    {
        var etroite = Nommee(FicheEssai.Copier(Experience, secteurs: [Secteur.Publicite]), "EXP2");
        var ailleurs = Nommee(FicheEssai.Copier(Experience, secteurs: [CodeSecteur.Parse("Vente", null)], mois: 9), "EXP2");
        var personne = new Candidat { Experiences = [] };
        ImmutableArray<Levier> Leviers(params ConditionEntree[] parties) =>
            Regle(new ConditionEntree { Cle = "UNE", Genre = GenreCondition.UneDe, Parties = [.. parties] }).Evaluer(personne, VoieAcces.FormationContinue, Le).Leviers;

        Assert.Equal(3, Assert.Single(Leviers(etroite, Experience)).Secteurs.Length);
        Assert.Equal(3, Assert.Single(Leviers(Experience, etroite)).Secteurs.Length);
        Assert.Equal([(3, new DateOnly(2027, 3, 1)), (1, new DateOnly(2027, 6, 1))], Leviers(Experience, ailleurs).Select(levier => (levier.Secteurs.Length, levier.PossibleDes)));
    }

    /// <summary>Two conditions of different sectors: an unknown sector may be of either, and is never taken for neither.</summary>
    [Fact]
    public void Secteur_inconnu_quand_les_secteurs_different_reste_a_completer()
    {
        var vente = Nommee(FicheEssai.Copier(Experience, secteurs: [CodeSecteur.Parse("Vente", null)]), "EXP2");
        var candidat = new Candidat { Experiences = [new(Secteur.Marketing, new(2025, 1, 1), new(2025, 12, 31)), new(null, new(2025, 1, 1), new(2025, 12, 31))] };

        var avis = Regle(Toutes(Experience, vente)).Evaluer(candidat, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.ACompleter, avis.Conclusion);
        Assert.Equal("experiences[2].secteur", Assert.Single(avis.FaitsManquants).Cle);
    }

    [Fact]
    public void Evaluer_demande_si_le_titre_est_le_baccalaureat_quand_lui_seul_compte()
    {
        var regle = Regle(new ConditionEntree { Cle = "BAC", Genre = GenreCondition.Baccalaureat });
        Titre titre = new() { Niveau = IntervalleNiveau.De(NiveauQualification.Niveau4) }, autre = new() { Niveau = titre.Niveau, Baccalaureat = false };

        var inconnu = regle.Evaluer(new Candidat { Titres = [titre] }, VoieAcces.FormationContinue, Le);
        var connu = regle.Evaluer(new Candidat { Niveau = NiveauQualification.Niveau4, Titres = [autre] }, VoieAcces.FormationContinue, Le);

        Assert.Equal("titres[1].baccalaureat", Assert.Single(inconnu.FaitsManquants).Cle);
        Assert.Equal(Conclusion.NonEligible, connu.Conclusion);
    }

    /// <summary>Nine days before the end of the calendar are not six months, and no lever goes past it.</summary>
    [Fact]
    public void Jours_qui_n_existent_pas_ne_comptent_pas_a_la_fin_du_calendrier()
    {
        var fiche = FicheEssai.Avec(Fiche, Fiche.Regles!.Entree, fin: DateOnly.MaxValue);
        Eligibilite Le(DateOnly debut) => fiche.Evaluer(new Candidat { Titres = [new Titre { Baccalaureat = true }], Experiences = [new(Secteur.Marketing, debut)] }, VoieAcces.FormationContinue, DateOnly.MaxValue);

        var court = Le(new(9999, 12, 23));

        Assert.Equal(Conclusion.NonEligible, court.Conclusion);
        Assert.Equal(NiveauQualification.Niveau5, Assert.Single(court.Leviers).Titre);
        Assert.Equal(Conclusion.Eligible, Le(new(9999, 7, 1)).Conclusion);
        Assert.Equal(Conclusion.AApprecier, Le(new(9999, 7, 2)).Conclusion);
    }

    /// <summary>Months are counted from day to day up to the last of the calendar, in periods that have fewer days than the longest of as many months.</summary>
    [Theory]
    [InlineData(6, "9999-01-01", "9999-06-30")]
    [InlineData(6, "9998-11-01", "9999-04-30")]
    [InlineData(6, "9999-06-15", "9999-12-14")]
    [InlineData(2, "9999-11-01", "9999-12-31")]
    public void Mois_juste_avant_la_fin_du_calendrier_vont_de_quantieme_a_quantieme(int mois, string debut, string fin)
    {
        var fiche = FicheEssai.Avec(Fiche, FicheEssai.Copier(Fiche.Regles!.Entree!, condition: FicheEssai.Copier(Experience, mois: mois), lectures: []), fin: DateOnly.MaxValue);
        Conclusion Conclure(DateOnly jusque) => fiche.Evaluer(new Candidat { Experiences = [new(Secteur.Marketing, DateOnly.Parse(debut, null), jusque)] }, VoieAcces.FormationContinue, DateOnly.MaxValue).Conclusion;

        Assert.Equal(Conclusion.Eligible, Conclure(DateOnly.Parse(fin, null)));
        Assert.NotEqual(Conclusion.Eligible, Conclure(DateOnly.Parse(fin, null).AddDays(-1)));
    }

    /// <summary>Twelve months make 365 days, or 366 with a 29 February: between the two, only a person can tell.</summary>
    [Theory]
    [InlineData(364, Conclusion.NonEligible)]
    [InlineData(365, Conclusion.AApprecier)]
    [InlineData(366, Conclusion.Eligible)]
    public void Douze_mois_en_deux_periodes_font_une_annee_bissextile_ou_non(int jours, Conclusion attendue)
    {
        DateOnly premier = new(2024, 1, 1), second = new(2025, 1, 1);
        var candidat = new Candidat { Experiences = [new(Secteur.Marketing, premier, premier.AddDays(199)), new(Secteur.Marketing, second, second.AddDays(jours - 201))] };

        Assert.Equal(attendue, Regle(FicheEssai.Copier(Experience, mois: 12)).Evaluer(candidat, VoieAcces.FormationContinue, Le).Conclusion);
    }

    [Fact]
    public void Niveau_huit_demande_a_des_titres_inconnus_reste_a_completer()
    {
        var doctorat = new ConditionEntree { Cle = "N8", Genre = GenreCondition.Niveau, Niveau = NiveauQualification.Niveau8 };

        Assert.Equal(Conclusion.ACompleter, Regle(doctorat).Evaluer(new Candidat(), VoieAcces.FormationContinue, Le).Conclusion);
    }

    /// <summary>A title whose level is between two others may be the baccalauréat, though neither bound is its level.</summary>
    [Fact]
    public void Niveau_de_trois_a_cinq_reste_a_completer_quand_seul_le_baccalaureat_compte()
    {
        var regle = Regle(new ConditionEntree { Cle = "BAC", Genre = GenreCondition.Baccalaureat });
        var titre = new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau3, NiveauQualification.Niveau5) };

        Assert.Equal(Conclusion.ACompleter, regle.Evaluer(new Candidat { Titres = [titre] }, VoieAcces.FormationContinue, Le).Conclusion);
    }

    [Fact]
    public void Groupe_sans_partie_est_vrai_de_Toutes_et_faux_de_UneDe()
    {
        var uneDe = new ConditionEntree { Cle = "UNE", Genre = GenreCondition.UneDe };

        Assert.Equal(Conclusion.Eligible, Regle(Toutes()).Evaluer(new Candidat(), VoieAcces.FormationContinue, Le).Conclusion);
        Assert.Equal(Conclusion.NonEligible, Regle(uneDe).Evaluer(new Candidat(), VoieAcces.FormationContinue, Le).Conclusion);
    }

    [Fact]
    public void Sans_regle_ou_par_une_voie_fermee_personne_n_est_eligible()
    {
        var bts = new Candidat { Niveau = NiveauQualification.Niveau5, EvaluationFavorable = true };

        Assert.Equal(Conclusion.AApprecier, FicheEssai.Avec(Fiche, null).Evaluer(bts, VoieAcces.FormationContinue, Le).Conclusion);
        Assert.Equal(Conclusion.NonEligible, Fiche.Evaluer(bts, VoieAcces.CandidatureIndividuelle, Le).Conclusion);
    }

    private static ICertification Regle(ConditionEntree condition) => FicheEssai.Avec(Fiche, FicheEssai.Copier(Fiche.Regles!.Entree!, condition: condition, lectures: []));

    private static ConditionEntree Toutes(params ConditionEntree[] parties) => new() { Cle = "TOUTES", Genre = GenreCondition.Toutes, Parties = [.. parties] };

    private static ConditionEntree Nommee(ConditionEntree condition, string cle) => FicheEssai.Copie(condition, nameof(ConditionEntree.Cle), cle);
}
