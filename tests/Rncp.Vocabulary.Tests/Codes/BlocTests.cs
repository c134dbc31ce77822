using Rncp41364;

namespace Rncp.Tests.Codes;

public sealed class BlocTests : ContratDeMembre<Bloc>
{
    protected override IReadOnlyDictionary<string, Bloc> Officiels { get; } = new Dictionary<string, Bloc>
    {
        ["RNCP41364BC01"] = Bloc.BC01, ["RNCP41364BC02"] = Bloc.BC02, ["RNCP41364BC03"] = Bloc.BC03, ["RNCP41364BC04"] = Bloc.BC04,
    };

    protected override IReadOnlyDictionary<string, string> Formes => new Dictionary<string, string>
    {
        ["BC02"] = "RNCP41364BC02", ["bc04"] = "RNCP41364BC04", ["Bc01"] = "RNCP41364BC01", ["rncp41364BC03"] = "RNCP41364BC03",
    };

    protected override string[] Refuses => ["BC00", "BC05", "BC1", "BC001", "C01", "1", "RNCP41364", "RNCP41364BC09", "RNCP41365BC01", "41364BC01", "RNCP41364-BC01", "BC01C01"];

    protected override string[] Attendus => ["long or short (BC01 for RNCP41364BC01): RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC04."];

    protected override IReadOnlyList<Bloc> Tous => Bloc.Tous;

    [Fact]
    public void Selon_rend_l_argument_de_chaque_bloc() => Assert.Equal([140, 210, 175, 105], Bloc.Tous.Select(bloc => bloc.Selon(bc01: 140, bc02: 210, bc03: 175, bc04: 105)));

    [Fact]
    public void Depuis_une_cle_rend_son_bloc_ou_leve_une_exception()
    {
        Assert.Equal(Bloc.Tous.AsEnumerable(), Enum.GetValues<CleBloc>().Select(Bloc.Depuis));
        Chacun.Verifier([0, 5, 99, -1], cle => Assert.Throws<ArgumentOutOfRangeException>(() => Bloc.Depuis((CleBloc)cle)));
    }
}
