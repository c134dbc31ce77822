using System.Text;

namespace Rncp.Tests.Application;

/// <summary>Requests, written in one line.</summary>
internal static class Envois
{
    internal static Task<HttpResponseMessage> Lire(this Serveur serveur, string chemin, params string[] enTetes) =>
        serveur.Envoyer(HttpMethod.Get, chemin, null, enTetes);

    internal static Task<HttpResponseMessage> Poster(this Serveur serveur, string chemin, string json, params string[] enTetes) =>
        serveur.Envoyer(HttpMethod.Post, chemin, new StringContent(json, Encoding.UTF8, "application/json"), enTetes);

    internal static Task<HttpResponseMessage> Remplir(this Serveur serveur, string chemin, params string[] champs) => serveur.Envoyer(
        HttpMethod.Post, chemin, new FormUrlEncodedContent(champs.Select(champ => champ.Split('=')).Select(champ => KeyValuePair.Create(champ[0], champ[1]))));

    private static async Task<HttpResponseMessage> Envoyer(this Serveur serveur, HttpMethod methode, string chemin, HttpContent? corps, params string[] enTetes)
    {
        using var demande = new HttpRequestMessage(methode, chemin) { Content = corps };
        foreach (var enTete in enTetes) Assert.True(demande.Headers.TryAddWithoutValidation(enTete.Split(':')[0], enTete.Split(':')[1]));
        return await serveur.Client.SendAsync(demande);
    }
}
