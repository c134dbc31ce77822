using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Accueil.Tests.Application;
using Rncp;
using Rncp41364;

namespace Accueil.Tests.Serveur;

[Collection(nameof(AvecService))]
public sealed class ApiTests(ServiceAvecExemples application)
{
    private HttpClient Client => application.Service.Client;

    [Fact]
    public async Task Les_pages_et_les_programmes_ont_la_meme_decision()
    {
        var demande = JsonSerializer.Deserialize<Demande>(
            """{ "voie": "FC", "le": "2026-09-01", "candidat": { "titres": [{ "niveau": 5 }] } }""")!;
        using var reponse = await Client.PostAsJsonAsync(new Uri("/api/eligibilite", UriKind.Relative), demande);
        using var json = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync());
        var phrase = Certification.Rncp41364.Evaluer(demande).ToString();
        Assert.Contains(phrase, json.RootElement.GetProperty("explication").GetString());
        var html = await Client.GetStringAsync(new Uri(await Client.AllerALaReponse(), UriKind.Relative));
        Assert.Contains(phrase, WebUtility.HtmlDecode(html));
    }

    [Fact]
    public async Task La_fiche_est_celle_du_referentiel_et_n_est_pas_renvoyee_a_qui_l_a()
    {
        using var reponse = await Client.GetAsync(new Uri("/api/fiche", UriKind.Relative));
        Assert.Equal(Certification.Rncp41364.ToCanonicalJson(), await reponse.Content.ReadAsStringAsync());
        using var encore = new HttpRequestMessage(HttpMethod.Get, "/api/fiche") { Headers = { IfNoneMatch = { reponse.Headers.ETag! } } };
        Assert.Equal(304, (int)(await Client.SendAsync(encore)).StatusCode);
    }

    [Fact]
    public async Task Le_document_de_l_api_dit_chaque_adresse_et_ce_qu_est_un_bloc()
    {
        using var json = JsonDocument.Parse(await Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var chemins = json.RootElement.GetProperty("paths").EnumerateObject().Select(chemin => chemin.Name);
        Assert.Equal(["/api/blocs/{bloc}", "/api/dossiers", "/api/dossiers.csv", "/api/eligibilite", "/api/fiche"], chemins.Order());
        Assert.True(json.RootElement.GetProperty("components").GetProperty("schemas").TryGetProperty("Rncp41364Bloc", out _));
    }
}
