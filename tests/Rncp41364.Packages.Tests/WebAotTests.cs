using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Rncp.Tests.Packages;

/// <summary>A web application that is published native, from the packages: it listens, answers, refuses and describes itself.</summary>
public sealed class WebAotTests
{
    private const string Ecoute = "Now listening on: ";

    /// <summary>A half more than it weighed when it was written (14 MB): one that weighs more keeps what a trimmed program has no use for.</summary>
    private const long OctetsAuPlus = 21_000_000;

    [NativeAotTests.FactLinuxX64]
    public async Task Publication_d_une_application_web_repond_refuse_et_se_decrit()
    {
        var dossier = Paquets.Consommateur("WebAot");
        Assert.Empty(Paquets.Commande.Construire("publish", dossier, "-o", "sortie").Reussie().Diagnostics);
        var programme = Path.Combine(dossier, "sortie", "WebAot");
        Assert.False(File.Exists(programme + ".dll"), "This is not a native executable.");
        Assert.InRange(new FileInfo(programme).Length, 1_000_000, OctetsAuPlus);

        using var processus = Process.Start(new ProcessStartInfo(programme) { WorkingDirectory = dossier, RedirectStandardOutput = true })!;
        try
        {
            using var client = new HttpClient { BaseAddress = await Adresse(processus), Timeout = Attente.Limite };

            var bloc = JsonNode.Parse(await client.GetStringAsync("/blocs/bc01?niveau=5"))!;
            Assert.Equal(("RNCP41364BC01", 5, 11), (bloc["bloc"]!.GetValue<string>(), bloc["niveau"]!.GetValue<int>(), bloc["competences"]!.AsArray().Count));

            using var demande = new HttpRequestMessage(HttpMethod.Get, "/blocs/BC09?niveau=9");
            demande.Headers.Add("X-Rome", "x");
            var refus = await client.SendAsync(demande);
            Assert.Equal(HttpStatusCode.BadRequest, refus.StatusCode);
            Assert.Equal(["X-Rome", "bloc", "niveau"], JsonNode.Parse(await refus.Content.ReadAsStringAsync())!["errors"]!.AsObject().Select(un => un.Key).Order(StringComparer.Ordinal));

            Assert.Contains("\"conclusion\":\"nonEligible\"", await Poster(client, """{"le":"2026-09-01","voie":"FC","candidat":{"niveau":3}}"""), StringComparison.Ordinal);
            Assert.Contains("candidat.experiences[0].finn", await Poster(client, """{"le":"2026-09-01","candidat":{"experiences":[{"debut":"2026-01-06","finn":"x"}]}}"""), StringComparison.Ordinal);

            var schemas = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!["components"]!["schemas"]!;
            Assert.Equal(4, schemas["Rncp41364Bloc"]!["enum"]!.AsArray().Count);
            Assert.NotNull(schemas["Eligibilite"]!["properties"]!["constats"]);
        }
        finally
        {
            processus.Kill();
        }
    }

    private static async Task<string> Poster(HttpClient client, string json) =>
        await (await client.PostAsync("/eligibilite", new StringContent(json, Encoding.UTF8, "application/json"))).Content.ReadAsStringAsync();

    /// <summary>Where it listens, which it prints when it does.</summary>
    private static async Task<Uri> Adresse(Process processus)
    {
        while (await processus.StandardOutput.ReadLineAsync().WaitAsync(Attente.Limite) is { } ligne)
            if (ligne.IndexOf(Ecoute, StringComparison.Ordinal) is >= 0 and var debut) return new Uri(ligne[(debut + Ecoute.Length)..]);
        throw new InvalidOperationException("It ended without listening.");
    }
}
