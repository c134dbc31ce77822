using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>What is known of a title, seen by rules that the fiche does not have.</summary>
public sealed class TitresTraduitsTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;
    private static readonly DateOnly Le = new(2026, 9, 1);
    private static readonly Titre Bac = new() { Baccalaureat = true };
    private static readonly ConditionEntree Baccalaureat = new() { Cle = "BAC", Genre = GenreCondition.Baccalaureat };

    [Fact]
    public void Absence_de_titre_n_est_pas_de_niveau_un() => Verifier(Conclusion.NonEligible, Niveau(1));

    [Fact]
    public void Titre_de_niveau_inconnu_est_de_niveau_un_au_moins() => Verifier(Conclusion.Eligible, Niveau(1), new Titre());

    [Fact]
    public void Titre_de_niveau_inconnu_n_est_pas_surement_de_niveau_deux() => Verifier(Conclusion.ACompleter, Niveau(2), new Titre());

    [Fact]
    public void Titre_etranger_non_compare_n_est_surement_d_aucun_niveau() => Verifier(Conclusion.AApprecier, Niveau(1), new Titre { Etranger = true });

    [Fact]
    public void Baccalaureat_est_reconnu_pour_le_baccalaureat() => Verifier(Conclusion.Eligible, Baccalaureat, Bac);

    /// <summary>A foreign baccalauréat with an attested level is of level 4, whatever else was attested.</summary>
    [Fact]
    public void Baccalaureat_etranger_de_niveau_trois_a_cinq_est_de_niveau_quatre() => Verifier(
        Conclusion.NonEligible, Niveau(5), new Titre { Baccalaureat = true, Etranger = true, Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau3, NiveauQualification.Niveau5) });

    /// <summary>The only title held is of level 4: the highest level is no longer 4 or 5.</summary>
    [Fact]
    public void Plus_haut_niveau_quatre_ou_cinq_avec_le_seul_baccalaureat_est_de_niveau_quatre()
    {
        var candidat = new Candidat { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau4, NiveauQualification.Niveau5), Titres = [Bac], Experiences = [] };

        var avis = Fiche.Evaluer(candidat, VoieAcces.FormationContinue, Le);

        Assert.Equal(Conclusion.NonEligible, avis.Conclusion);
        Assert.Equal(IssueConstat.NonSatisfait, avis.Constats[^1].Issue);
    }

    private static ConditionEntree Niveau(int niveau) => new() { Cle = "N", Genre = GenreCondition.Niveau, Niveau = NiveauQualification.De(niveau) };

    private static void Verifier(Conclusion attendue, ConditionEntree regle, params Titre[] titres)
    {
        var fiche = FicheEssai.Avec(Fiche, FicheEssai.Copier(Fiche.Regles!.Entree!, condition: regle));

        Assert.Equal(attendue, fiche.Evaluer(new Candidat { Titres = [.. titres], Experiences = [] }, VoieAcces.FormationContinue, Le).Conclusion);
    }
}
