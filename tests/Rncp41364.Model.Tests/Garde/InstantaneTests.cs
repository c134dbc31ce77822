using Xunit.Sdk;

namespace Rncp.Tests.Garde;

/// <summary>They set variables of the process that every snapshot test reads, so they run alone.</summary>
[CollectionDefinition(nameof(InstantaneTests), DisableParallelization = true)]
public sealed class InstantaneSeul;

/// <summary>The snapshot helper itself: one that passes when it should fail would hide every other defect.</summary>
[Collection(nameof(InstantaneTests))]
public sealed class InstantaneTests : IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("instantane").FullName;
    private readonly string? _snapshots = Environment.GetEnvironmentVariable("SNAPSHOTS");
    private readonly string? _ci = Environment.GetEnvironmentVariable("CI");

    public InstantaneTests() => Variables(snapshots: null, ci: null);

    // An absolute name leaves the folder of the project, which these tests must not write to.
    private string Nom => Path.Combine(_dossier, "essai");

    private string Verifie => Nom + ".verified.txt";

    private string Recu => Nom + ".received.txt";

    public void Dispose()
    {
        Variables(_snapshots, _ci);
        Directory.Delete(_dossier, recursive: true);
    }

    [Fact]
    public void Instantane_absent_echoue_et_ce_qui_est_recu_est_ecrit()
    {
        var echec = Assert.Throws<FailException>(() => Instantane.Verifier("un\n", Nom));

        Assert.Contains("There is no snapshot", echec.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Verifie));
        Assert.Equal("un\n", File.ReadAllText(Recu));
    }

    [Fact]
    public void Meme_texte_passe_et_efface_une_ancienne_reception()
    {
        File.WriteAllText(Verifie, "un\ndeux\n");
        File.WriteAllText(Recu, "old");

        Instantane.Verifier("un\r\ndeux\r\n", Nom);

        Assert.False(File.Exists(Recu));
    }

    [Fact]
    public void Autre_texte_echoue_et_nomme_l_ancienne_ligne_et_la_nouvelle()
    {
        File.WriteAllText(Verifie, "un\ndeux\ntrois\n");

        var echec = Assert.Throws<FailException>(() => Instantane.Verifier("un\nDEUX\ntrois\n", Nom));

        Assert.Contains("line 2:\n  un\n- deux\n+ DEUX\n", echec.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("trois", echec.Message, StringComparison.Ordinal);
        Assert.Equal("un\ndeux\ntrois\n", File.ReadAllText(Verifie));
        Assert.Equal("un\nDEUX\ntrois\n", File.ReadAllText(Recu));
    }

    [Fact]
    public void Instantane_vide_n_est_pas_absent()
    {
        File.WriteAllText(Verifie, "");

        Instantane.Verifier("", Nom);
        Assert.Throws<FailException>(() => Instantane.Verifier("un", Nom));
    }

    [Fact]
    public void Instantane_s_ecrit_quand_on_demande_de_l_accepter()
    {
        Variables(snapshots: "accept", ci: null);

        Instantane.Verifier("un\n", Nom);

        Assert.Equal("un\n", File.ReadAllText(Verifie));
        Assert.False(File.Exists(Recu));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("1")]
    public void Instantane_ne_s_accepte_pas_en_CI(string ci)
    {
        Variables(snapshots: "accept", ci);

        Assert.Throws<FailException>(() => Instantane.Verifier("un\n", Nom));

        Assert.False(File.Exists(Verifie));
    }

    [Theory]
    [InlineData("a", "a\nb", "line 2:\n  a\n+ b")]
    [InlineData("a\nb", "a", "line 2:\n  a\n- b")]
    [InlineData("a\nb\nc\nd\ne", "a\nb\nc\nX\ne", "line 4:\n  b\n  c\n- d\n+ X")]
    [InlineData("x\nx", "x", "line 2:\n  x\n- x")]
    public void Difference_de_deux_textes_est_courte(string attendu, string recu, string difference) =>
        Assert.Equal(difference, Instantane.Difference(attendu, recu));

    [Fact]
    public void Difference_de_longs_textes_est_coupee()
    {
        var longue = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"ligne {i}"));

        Assert.InRange(Instantane.Difference("", longue).Split('\n').Length, 2, 50);
    }

    private static void Variables(string? snapshots, string? ci)
    {
        Environment.SetEnvironmentVariable("SNAPSHOTS", snapshots);
        Environment.SetEnvironmentVariable("CI", ci);
    }
}
