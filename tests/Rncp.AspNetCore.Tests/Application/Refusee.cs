using System.Net;
using System.Text.Json;

namespace Rncp.Tests.Application;

/// <summary>An answer of 400, as a client reads it.</summary>
internal sealed record Refusee(string Titre, Dictionary<string, string[]> Erreurs, string Langue)
{
    internal static async Task<Refusee> De(HttpResponseMessage reponse)
    {
        var texte = await reponse.Content.ReadAsStringAsync();
        Assert.True(reponse.StatusCode == HttpStatusCode.BadRequest, $"{(int)reponse.StatusCode}: {texte}");
        Assert.True(reponse.Content.Headers.ContentType?.MediaType == "application/problem+json", $"{reponse.Content.Headers.ContentType}: {texte}");
        using var json = JsonDocument.Parse(texte);
        return new(
            json.RootElement.GetProperty("title").GetString()!,
            json.RootElement.GetProperty("errors").Deserialize<Dictionary<string, string[]>>()!,
            string.Join(',', reponse.Content.Headers.ContentLanguage));
    }

    /// <summary>The only error, at its place.</summary>
    internal (string Place, string Dit) Seule()
    {
        var (place, dits) = Assert.Single(Erreurs);
        return (place, Assert.Single(dits));
    }
}
