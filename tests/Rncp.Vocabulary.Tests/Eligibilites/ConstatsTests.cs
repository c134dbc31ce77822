using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>The tree that people read: for each condition, who can still tell, a fact or a person.</summary>
public sealed class ConstatsTests
{
    private static readonly CodeSecteur Vente = CodeSecteur.Parse("Vente", null);
    private static readonly Titre Bac = new() { Baccalaureat = true };

    public static TheoryData<string, Experience[], bool, IssueConstat> Experiences => new()
    {
        { "182 days: between the least and the most that six months make", [Jours(Secteur.Marketing, 182)], false, IssueConstat.AApprecier },
        { "the same days in an unknown sector add nothing", [Jours(Secteur.Marketing, 182), Jours(null, 182)], false, IssueConstat.AApprecier },
        { "a sector to compare", [Voisine(365)], false, IssueConstat.AApprecier },
        { "a sector to compare, one month", [Voisine(31)], false, IssueConstat.NonSatisfait },
        { "a sector to compare, which adds what lacks", [Jours(Secteur.Marketing, 100, 2024), Voisine(100)], false, IssueConstat.AApprecier },
        { "a sector to compare, but others are missing", [Voisine(365)], true, IssueConstat.Inconnu },
        { "a sector to compare and one to ask for", [Voisine(365), Jours(null, 365, 2024)], false, IssueConstat.Inconnu },
        { "a sector to compare and one to ask for, enough together only", [Voisine(100), Jours(null, 100, 2024)], false, IssueConstat.Inconnu },
        { "a sector to ask for", [Jours(null, 365)], false, IssueConstat.Inconnu },
        { "a sector to ask for, one month", [Jours(null, 31)], false, IssueConstat.NonSatisfait },
        { "a sector to ask for, which settles 182 days", [Jours(Secteur.Marketing, 182), Jours(null, 31, 2024)], false, IssueConstat.Inconnu },
        { "a sector to ask for, when the rest is enough", [Jours(Secteur.Marketing, 365), Jours(null, 31, 2024)], false, IssueConstat.Satisfait },
        { "one month, others may be missing", [Jours(Secteur.Marketing, 31)], true, IssueConstat.Inconnu },
    };

    [Theory]
    [MemberData(nameof(Experiences))]
    public void Constat_d_experience_dit_qui_peut_encore_trancher(string cas, Experience[] experiences, bool incompletes, IssueConstat attendue)
    {
        var candidat = new Candidat { Titres = [Bac], Experiences = [.. experiences], ExperiencesIncompletes = incompletes };

        Assert.True(attendue == Constat(candidat, "EXP").Issue, cas);
    }

    /// <summary>Certain of one branch or the other, though the level of the title stays unknown.</summary>
    [Fact]
    public void Niveau_quatre_ou_cinq_avec_experience_satisfait_sans_que_le_niveau_soit_connu()
    {
        var candidat = new Candidat
        {
            Titres = [new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau4, NiveauQualification.Niveau5) }],
            Experiences = [Jours(Secteur.Marketing, 365)],
        };

        Verifier(candidat, ("ENTREE", IssueConstat.Satisfait), ("N5", IssueConstat.Inconnu), ("N4EXP", IssueConstat.Satisfait), ("BAC", IssueConstat.Inconnu), ("N4", IssueConstat.Satisfait));
    }

    /// <summary>Experiences are not known, but a person has to compare the diploma whatever they are.</summary>
    [Fact]
    public void Diplome_etranger_est_a_apprecier_sans_demander_les_experiences_inconnues()
    {
        var candidat = new Candidat { Titres = [new Titre { Etranger = true }] };

        Verifier(candidat, ("ENTREE", IssueConstat.AApprecier), ("N5", IssueConstat.AApprecier), ("N4EXP", IssueConstat.Inconnu), ("BAC", IssueConstat.NonSatisfait), ("EXP", IssueConstat.Inconnu));
    }

    [Fact]
    public void Constats_de_deux_periodes_disent_le_total_des_jours()
    {
        var candidat = new Candidat { Titres = [Bac], Experiences = [Jours(Secteur.Marketing, 120), Jours(Secteur.Publicite, 122, 2024)] };

        Assert.Contains("242 jours", Constat(candidat, "EXP").Explication, StringComparison.Ordinal);
    }

    private static void Verifier(Candidat candidat, params (string Cle, IssueConstat Issue)[] attendus) =>
        Assert.Equal(attendus, attendus.Select(attendu => (attendu.Cle, Constat(candidat, attendu.Cle).Issue)));

    private static Constat Constat(Candidat candidat, string cle) => Tous(Evaluer(candidat).Constats).Single(constat => constat.Cle == cle);

    private static IEnumerable<Constat> Tous(IEnumerable<Constat> constats) => constats.SelectMany(constat => Tous(constat.Parties).Prepend(constat));

    private static Eligibilite Evaluer(Candidat candidat) => Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, new(2026, 9, 1));

    /// <summary>Days from 1 July on: 182 of them end two days before six months.</summary>
    private static Experience Jours(CodeSecteur? secteur, int jours, int annee = 2025) => new(secteur, new(annee, 7, 1), new DateOnly(annee, 7, 1).AddDays(jours - 1));

    private static Experience Voisine(int jours) => new(Vente, new(2025, 7, 1), new DateOnly(2025, 7, 1).AddDays(jours - 1)) { SecteurVoisin = true };
}
