using Rncp41364;

namespace Rncp.Tests.Codes;

public sealed class MetierTests : ContratDeMembre<Metier>
{
    protected override IReadOnlyDictionary<string, Metier> Officiels { get; } = new Dictionary<string, Metier>
    {
        ["CommunityManager"] = Metier.CommunityManager,
        ["SocialMediaManager"] = Metier.SocialMediaManager,
        ["ResponsableReseauxSociaux"] = Metier.ResponsableReseauxSociaux,
        ["GestionnaireCommunautesInternet"] = Metier.GestionnaireCommunautesInternet,
    };

    /// <summary>A label is wording, not a code: it may be corrected, and it is not parsed.</summary>
    protected override string[] Refuses => ["Community Manager", "Community", "CommunityManagers", "Modérateur web", "ModérateurWeb", "1", "E1101"];

    protected override string[] Attendus => [.. Metier.Tous.Select(metier => metier.Code)];

    protected override IReadOnlyList<Metier> Tous => Metier.Tous;

    [Fact]
    public void Selon_rend_l_argument_de_chaque_metier() =>
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], Metier.Tous.Select(metier => metier.Selon(1, 2, 3, 4, 5, 6, 7, 8, 9)));

    [Fact]
    public void Depuis_une_cle_rend_son_metier_ou_leve_une_exception()
    {
        Assert.Equal(Metier.Tous.AsEnumerable(), Enum.GetValues<CleMetier>().Select(Metier.Depuis));
        Chacun.Verifier([0, 10], cle => Assert.Throws<ArgumentOutOfRangeException>(() => Metier.Depuis((CleMetier)cle)));
    }
}
