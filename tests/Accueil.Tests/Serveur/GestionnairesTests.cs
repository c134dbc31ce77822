using System.Net;
using Accueil.Tests.Application;

namespace Accueil.Tests.Serveur;

[Collection(nameof(AvecService))]
public sealed class GestionnairesTests(ServiceAvecExemples application)
{
    private HttpClient Client => application.Service.Client;

    [Theory]
    [InlineData("TRACE", "/", 405)]
    [InlineData("POST", "/", 405)]
    [InlineData("TRACE", "/entretien", 405)]
    [InlineData("TRACE", "/conseiller", 405)]
    [InlineData("GET", "/erreur", 404)]
    public async Task Ce_qu_une_page_ne_prend_pas_est_refuse_sans_erreur_du_serveur(string methode, string adresse, int attendu)
    {
        using var jeton = await Client.GetAsync(new Uri("/entretien", UriKind.Relative));
        using var demande = new HttpRequestMessage(new HttpMethod(methode), adresse);
        if (methode == "POST")
        {
            demande.Content = new FormUrlEncodedContent(
                [new("__RequestVerificationToken", Formulaire.Jeton(await jeton.Content.ReadAsStringAsync()))]);
        }
        using var reponse = await Client.SendAsync(demande);
        Assert.Equal(attendu, (int)reponse.StatusCode);
    }

    [Fact]
    public async Task Un_formulaire_envoye_a_un_gestionnaire_qui_n_existe_pas_est_refuse()
    {
        var page = await Client.AllerALaReponse();
        foreach (var fin in new[] { "", "&handler=Rien" })
        {
            var html = await Client.GetStringAsync(new Uri(page, UriKind.Relative));
            using var corps = new FormUrlEncodedContent([new("__RequestVerificationToken", Formulaire.Jeton(html))]);
            using var reponse = await Client.PostAsync(new Uri(page + fin, UriKind.Relative), corps);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, reponse.StatusCode);
        }
    }
}
