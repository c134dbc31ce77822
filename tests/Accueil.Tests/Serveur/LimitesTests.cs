using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Accueil.Entretien;
using Accueil.Tests.Application;
using Microsoft.AspNetCore.DataProtection;

namespace Accueil.Tests.Serveur;

[Collection(nameof(AvecService))]
public sealed class LimitesTests(ServiceAvecExemples application)
{
    private HttpClient Client => application.Service.Client;

    [Theory]
    [InlineData("/entretien", "application/x-www-form-urlencoded", HttpStatusCode.BadRequest)]
    [InlineData("/api/eligibilite", "application/json", HttpStatusCode.RequestEntityTooLarge)]
    public async Task Un_corps_trop_long_est_refuse(string adresse, string type, HttpStatusCode attendu)
    {
        using var corps = new StringContent(new string('a', 64 * 1024 + 1), Encoding.ASCII, type);
        using var reponse = await Client.PostAsync(new Uri(adresse, UriKind.Relative), corps);
        Assert.Equal(attendu, reponse.StatusCode);
    }

    [Fact]
    public async Task Un_formulaire_de_trop_de_champs_ou_d_un_champ_trop_long_est_refuse_sans_erreur_du_serveur()
    {
        using var nombreux = await Client.Envoyer("/entretien", null, [.. Enumerable.Range(0, 50).Select(n => ($"champ{n}", "a"))]);
        Assert.Equal(HttpStatusCode.BadRequest, nombreux.StatusCode);
        using var longue = await Client.Envoyer("/entretien", null, ("le", new string('9', 5000)));
        Assert.Equal(HttpStatusCode.BadRequest, longue.StatusCode);
        Assert.Contains("Demande refusée", await longue.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Des_entetes_trop_longs_sont_refuses()
    {
        using var demande = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "X-Long", new string('a', 20_000) } } };
        using var reponse = await Client.SendAsync(demande);
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, reponse.StatusCode);
    }

    [Theory]
    [InlineData("reference", 81, "80 au plus")]
    [InlineData("destinataire", 301, "300 au plus")]
    [InlineData("lieu", 81, "80 au plus")]
    public async Task Un_texte_trop_long_est_refuse_avec_sa_limite(string champ, int longueur, string phrase)
    {
        using var reponse = await Client.Envoyer(await Client.AllerALaReponse(), champ == "reference" ? "Garder" : "Lettre",
            (champ, new string('a', longueur)), ("accord", "oui"));
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Contains(phrase, await reponse.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Un_caractere_de_controle_est_refuse()
    {
        using var reponse = await Client.Garder("un\u0007deux");
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Contains("caractère invisible", await reponse.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("1789-07-14")]
    [InlineData("2026-02-30")]
    [InlineData("demain")]
    [InlineData("")]
    public async Task Une_date_impossible_est_refusee_avec_ce_qui_est_attendu(string jour)
    {
        using var reponse = await Client.Envoyer("/entretien", null, ("le", jour));
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Contains("Indiquez une date du 01/09/2026", await reponse.Content.ReadAsStringAsync());
    }

    [Fact]
    public void Un_entretien_plus_long_qu_une_adresse_est_refuse_avec_sa_limite()
    {
        var jetons = new Jetons(new EphemeralDataProtectionProvider(), TimeProvider.System);
        var jour = new DateOnly(2026, 9, 1);
        var court = new Etat { Id = Guid.NewGuid(), Le = jour, EtabliLe = jour };
        Assert.True(jetons.TryEcrire(court, out var jeton, out _));
        Assert.InRange(jeton.Length, 1, 4096);
        var texte = Convert.ToHexString(RandomNumberGenerator.GetBytes(4096));
        Assert.False(jetons.TryEcrire(court with { Courrier = new Courrier(texte, null) }, out _, out var refus));
        Assert.Contains("4096 caractères au plus", refus);
    }

    [Fact]
    public async Task A_soixante_reponses_la_page_le_dit_et_mene_a_la_reponse()
    {
        var page = (await Client.Envoyer("/entretien", null, ("le", Service.Jour))).Suite();
        page = (await Client.Envoyer(page, null, ("choix", "FC"))).Suite();
        var html = "";
        for (var n = 1; n <= 60 && !html.Contains("le plus que ce service lit", StringComparison.Ordinal); n++)
        {
            page = (await Client.Envoyer(page, null, ("declare", "oui"), ("niveau", "NIV3"), ("etat", "obtenu"), ("autres", "oui"))).Suite();
            html = WebUtility.HtmlDecode(await Client.GetStringAsync(new Uri(page, UriKind.Relative)));
            if (Regex.Match(html, "Question ([0-9]+), sur ([0-9]+) au plus") is { Success: true } compte)
            {
                Assert.InRange(int.Parse(compte.Groups[2].Value, CultureInfo.InvariantCulture), n + 2, 60);
                Assert.InRange(int.Parse(compte.Groups[1].Value, CultureInfo.InvariantCulture), 2, n + 2);
            }
        }
        Assert.Contains("Cet entretien a 60 réponses, le plus que ce service lit", html);
        Assert.Contains("60 réponses", html);
        Assert.DoesNotContain("<form", html);
        var lien = Regex.Match(html, "<a href=\"(/entretien/reponse[^\"]+)\">Voir la réponse").Groups[1].Value;
        Assert.Contains("Ce qui a été examiné", await Client.GetStringAsync(new Uri(lien, UriKind.Relative)));
    }

    [Theory]
    [InlineData("titres", """{ "niveau": 4 }""")]
    [InlineData("experiences", """{ "secteur": "Marketing", "debut": "2026-03-02" }""")]
    public async Task Une_demande_de_plus_de_cent_elements_est_refusee_en_francais(string quoi, string element)
    {
        foreach (var (nombre, attendu) in new[] { (100, HttpStatusCode.OK), (101, HttpStatusCode.BadRequest) })
        {
            using var corps = new StringContent($$"""
                { "voie": "FC", "le": "2026-09-01", "candidat": { "{{quoi}}": [{{string.Join(',', Enumerable.Repeat(element, nombre))}}] } }
                """, Encoding.UTF8, "application/json");
            using var reponse = await Client.PostAsync(new Uri("/api/eligibilite", UriKind.Relative), corps);
            Assert.Equal(attendu, reponse.StatusCode);
            if (attendu == HttpStatusCode.BadRequest) Assert.Contains("100 au plus", await reponse.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("reference", "\u200b\u2060", "ne se voit pas")]
    [InlineData("reference", "\u3164", "ne se voit pas")]
    [InlineData("reference", "un\r\ndeux", "retour à la ligne")]
    [InlineData("lieu", "un\ndeux", "retour à la ligne")]
    public async Task Un_texte_qui_ne_se_voit_pas_ou_de_plusieurs_lignes_est_refuse(string champ, string texte, string phrase)
    {
        using var reponse = await Client.Envoyer(await Client.AllerALaReponse(), champ == "reference" ? "Garder" : "Lettre",
            (champ, texte), ("accord", "oui"));
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Contains(phrase, WebUtility.HtmlDecode(await reponse.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Un_diplome_obtenu_ne_l_est_pas_demain()
    {
        var page = (await Client.Envoyer("/entretien", null, ("le", Service.Jour))).Suite();
        page = (await Client.Envoyer(page, null, ("choix", "FC"))).Suite();
        using var reponse = await Client.Envoyer(page, null, ("declare", "oui"), ("niveau", "NIV5"), ("etat", "obtenu"),
            ("obtenu", "2026-09-02"), ("autres", "non"));
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Contains("au plus tard le 01/09/2026", WebUtility.HtmlDecode(await reponse.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Une_fin_de_ligne_compte_pour_un_caractere()
    {
        var adresse = string.Join("\r\n", Enumerable.Repeat(new string('a', 99), 3)) + "b";
        using var reponse = await Client.Envoyer(await Client.AllerALaReponse(), "Lettre", ("destinataire", adresse));
        Assert.Contains("/entretien/lettre", reponse.Suite());
    }

    [Fact]
    public async Task Plus_de_cinquante_entetes_sont_refuses()
    {
        using var demande = new HttpRequestMessage(HttpMethod.Get, "/");
        for (var n = 0; n < 60; n++) demande.Headers.Add($"X-{n}", "a");
        using var reponse = await Client.SendAsync(demande);
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, reponse.StatusCode);
    }

    [Fact]
    public async Task Ce_qui_manque_a_une_demande_est_dit_a_un_programme()
    {
        using var reponse = await Client.PostAsJsonAsync(new Uri("/api/eligibilite", UriKind.Relative), new { voie = "XX", le = "2026-09-01" });
        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        var json = await reponse.Content.ReadAsStringAsync();
        Assert.Contains("Attendu", json);
        Assert.Contains("La demande ne se lit pas", json);
        using var page = await Client.GetAsync(new Uri("/conseiller?p=abc", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Contains("« abc » n'est pas une valeur", WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()));
    }
}
