using Rncp41364;
using static Rncp.Tests.Explications.Lecteur;

namespace Rncp.Tests.Explications;

/// <summary>What an explanation says of experiences that do not count, that a person judges, or that are not known well enough.</summary>
public sealed class ExperiencesTests
{
    private const string SixMois = "Expérience de 6 mois dans l'un des secteurs : marketing, communication digitale ou publicité";
    private static readonly CodeSecteur Vente = CodeSecteur.Parse("Vente", null);

    [Fact]
    public void Secteur_voisin_est_nomme_et_laisse_a_une_personne() => Assert.Equal(
        $"{SixMois} (durée à préciser au 01/09/2026) : à apprécier par une personne. L'expérience 1 est dans un secteur voisin : une personne doit dire s'il compte.",
        Experience(new Experience(Vente, new(2025, 1, 1), new(2025, 10, 31)) { SecteurVoisin = true }));

    [Fact]
    public void Secteurs_voisins_sont_nommes_ensemble() => Assert.Equal(
        $"{SixMois} (au moins 31 jours au 01/09/2026) : à apprécier par une personne. Les expériences 1 et 3 sont dans des secteurs voisins : une personne doit dire s'ils comptent.",
        Experience(Voisine(new(2025, 1, 1), new(2025, 10, 31)), new(Secteur.Marketing, new(2026, 1, 1), new(2026, 1, 31)), Voisine(new(2024, 1, 1), new(2024, 10, 31))));

    /// <summary>10 + 31 days: nobody has to judge what would not be enough.</summary>
    [Fact]
    public void Secteur_voisin_trop_court_ne_change_rien() => Assert.Equal(
        $"{SixMois} (au plus 41 jours au 01/09/2026) : condition non remplie. L'expérience 1 est dans un secteur voisin. Même en la comptant, la durée ne suffit pas.",
        Experience(Voisine(new(2025, 1, 1), new(2025, 1, 10)), new(Secteur.Marketing, new(2026, 1, 1), new(2026, 1, 31))));

    /// <summary>A sector that the rule names counts, near another one or not: what is said is what was decided.</summary>
    [Theory]
    [InlineData("2025-01-01", "2025-12-31", Conclusion.Eligible, "(365 jours au 01/09/2026) : condition remplie.")]
    [InlineData("2025-01-01", "2025-04-30", Conclusion.NonEligible, "(120 jours au 01/09/2026) : condition non remplie.")]
    [InlineData("2025-01-01", "2025-07-01", Conclusion.Eligible, "(182 jours au 01/09/2026) : condition remplie.")]
    public void Secteur_de_la_fiche_dit_voisin_compte_et_l_explication_le_dit(string debut, string fin, Conclusion conclusion, string explication)
    {
        var jour = System.Globalization.CultureInfo.InvariantCulture;
        var avis = Avis(new Candidat
        {
            Titres = [Bac],
            Experiences = [new(Secteur.Marketing, DateOnly.Parse(debut, jour), DateOnly.Parse(fin, jour)) { SecteurVoisin = true }],
        });

        Assert.Equal((conclusion, $"{SixMois} {explication}"), (avis.Conclusion, avis.Constat("EXP")));
    }

    [Fact]
    public void Secteur_et_justificatif_inconnus_trop_courts_ne_changent_rien() => Assert.Equal(
        $"{SixMois} (au plus 20 jours au 01/09/2026) : condition non remplie. Le secteur de l'expérience 1 n'est pas connu. Le justificatif de l'expérience 2 est à demander. Même en les comptant, la durée ne suffit pas.",
        Experience(new(null, new(2025, 1, 1), new(2025, 1, 10)), new(Secteur.Marketing, new(2026, 1, 1), new(2026, 1, 10)) { Justificatif = Justificatif.ADemander }));

    /// <summary>January to June of 2025 less the last days: 91 + 91 days, in two times.</summary>
    [Fact]
    public void Duree_entre_la_plus_courte_et_la_plus_longue_dit_pourquoi_une_personne_decide() => Assert.Equal(
        $"{SixMois} (182 jours au 01/09/2026) : à apprécier par une personne. Six mois font de 181 à 184 jours selon le calendrier : de 181 à 183 jours, une personne décide.",
        Experience(new(Secteur.Marketing, new(2025, 1, 1), new(2025, 4, 1)), new(Secteur.Publicite, new(2026, 1, 1), new(2026, 4, 1))));

