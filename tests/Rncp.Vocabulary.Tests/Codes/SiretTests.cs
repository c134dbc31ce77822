namespace Rncp.Tests.Codes;

public sealed class SiretTests : ContratDeCodeOuvert<Siret>
{
    /// <summary>The certifier, the smallest, and La Poste: a head office under Luhn, a branch under its own rule.</summary>
    protected override IReadOnlyDictionary<string, Siret> Officiels { get; } =
        new[] { "38935885400054", "00000000000018", "35600000000048", "35600000009075" }.ToDictionary(texte => texte, Siret.Parse);

    protected override string[] Refuses =>
    [
        "3893588540005", "389358854000544", "389 358 854 00054", "38935885400055", "83935885400054", "38935885400O54",
        "-8935885400054", "389358854", "FR389358854", "35600000009076", "35600000109075",
        // Its key is right, and nobody has it.
        "00000000000000",
    ];

    protected override string[] Attendus => ["fourteen digits with a valid key", "11000007200014"];

    protected override string[] Tries => ["00000000000018", "35600000000048", "35600000009075", "38935885400054"];

    protected override bool EstDefini(Siret code) => code.EstDefini;

    /// <summary>The Luhn key finds every single wrong digit.</summary>
    [Fact]
    public void TryParse_est_faux_des_qu_un_chiffre_change()
    {
        const string siret = "38935885400054";
        for (var i = 0; i < siret.Length; i++)
            for (var chiffre = '0'; chiffre <= '9'; chiffre++)
                Assert.Equal(siret[i] == chiffre, Siret.TryParse($"{siret[..i]}{chiffre}{siret[(i + 1)..]}", out _));
    }
}
