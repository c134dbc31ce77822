using Rncp41364;

namespace Rncp.Tests.Faits;

/// <summary>Many persons at once, against each of them alone.</summary>
public sealed class DecisionEnLotTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    [Fact]
    public void EnLot_ToutesLesCombinaisons_DonneLaReponseDeChaquePersonne()
    {
        var faits = Combinaisons.Toutes().ToArray();
        new Random(41364).Shuffle(faits);
        var (certains, possibles) = (new bool[faits.Length], new bool[faits.Length]);

        Fiche.EstCertainementEligible(faits, certains);
        ((ICertification)Fiche).EstPeutEtreEligible(faits, possibles);

        Assert.Equal(faits.Select(fait => Fiche.EstCertainementEligible(fait)), certains);
        Assert.Equal(faits.Select(fait => Fiche.EstPeutEtreEligible(fait)), possibles);
        Assert.Equal(faits.Select(fait => Fiche.EstEligible(fait)), certains.Zip(possibles, (certain, possible) => certain ? true : possible ? (bool?)null : false));
    }

    /// <summary>« 1. niveau 5 ; 2. ou baccalauréat ou niveau 4, et six mois » : one person who satisfies it, at each place of batches of each size.</summary>
    [Fact]
    public void EnLot_DeChaqueTaille_RepondALaPlaceDeChacun()
    {
        for (var taille = 0; taille <= 40; taille++)
            for (var place = 0; place < taille; place++)
            {
                var faits = new FaitsCandidat[taille];
                Array.Fill(faits, FaitsCandidat.Connus(4, true, 5));
                faits[place] = FaitsCandidat.Connus(4, true, 6);
                var reponses = new bool[taille];

                Fiche.EstCertainementEligible(faits, reponses);

                Assert.Equal(Enumerable.Range(0, taille).Select(i => i == place), reponses);
            }
    }

    [Fact]
    public void EnLot_NEcritQueLesReponses()
    {
        var faits = Enumerable.Repeat(FaitsCandidat.Connus(5, false, 0), 13).ToArray();
        var reponses = new bool[20];

        Fiche.EstCertainementEligible(faits, reponses.AsSpan(3));
        Fiche.EstCertainementEligible([], reponses.AsSpan(0, 1));
        Fiche.EstCertainementEligible([], []);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => i is >= 3 and < 16), reponses);
    }

    [Fact]
    public void EnLot_TropPeuDePlaces_NEcritRien()
    {
        var reponses = new bool[8];

        var erreur = Assert.Throws<ArgumentException>(() => Fiche.EstPeutEtreEligible(new FaitsCandidat[9], reponses));

        Assert.Equal("There are 9 persons, and places for 8 answers. (Parameter 'reponses')", erreur.Message);
        Assert.All(reponses, Assert.False);
    }

    /// <summary>The ends of what the facts can be, which are kept as what they exclude.</summary>
    [Fact]
    public void EnLot_ValeursExtremes_DonneLaReponseDeChaquePersonne()
    {
        FaitsCandidat[] faits =
        [
            default, new(8, 8), new(0, 0), new(0, 8, true), new(4, 4, false, int.MaxValue), new(4, 4, false, 0, 0),
            new(4, 4, null, 5, int.MaxValue), new(4, 8, true, 6, 6), new(moisCertains: int.MaxValue), new(niveauMax: 4, moisPossibles: 5),
        ];
        var reponses = new bool[faits.Length];

        Fiche.EstCertainementEligible(faits, reponses);
        Assert.Equal([false, true, false, false, true, false, false, true, false, false], reponses);

        Fiche.EstPeutEtreEligible(faits, reponses);
        Assert.Equal([true, true, false, true, true, false, true, true, true, false], reponses);
    }

    [Fact]
    public void EnLot_NAlloueRien()
    {
        var faits = Combinaisons.Toutes().ToArray();
        var reponses = new bool[faits.Length];
        Fiche.EstCertainementEligible(faits, reponses);

        var avant = GC.GetAllocatedBytesForCurrentThread();
        Fiche.EstCertainementEligible(faits, reponses);
        var alloues = GC.GetAllocatedBytesForCurrentThread() - avant;

        Assert.Equal(0, alloues);
        Assert.Contains(true, reponses);
    }
}