    [Fact]
    public void Douze_mois_de_365_a_366_jours_ne_laissent_qu_un_nombre_a_apprecier() => Assert.EndsWith(
        " : à apprécier par une personne. Douze mois font 365 ou 366 jours selon le calendrier : à 365 jours, une personne décide.",
        Avis(new Candidat { Titres = [Bac], Experiences = [new(Secteur.Marketing, new(2024, 1, 1), new(2024, 6, 30)), new(Secteur.Marketing, new(2025, 1, 1), new(2025, 7, 2))] }, (ParametreLecture.Mois, "12")).Constat("EXP"),
        StringComparison.Ordinal);

    [Fact]
    public void Jours_de_dix_ans_sont_des_annees() => Assert.Equal(
        $"{SixMois} (environ 10 ans au 01/09/2026) : condition remplie.",
        Experience(new Experience(Secteur.Marketing, new(2016, 9, 1), new(2026, 9, 1))));

    [Fact]
    public void Autre_secteur_est_nomme() => Assert.Equal(
        $"{SixMois} (0 jour au 01/09/2026) : condition non remplie. L'expérience 1 est dans un autre secteur.",
        Experience(new Experience(Vente, new(2025, 1, 1), new(2025, 12, 31))));

    [Fact]
    public void Autres_secteurs_sont_nommes_ensemble() => Assert.Equal(
        $"{SixMois} (31 jours au 01/09/2026) : condition non remplie. Les expériences 1, 3 et 4 sont dans un autre secteur.",
        Experience(new(Vente, new(2025, 1, 1), new(2025, 12, 31)), new(Secteur.Marketing, new(2026, 1, 1), new(2026, 1, 31)), new(Vente, new(2024, 1, 1), new(2024, 12, 31)), new(Vente, new(2023, 1, 1), new(2023, 12, 31))));

    [Fact]
    public void Justificatif_refuse_est_nomme() => Assert.Equal(
        $"{SixMois} (0 jour au 01/09/2026) : condition non remplie. Le justificatif de l'expérience 1 est refusé : elle ne compte pas.",
        Experience(new Experience(Secteur.Marketing, new(2025, 1, 1), new(2025, 12, 31)) { Justificatif = Justificatif.Refuse }));

    [Fact]
    public void Justificatifs_refuses_sont_nommes_ensemble() => Assert.EndsWith(
        " : condition non remplie. Les justificatifs des expériences 1 et 2 sont refusés : elles ne comptent pas.",
        Experience(Refusee(2024), Refusee(2025)), StringComparison.Ordinal);

    [Fact]
    public void Contrat_futur_est_nomme() => Assert.Equal(
        $"{SixMois} (0 jour au 01/09/2026) : condition non remplie. L'expérience 1 commence après le 01/09/2026 : elle ne compte pas encore.",
        Experience(new Experience(Secteur.Marketing, new(2026, 9, 2))));

    [Fact]
    public void Contrats_futurs_sont_nommes_ensemble_meme_de_secteur_inconnu() => Assert.EndsWith(
        " (0 jour au 01/09/2026) : condition non remplie. Les expériences 1 et 2 commencent après le 01/09/2026 : elles ne comptent pas encore.",
        Experience(new(Secteur.Marketing, new(2026, 9, 2)), new(null, new(2027, 1, 1))), StringComparison.Ordinal);

    [Fact]
    public void Secteur_inconnu_est_nomme() => Assert.Equal(
        $"{SixMois} (durée à préciser au 01/09/2026) : à compléter. Le secteur de l'expérience 1 n'est pas connu.",
        Experience(new Experience(null, new(2025, 1, 1), new(2025, 12, 31))));

    [Fact]
    public void Secteurs_et_justificatifs_inconnus_sont_nommes_par_manque() => Assert.EndsWith(
        " : à compléter. Le secteur des expériences 1 et 2 n'est pas connu. Les justificatifs des expériences 2 et 3 sont à demander.",
        Experience(new(null, new(2025, 1, 1), new(2025, 12, 31)), new(null, new(2024, 1, 1), new(2024, 12, 31)) { Justificatif = Justificatif.ADemander },
            new(Secteur.Marketing, new(2023, 1, 1), new(2023, 12, 31)) { Justificatif = Justificatif.ADemander }), StringComparison.Ordinal);

