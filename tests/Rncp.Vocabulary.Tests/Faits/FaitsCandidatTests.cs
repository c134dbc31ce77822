namespace Rncp.Tests.Faits;

/// <summary>What the flat facts hold, and what they refuse.</summary>
public sealed class FaitsCandidatTests
{
    [Fact]
    public void Valeur_par_defaut_ne_connait_rien()
    {
        FaitsCandidat[] inconnus = [default, new(), FaitsCandidat.Inconnus, FaitsCandidat.Connus(null, null, null), new(0, 8, null, 0, FaitsCandidat.MoisSansLimite)];

        Chacun.Verifier(inconnus, faits =>
        {
            Assert.Equal(default, faits);
            Assert.Equal((0, 8, null, 0, int.MaxValue), (faits.NiveauMin, faits.NiveauMax, faits.Baccalaureat, faits.MoisCertains, faits.MoisPossibles));
        });
    }

    [Fact]
    public void Constructeur_garde_ce_qu_il_recoit()
    {
        var faits = new FaitsCandidat(niveauMin: 3, niveauMax: 5, baccalaureat: false, moisCertains: 4, moisPossibles: 7);

        Assert.Equal((3, 5, false, 4, 7), (faits.NiveauMin, faits.NiveauMax, faits.Baccalaureat, faits.MoisCertains, faits.MoisPossibles));
        Assert.Equal(new FaitsCandidat(4, 4, true, 6, 6), FaitsCandidat.Connus(4, true, 6));
        Assert.NotEqual(FaitsCandidat.Connus(4, null, 6), FaitsCandidat.Connus(4, false, 6));
    }

    [Theory]
    [InlineData(-1, 8, 0, 0, "niveauMin")]
    [InlineData(5, 4, 0, 0, "niveauMin")]
    [InlineData(0, 9, 0, 0, "niveauMax")]
    [InlineData(0, -1, 0, 0, "niveauMax")]
    [InlineData(0, 8, -1, 0, "moisCertains")]
    [InlineData(0, 8, 7, 6, "moisCertains")]
    [InlineData(0, 8, 0, -1, "moisPossibles")]
    public void Constructeur_nomme_l_argument_hors_bornes(int niveauMin, int niveauMax, int moisCertains, int moisPossibles, string argument) =>
        Assert.Throws<ArgumentOutOfRangeException>(argument, () => new FaitsCandidat(niveauMin, niveauMax, null, moisCertains, moisPossibles));

    [Theory]
    [InlineData(9, 0)]
    [InlineData(-1, 0)]
    [InlineData(4, -1)]
    public void Connus_refuse_ce_qui_est_hors_bornes(int niveau, int mois) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FaitsCandidat.Connus(niveau, null, mois));

    [Fact]
    public void Baccalaureat_sous_le_niveau_4_se_contredit()
    {
        Assert.Throws<ArgumentException>("baccalaureat", () => FaitsCandidat.Connus(3, true, 6));
        Assert.True(FaitsCandidat.Connus(null, true, 6).Baccalaureat);
        Assert.True(new FaitsCandidat(0, 4, true).Baccalaureat);
    }

    [Fact]
    public void Valeurs_extremes_se_decident()
    {
        var fiche = Rncp41364.Certification.Rncp41364;
        FaitsCandidat[] faits =
        [
            default, new(8, 8), new(0, 0), new(0, 8, true), new(4, 4, false, int.MaxValue), new(4, 4, false, 0, 0),
            new(4, 4, null, 5, int.MaxValue), new(4, 8, true, 6, 6), new(moisCertains: int.MaxValue), new(niveauMax: 4, moisPossibles: 5),
        ];

        Assert.Equal([false, true, false, false, true, false, false, true, false, false], faits.Select(un => fiche.EstCertainementEligible(un)));
        Assert.Equal([true, true, false, true, true, false, true, true, true, false], faits.Select(un => fiche.EstPeutEtreEligible(un)));
    }
}
