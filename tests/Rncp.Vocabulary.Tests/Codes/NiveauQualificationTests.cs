namespace Rncp.Tests.Codes;

public sealed class NiveauQualificationTests : ContratDeMembre<NiveauQualification>
{
    protected override IReadOnlyDictionary<string, NiveauQualification> Officiels { get; } =
        Enumerable.Range(1, 8).ToDictionary(numero => $"Niveau {numero}", NiveauQualification.De);

    protected override IReadOnlyDictionary<string, string> Formes => new Dictionary<string, string>
    {
        ["NIV1"] = "Niveau 1", ["niv6"] = "Niveau 6", ["Niv8"] = "Niveau 8", ["NIVEAU 6"] = "Niveau 6", ["nIVEAU 6"] = "Niveau 6", ["6"] = "Niveau 6", ["1"] = "Niveau 1",
    };

    protected override string[] Refuses => ["0", "9", "66", "06", "Niveau", "Niveau6", "Niveau 0", "Niveau 9", "Niveau 66", "NIV0", "NIV9", "NIV", "NIV 6", "Level 6", "II", "nıv6", "NİV6"];

    protected override string[] Attendus => ["a level from 1 to 8", "Niveau 6", "NIV6", "or 6"];

    /// <summary>The number, as référentiels write it.</summary>
    protected override string EnJson(string officiel) => officiel[^1..];

    protected override IReadOnlyList<NiveauQualification> Tous => NiveauQualification.Tous;

    [Fact]
    public void De_rend_un_niveau_de_1_a_8_et_refuse_tout_autre_nombre()
    {
        Assert.Same(NiveauQualification.Niveau6, NiveauQualification.De(6));
        Chacun.Verifier([0, 9, -1, int.MaxValue], numero => Assert.Throws<ArgumentOutOfRangeException>(() => NiveauQualification.De(numero)));
    }

    [Fact]
    public void Operateurs_de_deux_niveaux_comparent_leurs_numeros()
    {
        foreach (var a in NiveauQualification.Tous)
            foreach (var b in NiveauQualification.Tous)
            {
                Assert.Equal(a.Numero < b.Numero, a < b);
                Assert.Equal(a.Numero > b.Numero, a > b);
                Assert.Equal(a.Numero <= b.Numero, a <= b);
                Assert.Equal(a.Numero >= b.Numero, a >= b);
                Assert.Equal(a.Numero == b.Numero, a == b);
            }
    }

    [Fact]
    public void Membres_des_niveaux_sont_nommes_par_leur_numero() => Assert.Equal(
        [
            NiveauQualification.Niveau1, NiveauQualification.Niveau2, NiveauQualification.Niveau3, NiveauQualification.Niveau4,
            NiveauQualification.Niveau5, NiveauQualification.Niveau6, NiveauQualification.Niveau7, NiveauQualification.Niveau8,
        ],
        NiveauQualification.Tous.AsEnumerable());

    /// <summary>As numbers that may be null are compared, and as a database compares.</summary>
    [Fact]
    public void Un_niveau_qui_n_est_pas_connu_n_est_ni_plus_ni_moins_qu_un_autre() => Chacun.Verifier(NiveauQualification.Tous, niveau =>
    {
        NiveauQualification? inconnu = null;
        Assert.False(inconnu < niveau || inconnu > niveau || inconnu <= niveau || inconnu >= niveau);
        Assert.False(niveau < inconnu || niveau > inconnu || niveau <= inconnu || niveau >= inconnu || inconnu <= null);
    });
}