    [Fact]
    public void Absence_d_experience_est_dite() => Assert.Equal($"{SixMois} (0 jour au 01/09/2026) : condition non remplie. Aucune expérience n'est déclarée.", Experience());

    [Fact]
    public void Experiences_inconnues_sont_dites() => Assert.EndsWith(" : à compléter. Les expériences ne sont pas connues.", Avis(new Candidat { Titres = [Bac] }).Constat("EXP"), StringComparison.Ordinal);

    [Fact]
    public void Liste_incomplete_est_dite() => Assert.Equal(
        $"{SixMois} (au moins 31 jours au 01/09/2026) : à compléter. Il peut y avoir d'autres expériences.",
        Avis(new Candidat { Titres = [Bac], Experiences = [new(Secteur.Marketing, new(2026, 1, 1), new(2026, 1, 31))], ExperiencesIncompletes = true }).Constat("EXP"));

    [Fact]
    public void Condition_remplie_ne_dit_rien_des_autres() => Assert.Equal(
        $"{SixMois} (365 jours au 01/09/2026) : condition remplie.",
        Experience(new(Secteur.Marketing, new(2025, 1, 1), new(2025, 12, 31)), new(Vente, new(2024, 1, 1), new(2024, 12, 31))));

    /// <summary>The rule is satisfied by the title: nothing of the experience has to be explained.</summary>
    [Fact]
    public void Regle_remplie_autrement_ne_dit_rien_des_experiences() => Assert.EndsWith(" (0 jour au 01/09/2026) : condition non remplie.",
        Avis(new Candidat { Niveau = NiveauQualification.Niveau5, Experiences = [new(Vente, new(2025, 1, 1), new(2025, 12, 31))] }).Constat("EXP"), StringComparison.Ordinal);

    /// <summary>Two times 150 days: under this reading only the longest period counts.</summary>
    [Fact]
    public void Mois_en_une_seule_fois_disent_la_periode_la_plus_longue() => Assert.Equal(
        "Expérience de 6 mois en une seule fois dans l'un des secteurs : marketing, communication digitale ou publicité (période la plus longue : 151 jours au 01/09/2026) : condition non remplie.",
        Avis(new Candidat { Titres = [Bac], Experiences = [new(Secteur.Marketing, new(2024, 1, 1), new(2024, 5, 29)), new(Secteur.Publicite, new(2025, 1, 1), new(2025, 5, 31))] }, (ParametreLecture.Cumul, "uneSeule")).Constat("EXP"));

    /// <summary>365 days at half time.</summary>
    [Fact]
    public void Prorata_dit_que_les_jours_sont_en_equivalent_temps_plein() => Assert.Equal(
        $"{SixMois} (182 jours en équivalent temps plein au 01/09/2026) : à apprécier par une personne. Six mois font de 181 à 184 jours selon le calendrier : de 181 à 183 jours, une personne décide.",
        Avis(new Candidat { Titres = [Bac], Experiences = [new(Secteur.Marketing, new(2025, 1, 1), new(2025, 12, 31)) { Quotite = 50 }] }, (ParametreLecture.TempsPartiel, "prorata")).Constat("EXP"));

    [Fact]
    public void Stage_est_nomme_quand_seul_le_travail_compte() => Assert.Equal(
        "Expérience professionnelle de 6 mois dans l'un des secteurs : marketing, communication digitale ou publicité (0 jour au 01/09/2026) : condition non remplie. L'expérience 1 est un stage : seule l'expérience professionnelle compte. Les expériences 2 et 3 sont du bénévolat : seule l'expérience professionnelle compte.",
        Avis(new Candidat { Titres = [Bac], Experiences = [De(2023, NatureExperience.Stage), De(2024, NatureExperience.Benevolat), De(2025, NatureExperience.Benevolat)] }, (ParametreLecture.Nature, "professionnelle")).Constat("EXP"));

    private static Experience Voisine(DateOnly debut, DateOnly fin) => new(Vente, debut, fin) { SecteurVoisin = true };

    private static Experience Refusee(int annee) => new(Secteur.Marketing, new(annee, 1, 1), new(annee, 12, 31)) { Justificatif = Justificatif.Refuse };

    private static Experience De(int annee, NatureExperience nature) => new(Secteur.Marketing, new(annee, 1, 1), new(annee, 12, 31)) { Nature = nature };
}
