using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>What a reading concludes: the cases only tell whether another one changes the conclusion.</summary>
public sealed class LecturesTests
{
    private static readonly Experience UnMois = new(Secteur.Marketing, new(2025, 3, 1), new(2025, 3, 31));
    private static readonly Experience NeufMoisAMiTemps = new(Secteur.Marketing, new(2025, 10, 1), new(2026, 6, 30)) { Quotite = 50 };
    private static readonly Experience CentQuatreVingtDeuxJours = new(Secteur.Marketing, new(2025, 7, 1), new(2025, 12, 29));
    private static readonly Experience SixMois = new(Secteur.Marketing, new(2026, 1, 1), new(2026, 6, 30));

    [Fact]
    public void Neuf_mois_a_mi_temps_font_136_jours_et_demi_au_prorata() => Verifier(Conclusion.NonEligible, "TempsPartiel", "prorata", NeufMoisAMiTemps);

    [Fact]
    public void Mois_a_part_n_enleve_rien_a_six_mois_au_prorata() => Verifier(Conclusion.Eligible, "TempsPartiel", "prorata", UnMois, SixMois);

    /// <summary>62 and 90 days full time, and 122 at a tenth between them, without a day apart: 164 days, though nine months touch.</summary>
    [Fact]
    public void Dixieme_de_temps_entre_deux_pleins_temps_compte_pour_sa_part_au_prorata() => Verifier(Conclusion.NonEligible, "TempsPartiel", "prorata",
        new(Secteur.Marketing, new(2025, 7, 1), new(2025, 8, 31)),
        new(Secteur.Marketing, new(2025, 9, 1), new(2025, 12, 31)) { Quotite = 10 },
        new(Secteur.Marketing, new(2026, 1, 1), new(2026, 3, 31)));

    [Fact]
    public void Plus_longue_periode_decide_quand_il_faut_les_mois_en_une_fois() => Verifier(Conclusion.AApprecier, "Cumul", "uneSeule", UnMois, CentQuatreVingtDeuxJours);

    [Fact]
    public void Mois_a_part_n_enleve_rien_a_six_mois_en_une_fois() => Verifier(Conclusion.Eligible, "Cumul", "uneSeule", UnMois, SixMois);

    /// <summary>Exactly level 4, or exactly level 5: neither branch is certain, and the rule is.</summary>
    [Fact]
    public void Niveau_quatre_ou_cinq_satisfait_la_regle_qui_veut_exactement_l_un_ou_l_autre()
    {
        var lecture = Certification.Rncp41364.Regles!.Entree!.Lecture(ParametreLecture.Niveau)!;
        var candidat = new Candidat
        {
            Titres = [new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau4, NiveauQualification.Niveau5) }],
            Experiences = [SixMois],
        };

        var entree = Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, new(2026, 9, 1), ChoixLectures.ParDefaut.Avec(lecture, "exactement")).Constats[^1];

        Assert.Equal(IssueConstat.Satisfait, entree.Issue);
        Assert.Equal([IssueConstat.Inconnu, IssueConstat.Inconnu], entree.Parties.Select(partie => partie.Issue));
    }

    /// <summary>The experience to acquire is full-time work: no reading makes less of it.</summary>
    [Theory]
    [InlineData("TempsPartiel", "prorata")]
    [InlineData("Nature", "professionnelle")]
    public void Leviers_ne_changent_pas_sous_une_lecture_plus_exigeante(string cle, string reponse)
    {
        var leviers = Avis(cle, reponse).Leviers;

        Assert.Equal([(0, new DateOnly(2026, 9, 1)), (181, new DateOnly(2027, 3, 1))], leviers.Select(levier => (levier.JoursExperience, levier.PossibleDes)));
    }

    private static void Verifier(Conclusion attendue, string cle, string reponse, params Experience[] experiences) =>
        Assert.Equal(attendue, Avis(cle, reponse, experiences).Conclusion);

    private static Eligibilite Avis(string cle, string reponse, params Experience[] experiences)
    {
        var lecture = Certification.Rncp41364.Regles!.Entree!.Lectures.Single(une => une.Cle == cle);
        var candidat = new Candidat { Titres = [new Titre { Baccalaureat = true }], Experiences = [.. experiences] };

        return Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, new(2026, 9, 1), ChoixLectures.ParDefaut.Avec(lecture, reponse));
    }
}
