using Refit;
using Rncp41364;

namespace Rncp.Tests.Integrations;

public sealed class RefitTests
{
    [Fact]
    public async Task Codes_vont_dans_la_requete()
    {
        using var ecoute = new Ecoute();
        using var http = new HttpClient(ecoute) { BaseAddress = new("http://localhost") };

        await RestService.For<IOffres>(http).Chercher(Bloc.BC01, CodeRome.Parse("E1101", null), [Bloc.BC02, Bloc.BC03]);

        Assert.Equal("http://localhost/blocs/RNCP41364BC01/offres?rome=E1101&autres=RNCP41364BC02&autres=RNCP41364BC03", ecoute.Demandee);
    }

    private sealed class Ecoute : HttpMessageHandler
    {
        internal string? Demandee { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Demandee = request.RequestUri?.ToString();
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("[]") });
        }
    }
}
