namespace Rncp.Tests.Codes;

public sealed class VoieAccesTests : ContratDeMembre<VoieAcces>
{
    protected override IReadOnlyDictionary<string, VoieAcces> Officiels { get; } = new Dictionary<string, VoieAcces>
    {
        ["FI"] = VoieAcces.FormationInitiale,
        ["CA"] = VoieAcces.ContratApprentissage,
        ["FC"] = VoieAcces.FormationContinue,
        ["CQ"] = VoieAcces.ContratProfessionnalisation,
        ["CL"] = VoieAcces.CandidatureIndividuelle,
        ["VAE"] = VoieAcces.Vae,
    };

    protected override IReadOnlyDictionary<string, string> Formes => new Dictionary<string, string>
    {
        ["FormationInitiale"] = "FI", ["contratapprentissage"] = "CA", ["FORMATIONCONTINUE"] = "FC",
        ["ContratProfessionnalisation"] = "CQ", ["CandidatureIndividuelle"] = "CL", ["Vae"] = "VAE", ["vae"] = "VAE",
    };

    protected override string[] Refuses => ["F", "FIFI", "VA", "VAEE", "1", "6", "Formation initiale", "Par expérience", "FormatıonInıtıale", "ContratApprentiſſage"];

    protected override string[] Attendus => ["FI, CA, FC, CQ, CL, VAE"];

    protected override IReadOnlyList<VoieAcces> Tous => VoieAcces.Toutes;

    [Fact]
    public void Depuis_une_cle_rend_sa_voie_ou_leve_une_exception()
    {
        Chacun.Verifier(Enum.GetValues<CleVoieAcces>(), cle => Assert.Equal(cle, VoieAcces.Depuis(cle).Cle));
        Chacun.Verifier([0, 7, -1], cle => Assert.Throws<ArgumentOutOfRangeException>(() => VoieAcces.Depuis((CleVoieAcces)cle)));
        Assert.DoesNotContain(0, Enum.GetValues<CleVoieAcces>().Cast<int>());
    }

    [Fact]
    public void Selon_rend_l_argument_de_chaque_voie() =>
        Assert.Equal([1, 2, 3, 4, 5, 6], VoieAcces.Toutes.Select(voie => voie.Selon(1, 2, 3, 4, 5, 6)));
}
