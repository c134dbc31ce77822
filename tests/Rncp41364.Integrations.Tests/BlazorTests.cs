using Bunit;
using Rncp41364;

namespace Rncp.Tests.Integrations;

public sealed class BlazorTests
{
    /// <summary>A blank option is no bloc, and no exception that ends the circuit.</summary>
    [Fact]
    public void Liste_a_choix_lie_un_bloc_et_l_option_vide()
    {
        using var page = new BunitContext();
        var choix = page.Render<ChoixDuBloc>();
        Assert.Equal(["", "RNCP41364BC01", "RNCP41364BC02", "RNCP41364BC03", "RNCP41364BC04"], choix.FindAll("option").Select(option => option.GetAttribute("value")));

        choix.Find("select").Change("RNCP41364BC02");
        Assert.Same(Bloc.BC02, choix.Instance.Bloc);

        choix.Find("select").Change("");
        Assert.Null(choix.Instance.Bloc);
        Assert.Empty(choix.FindAll(".invalid"));
    }
}
