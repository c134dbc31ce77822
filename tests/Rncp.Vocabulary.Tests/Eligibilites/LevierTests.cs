using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>What a lever makes of a person.</summary>
public sealed class LevierTests
{
    private static readonly DateOnly Le = new(2026, 9, 1);

    [Fact]
    public void Appliquer_a_null_leve_une_exception() => Assert.Throws<ArgumentNullException>(() => Levier(5).Appliquer(null!));

    [Theory]
    [InlineData(3, 3, 5, 5)]
    [InlineData(3, 6, 5, 6)]
    [InlineData(6, 7, 6, 7)]
    public void Appliquer_un_titre_eleve_le_plus_haut_niveau(int min, int max, int minApres, int maxApres)
    {
        var apres = Levier(5).Appliquer(new Candidat { Niveau = IntervalleNiveau.Entre(NiveauQualification.De(min), NiveauQualification.De(max)) });

        Assert.Equal((minApres, maxApres), (apres.Niveau!.Min.Numero, apres.Niveau.Max.Numero));
        Assert.Equal([(min, max), (5, 5)], apres.Titres!.Value.Select(titre => (titre.Niveau!.Min.Numero, titre.Niveau.Max.Numero)));
    }

    /// <summary>The list of titles is as complete as it was; where there was none, it is not.</summary>
    [Theory]
    [InlineData(5, false, false, true)]
    [InlineData(5, true, false, false)]
    [InlineData(5, true, true, true)]
    [InlineData(null, false, false, false)]
    [InlineData(null, true, true, true)]
    public void Appliquer_garde_les_titres_et_ce_qui_en_manque(int? titre, bool connus, bool incomplets, bool incompletsApres)
    {
        var apres = Levier(titre).Appliquer(new Candidat { Titres = connus ? [new Titre(), new Titre()] : null, TitresIncomplets = incomplets });

        Assert.Equal(incompletsApres, apres.TitresIncomplets);
        Assert.Equal((connus ? 2 : 0) + (titre is null ? 0 : 1), apres.Titres?.Length ?? 0);
    }

    /// <summary>Two refused evidences and a title to finish, each of which is enough alone: none stands for another.</summary>
    [Fact]
    public void Chose_listee_qui_suffit_est_un_levier_chacune()
    {
        var refusee = new Experience(Secteur.Marketing, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)) { Justificatif = Justificatif.Refuse };
        var candidat = new Candidat
        {
            Titres = [new Titre { Baccalaureat = true }, new Titre { Niveau = NiveauQualification.Niveau5, EnCours = true }],
            Experiences = [refusee, refusee with { Debut = new DateOnly(2024, 1, 1), Fin = new DateOnly(2024, 12, 31) }],
        };

        var leviers = Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, Le).Leviers;

        Assert.Equal(
            ["Fournir un autre justificatif de l'expérience 1", "Fournir un autre justificatif de l'expérience 2", "Obtenir le titre 2, en préparation"],
            leviers.Where(levier => levier.PossibleDes == Le).Select(levier => levier.Description));
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    [InlineData(false, false, true)]
    public void Experience_appliquee_commence_le_lendemain(bool connues, bool incompletes, bool incompletesApres)
    {
        var apres = Levier(null, 30).Appliquer(new Candidat { Experiences = connues ? [] : null, ExperiencesIncompletes = incompletes });

        var experience = Assert.Single(apres.Experiences!.Value);
        Assert.Equal((new DateOnly(2026, 9, 2), new DateOnly(2026, 10, 1)), (experience.Debut, experience.Fin));
        Assert.Equal(incompletesApres, apres.ExperiencesIncompletes);
    }

    /// <summary>A reading with three answers is tried with each.</summary>
    [Fact]
    public void Robustesse_essaie_chacune_des_trois_reponses()
    {
        var regle = Certification.Rncp41364.Regles!.Entree!;
        var duree = regle.Lecture(ParametreLecture.Mois)!;
        var fiche = FicheEssai.Avec(Certification.Rncp41364, FicheEssai.Copier(regle, lectures: regle.Lectures.Replace(duree, FicheEssai.Copie(duree, nameof(LectureRegle.Autres), duree.Autres.Add("18")))));
        var unAn = new Candidat { Titres = [new Titre { Baccalaureat = true }], Experiences = [new(Secteur.Marketing, new(2025, 1, 1), new(2025, 12, 31))] };

        var robustesse = fiche.Evaluer(unAn, VoieAcces.FormationContinue, Le).Robustesse();

        Assert.Equal([duree.Cle], robustesse.LecturesDecisives.Select(lecture => lecture.Cle));
        Assert.Equal([Conclusion.NonEligible, Conclusion.Eligible], robustesse.Conclusions.Order());
    }

    private static Levier Levier(int? titre, int jours = 0) => new()
    {
        Actions =
        [
            .. titre is { } niveau ? [new ObtenirTitre { Niveau = NiveauQualification.De(niveau) }] : (ActionLevier[])[],
            .. jours == 0 ? (ActionLevier[])[] : [new AcquerirExperience { Jours = jours, Secteurs = [Secteur.Marketing] }],
        ],
        Le = Le,
        PossibleDes = Le,
        Description = "",
    };
}
