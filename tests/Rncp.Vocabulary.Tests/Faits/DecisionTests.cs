using Rncp41364;

namespace Rncp.Tests.Faits;

/// <summary>The decision on flat facts against the one that explains itself.</summary>
public sealed class DecisionTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    /// <summary>« 1. niveau 5 ; 2. ou baccalauréat ou niveau 4, et six mois. »</summary>
    [Theory]
    [InlineData(5, false, 0, true)]
    [InlineData(6, null, null, true)]
    [InlineData(4, false, 6, true)]
    [InlineData(4, true, 6, true)]
    [InlineData(4, true, 5, false)]
    [InlineData(3, false, 120, false)]
    [InlineData(3, null, null, false)]
    [InlineData(0, false, 120, false)]
    [InlineData(null, true, 6, true)]
    [InlineData(null, null, 120, null)]
    [InlineData(null, null, 0, null)]
    [InlineData(4, null, null, null)]
    [InlineData(null, null, null, null)]
    public void EstEligible_donne_la_reponse_de_la_fiche(int? niveau, bool? baccalaureat, int? mois, bool? attendu) =>
        Assert.Equal(attendu, Fiche.EstEligible(FaitsCandidat.Connus(niveau, baccalaureat, mois)));

    [Fact]
    public void EstEligible_de_faits_par_defaut_ne_decide_rien()
    {
        Assert.Null(Fiche.EstEligible(default));
        Assert.False(Fiche.EstCertainementEligible(default));
        Assert.True(Fiche.EstPeutEtreEligible(default));
    }

    /// <summary>Every combination of flat facts: the answer is the one that all the people who may have these facts get, else unknown.</summary>
    [Fact]
    public void EstEligible_de_toute_combinaison_dit_ce_que_dit_le_noyau_de_toutes_les_personnes_possibles()
    {
        var exactes = Combinaisons.Mondes(default).ToDictionary(monde => monde, monde => Evaluer(Combinaisons.Personne(monde, Secteur.Marketing)));
        Chacun.Verifier(exactes, exacte => Assert.Contains(exacte.Value, new[] { Conclusion.Eligible, Conclusion.NonEligible }));
        var combinaisons = Combinaisons.Toutes().ToList();
        Assert.Equal(125 * 35, combinaisons.Count);

        foreach (var faits in combinaisons)
        {
            var conclusions = Combinaisons.Mondes(faits).Select(monde => exactes[monde] == Conclusion.Eligible).Distinct().ToList();
            var attendu = conclusions.Count == 1 ? conclusions[0] : (bool?)null;
            Assert.True(attendu == Fiche.EstEligible(faits), faits.ToString());
            Assert.True((attendu == true) == Fiche.EstCertainementEligible(faits), faits.ToString());
            Assert.True((attendu != false) == Fiche.EstPeutEtreEligible(faits), faits.ToString());
            Assert.Equal(Fiche.EstEligible(faits), ((ICertification)Fiche).EstEligible(faits));
        }
    }

    [Fact]
    public void Decision_n_alloue_rien()
    {
        var combinaisons = Combinaisons.Toutes().ToArray();
        int Compter(ICertification fiche)
        {
            var oui = 0;
            foreach (ref readonly var faits in combinaisons.AsSpan())
            {
                if (Fiche.EstEligible(faits) == true) oui++;
                if (fiche.EstEligible(faits) == true) oui++;
                if (Fiche.EstCertainementEligible(faits)) oui++;
                if (Fiche.EstPeutEtreEligible(faits)) oui++;
                if (Fiche.EstEligible(FaitsCandidat.Connus(faits.NiveauMax, null, faits.MoisCertains)) == true) oui++;
            }
            return oui;
        }
        Compter(Fiche);

        var avant = GC.GetAllocatedBytesForCurrentThread();
        var oui = Compter(Fiche);
        var alloues = GC.GetAllocatedBytesForCurrentThread() - avant;

        Assert.True(oui > combinaisons.Length, $"{oui} yes");
        Assert.Equal(0, alloues);
    }

    private static Conclusion Evaluer(Candidat candidat) => Fiche.Evaluer(candidat, VoieAcces.FormationContinue, Combinaisons.Le).Conclusion;
}
