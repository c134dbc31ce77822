using System.Collections.Immutable;
using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>What is asked, to the letter, and in which order.</summary>
public sealed class QuestionsTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;
    private static readonly DateOnly Le = new(2026, 9, 1);
    private static readonly ImmutableArray<Titre> Bac = [new Titre { Baccalaureat = true }];
    private static readonly Experience UnAn = new(Secteur.Marketing, new(2025, 1, 1), new(2025, 12, 31)) { Justificatif = Justificatif.ADemander };

    [Fact]
    public void Questions_sur_qui_l_on_ne_sait_rien_sont_le_niveau_et_les_experiences() => Demande(new Candidat(),
        ("titres", "Quels sont les diplômes ou certifications professionnelles détenus, et de quel niveau ?"),
        ("experiences", "Quelles sont les expériences, dans quels secteurs et de quelle date à quelle date ?"));

    [Fact]
    public void Questions_sur_des_listes_incompletes_sont_le_reste() => Demande(
        new Candidat { Titres = [new Titre { Niveau = NiveauQualification.Niveau3 }], TitresIncomplets = true, Experiences = [], ExperiencesIncompletes = true },
        ("titres", "Quels sont les autres diplômes ou certifications professionnelles détenus ?"),
        ("experiences", "Y a-t-il d'autres expériences, dans quels secteurs et de quelle date à quelle date ?"));

    /// <summary>Positions are those of the list that was given, with the title in preparation.</summary>
    [Fact]
    public void Questions_sur_un_titre_le_nomment_par_sa_place_dans_la_liste() => Demande(
        new Candidat { Titres = [new Titre { EnCours = true }, new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau4, NiveauQualification.Niveau5) }], Experiences = [] },
        ("titres[2].niveau", "Quel est le niveau du titre 2 ?"));

    [Fact]
    public void Questions_sur_une_experience_la_nomment_par_sa_place() => Demande(
        new Candidat { Titres = Bac, Experiences = [new(Secteur.Marketing, new(2020, 1, 1), new(2020, 1, 31)), new(null, new(2025, 1, 1), new(2025, 12, 31)) { Justificatif = Justificatif.ADemander }] },
        ("experiences[2].secteur", "Dans quel secteur s'est déroulée l'expérience 2 ?"),
        ("experiences[2].justificatif", "Un justificatif de l'expérience 2 a-t-il été fourni ?"));

    [Fact]
    public void Etat_de_l_enregistrement_que_la_fiche_ne_dit_pas_se_demande_au_certificateur()
    {
        var fait = Fiche.Evaluer(new Candidat { Titres = [new Titre { Niveau = NiveauQualification.Niveau5 }] }, VoieAcces.FormationContinue, new(2020, 1, 1)).FaitsManquants[0];

        Assert.Equal(("enregistrement", true), (fait.Cle, fait.ManqueALaFiche));
        Assert.Equal("L'enregistrement est-il en vigueur au 01/01/2020 ? La fiche ne le dit pas : demander au certificateur.", fait.Question);
    }

    /// <summary>One more experience may settle it whatever else is true; evidence for one settles it only when it is there.</summary>
    [Fact]
    public void Questions_sur_une_liste_incomplete_demandent_d_abord_le_reste() => Demande(
        new Candidat { Titres = Bac, Experiences = [UnAn], ExperiencesIncompletes = true },
        ("experiences", "Y a-t-il d'autres expériences, dans quels secteurs et de quelle date à quelle date ?"),
        ("experiences[1].justificatif", "Un justificatif de l'expérience 1 a-t-il été fourni ?"));

    /// <summary>Five months are needed, with either of two: without the five, the two are of no use.</summary>
    [Fact]
    public void Questions_sur_trois_experiences_demandent_d_abord_celle_sans_laquelle_rien_ne_suffit() => Assert.Equal(
        ["experiences[3].justificatif", "experiences[1].justificatif", "experiences[2].justificatif"],
        Cles(new Candidat { Titres = Bac, Experiences = [ADemander(new(2024, 1, 1), new(2024, 2, 29)), ADemander(new(2024, 4, 1), new(2024, 5, 31)), ADemander(new(2025, 1, 1), new(2025, 5, 31))] }));

    [Fact]
    public void Questions_sur_un_secteur_voisin_demandent_s_il_est_justifie() => Assert.Equal(
        ["experiences[1].justificatif"],
        Cles(new Candidat { Titres = Bac, Experiences = [new(CodeSecteur.Parse("Vente", null), new(2025, 1, 1), new(2025, 12, 31)) { SecteurVoisin = true, Justificatif = Justificatif.ADemander }] }));

    /// <summary>The day of the decision is the last that counts: it makes six months.</summary>
    [Fact]
    public void Questions_sur_une_experience_qui_commence_ce_jour_demandent_si_elle_est_justifiee() => Assert.Equal(
        ["experiences[2].justificatif"],
        Cles(new Candidat { Titres = Bac, Experiences = [new(Secteur.Marketing, new(2026, 3, 2), new(2026, 8, 31)), ADemander(Le, Le)] }));

    [Fact]
    public void Questions_sur_un_stage_demandent_s_il_est_justifie() => Assert.Equal(
        ["experiences[1].justificatif"],
        Cles(new Candidat { Titres = Bac, Experiences = [new(Secteur.Marketing, UnAn.Debut, UnAn.Fin) { Justificatif = Justificatif.ADemander, Nature = NatureExperience.Stage }] }));

    /// <summary>Only an employment counts, under this reading.</summary>
    [Fact]
    public void Questions_sous_la_lecture_professionnelle_laissent_le_benevolat()
    {
        var nature = Fiche.Regles!.Entree!.Lecture(ParametreLecture.Nature)!;
        var benevolat = new Experience(Secteur.Marketing, UnAn.Debut, UnAn.Fin) { Justificatif = Justificatif.ADemander, Nature = NatureExperience.Benevolat };

        var avis = Fiche.Evaluer(new Candidat { Titres = Bac, Experiences = [benevolat, UnAn] }, VoieAcces.FormationContinue, Le, ChoixLectures.ParDefaut.Avec(nature, "professionnelle"));

        Assert.Equal(["experiences[2].justificatif"], avis.FaitsManquants.Select(fait => fait.Cle));
    }

    /// <summary>Ten experiences are tried in every combination, beside those that cannot count: the one of no use is told apart.</summary>
    [Fact]
    public void Experiences_qui_ne_peuvent_compter_ne_font_pas_passer_la_limite_des_questions()
    {
        var vente = CodeSecteur.Parse("Vente", null);
        Experience[] inutiles =
        [
            new(Secteur.Marketing, new(2026, 9, 2), new(2027, 9, 2)) { Justificatif = Justificatif.ADemander },
            new(null, new(2025, 1, 1), new(2025, 12, 31)) { Justificatif = Justificatif.Refuse },
            new(vente, new(2025, 1, 1), new(2025, 12, 31)) { Justificatif = Justificatif.ADemander },
            new(Secteur.Marketing, new(2025, 1, 1), new(2025, 12, 31)) { Justificatif = Justificatif.ADemander, Nature = NatureExperience.Stage },
        ];
        var utiles = Enumerable.Range(0, 9).Select(i => ADemander(new(2025, 7, 1), new(2025, 10, 1 + i)));
        var nature = Fiche.Regles!.Entree!.Lecture(ParametreLecture.Nature)!;
        foreach (var inutile in inutiles)
        {
            var candidat = new Candidat { Titres = Bac, Experiences = [new(Secteur.Marketing, new(2025, 1, 1), new(2025, 3, 31)), ADemander(new(2025, 2, 1), new(2025, 2, 28)), inutile, .. utiles] };

            var avis = Fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le, ChoixLectures.ParDefaut.Avec(nature, "professionnelle"));

            Assert.Equal(Enumerable.Range(4, 9).Select(i => $"experiences[{i}].justificatif").Order(StringComparer.Ordinal), avis.FaitsManquants.Select(fait => fait.Cle).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Without a rule, no fact of the person matters.</summary>
    [Fact]
    public void Questions_sans_regle_sont_celles_de_la_fiche() => Assert.Equal(
        ["enregistrement"],
        FicheEssai.Avec(Fiche, null).Evaluer(new Candidat(), VoieAcces.FormationContinue, new(2020, 1, 1)).FaitsManquants.Select(fait => fait.Cle));

    private static void Demande(Candidat candidat, params (string Cle, string Question)[] questions) =>
        Assert.Equal(questions, Fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le).FaitsManquants.Select(fait => (fait.Cle, fait.Question)));

    private static IEnumerable<string> Cles(Candidat candidat) => Fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le).FaitsManquants.Select(fait => fait.Cle);

    private static Experience ADemander(DateOnly debut, DateOnly fin) => new(Secteur.Marketing, debut, fin) { Justificatif = Justificatif.ADemander };
}
