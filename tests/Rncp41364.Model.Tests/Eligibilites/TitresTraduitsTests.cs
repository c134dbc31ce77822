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
    public void Evaluer_AucunTitre_NEstPasDeNiveauUn() => Verifier(Conclusion.NonEligible, Niveau(1));

    [Fact]
    public void Evaluer_TitreDeNiveauInconnu_EstDeNiveauUnAuMoins() => Verifier(Conclusion.Eligible, Niveau(1), new Titre());

    [Fact]
    public void Evaluer_TitreDeNiveauInconnu_NEstPasSurementDeNiveauDeux() => Verifier(Conclusion.ACompleter, Niveau(2), new Titre());

    [Fact]
    public void Evaluer_TitreEtrangerNonCompare_NEstPasSurementUnNiveau() => Verifier(Conclusion.AApprecier, Niveau(1), new Titre { Etranger = true });

    [Fact]
    public void Evaluer_Baccalaureat_EstLeBaccalaureat() => Verifier(Conclusion.Eligible, Baccalaureat, Bac);

    /// <summary>A foreign baccalauréat with an attested level is of level 4, whatever else was attested.</summary>
    [Fact]
    public void Evaluer_BaccalaureatEtrangerDeNiveauTroisACinq_EstDeNiveauQuatre() => Verifier(
        Conclusion.NonEligible, Niveau(5), new Titre { Baccalaureat = true, Etranger = true, Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau3, NiveauQualification.Niveau5) });

    /// <summary>The only title held is of level 4: the highest level is no longer 4 or 5.</summary>
    [Fact]
    public void Evaluer_PlusHautNiveauQuatreOuCinqEtLeBaccalaureatSeul_EstDeNiveauQuatre()
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
