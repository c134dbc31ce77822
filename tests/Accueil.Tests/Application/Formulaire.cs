using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Accueil.Tests.Application;

/// <summary>What a browser does with a form, without one.</summary>
internal static partial class Formulaire
{
    /// <summary>Opens a page, and sends the form on it with these fields.</summary>
    /// <param name="client">The client, whose cookies count.</param>
    /// <param name="page">The address of the page.</param>
    /// <param name="gestionnaire">The end of the address that the form is sent to; null for the first form.</param>
    /// <param name="champs">The fields.</param>
    internal static async Task<HttpResponseMessage> Envoyer(
        this HttpClient client, string page, string? gestionnaire, params (string Nom, string Valeur)[] champs)
    {
        var html = await client.GetStringAsync(new Uri(page, UriKind.Relative));
        var envoi = Balises().Matches(html).Select(balise => balise.Groups)
            .First(balise => gestionnaire is null || balise[1].Value.Contains($"handler={gestionnaire}", StringComparison.Ordinal));
        var adresse = envoi[1].Success ? WebUtility.HtmlDecode(envoi[1].Value) : page;
        return await client.PostAsync(new Uri(adresse, UriKind.Relative), new FormUrlEncodedContent(
            [.. champs.Select(champ => KeyValuePair.Create(champ.Nom, champ.Valeur)), new("__RequestVerificationToken", Jeton(html))]));
    }

    /// <summary>Answers up to the decision of a person of level 5, and returns the address of the answer.</summary>
    internal static async Task<string> AllerALaReponse(this HttpClient client, string le = Service.Jour)
    {
        var page = await client.Envoyer("/entretien", null, ("le", le));
        page = await client.Envoyer(page.Suite(), null, ("choix", "FC"));
        page = await client.Envoyer(page.Suite(), null,
            ("declare", "oui"), ("niveau", "NIV5"), ("etat", "obtenu"), ("autres", "non"));
        page = await client.GetAsync(new Uri(page.Suite(), UriKind.Relative));
        return page.Suite();
    }

    /// <summary>Keeps a file, and returns the answer of the server.</summary>
    internal static async Task<HttpResponseMessage> Garder(this HttpClient client, string reference, string le = Service.Jour) =>
        await client.Envoyer(await client.AllerALaReponse(le), "Garder", ("reference", reference), ("accord", "oui"));

    /// <summary>Deletes a file from one of its pages, and returns the answer of the server.</summary>
    internal static Task<HttpResponseMessage> Supprimer(this HttpClient client, string page) =>
        client.Envoyer(page, "Supprimer", ("confirme", "oui"));

    /// <summary>How many files the application keeps.</summary>
    internal static async Task<int> Nombre(this HttpClient client, string filtre = "")
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/api/dossiers{filtre}", UriKind.Relative)));
        return json.RootElement.GetProperty("total").GetInt32();
    }

    internal static string Suite(this HttpResponseMessage reponse)
    {
        Assert.Equal(HttpStatusCode.Redirect, reponse.StatusCode);
        return reponse.Headers.Location!.ToString();
    }

    internal static string Jeton(string html) => Jetons().Match(html).Groups[1].Value;

    [GeneratedRegex("""<form method="post"(?: novalidate)?(?: action="([^"]*)")?""")]
    private static partial Regex Balises();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]* value="([^"]+)""")]
    private static partial Regex Jetons();
}
