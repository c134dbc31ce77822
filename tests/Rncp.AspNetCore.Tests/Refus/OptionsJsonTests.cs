using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Rncp.Tests.Application;
using Rncp41364;

namespace Rncp.Tests.Refus;

/// <summary>What an application sets up for its own JSON leaves ours as it is.</summary>
public class OptionsJsonTests
{
    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Enumerations_gardent_leur_convertisseur_devant_celui_de_l_application(Hote hote)
    {
        await using var serveur = await hote.Demarrer(AjouterLesMots);
        const string debut = """{"bloc":"BC01","niveau":6,""";

        var lue = JsonNode.Parse(await (await serveur.Poster(hote.Chemin("/inscription"), debut + "\"avis\":\"nonEligible\",\"cle\":\"bc02\"}")).Content.ReadAsStringAsync())!;
        Assert.Equal(("nonEligible", "RNCP41364BC02"), (lue["avis"]!.GetValue<string>(), lue["cle"]!.GetValue<string>()));
        foreach (var (place, valeur) in new[] { ("avis", "99"), ("avis", "\"99\""), ("cle", "99"), ("cle", "\"99\"") })
        {
            var refusee = await Refusee.De(await serveur.Poster(hote.Chemin("/inscription"), $"{debut}\"{place}\":{valeur}}}"));
            Assert.Equal(place, refusee.Seule().Place);
        }
    }

    [Fact]
    public async Task Cle_inconnue_d_un_dictionnaire_est_refusee_malgre_le_convertisseur_de_l_application()
    {
        await using var serveur = await Serveur.Demarrer(Endpoints.Mapper, AjouterLesMots);

        Assert.Equal("""{"RNCP41364BC01":1}""", await (await serveur.Poster("/cles", """{"BC01":1}""")).Content.ReadAsStringAsync());
        Assert.Equal("99", (await Refusee.De(await serveur.Poster("/cles", """{"99":1}"""))).Seule().Place);
    }

    [Fact]
    public async Task Enumerations_de_l_application_ont_son_convertisseur()
    {
        await using var serveur = await Serveur.Demarrer(app => app.MapGet("/jour", () => DayOfWeek.Monday), AjouterLesMots);

        Assert.Equal("\"Monday\"", await serveur.Client.GetStringAsync("/jour"));
    }

    /// <summary>As a native program does, which has no other resolver.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Contexte_de_l_application_ne_prend_pas_la_place_du_notre(bool estApres)
    {
        await using var serveur = await Serveur.Demarrer(
            app => app.MapPost("/eligibilite", (Demande demande) => Certification.Rncp41364.Evaluer(demande)),
            services =>
            {
                if (estApres) services.AddRncp();
                services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolver = ContexteDeLApplication.Default);
            });

        Assert.Equal(HttpStatusCode.OK, (await serveur.Poster("/eligibilite", """{"le":"2026-09-01","candidat":{}}""")).StatusCode);
    }

    private static void AjouterLesMots(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        services.Configure<JsonOptions>(json => json.JsonSerializerOptions.Converters.Add(new JsonStringEnumConverter()));
    }
}

/// <summary>The types of an application without reflection.</summary>
[JsonSerializable(typeof(Ordinaire))]
internal sealed partial class ContexteDeLApplication : JsonSerializerContext;
