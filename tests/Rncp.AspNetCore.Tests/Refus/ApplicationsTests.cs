using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Rncp.Tests.Application;
using Rncp41364;

namespace Rncp.Tests.Refus;

/// <summary>What an application has set up for itself stays.</summary>
public class ApplicationsTests
{
    [Fact]
    public async Task Ce_que_l_application_ajoute_a_ses_problemes_est_la()
    {
        await using var serveur = await new Hote(false, false, false, "Production").Demarrer(
            services => services.AddProblemDetails(options => options.CustomizeProblemDetails = un => un.ProblemDetails.Extensions["application"] = "la mienne"));

        var probleme = JsonNode.Parse(await (await serveur.Lire("/route/BC09")).Content.ReadAsStringAsync())!;

        Assert.Equal("la mienne", probleme["application"]!.GetValue<string>());
        Assert.StartsWith("« BC09 »", probleme["errors"]!["bloc"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reponse_de_l_application_a_ses_controleurs_reste_la_sienne()
    {
        await using var serveur = await new Hote(false, true, false, "Production").Demarrer(services => services.Configure<ApiBehaviorOptions>(
            options => options.InvalidModelStateResponseFactory = contexte => new UnprocessableEntityObjectResult(contexte.ModelState)));

        var reponse = await serveur.Poster("/mvc/inscription", """{"bloc":"BC09","niveau":6}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        var (place, dits) = Assert.Single(JsonNode.Parse(await reponse.Content.ReadAsStringAsync())!.AsObject());
        Assert.Equal("bloc", place);
        Assert.StartsWith("« BC09 »", Assert.Single(dits!.AsArray())!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validation_du_cadre_verifie_ce_qui_est_lu()
    {
        foreach (var hote in new[] { new Hote(false, false, true, "Production"), new Hote(true, false, true, "Production"), new Hote(false, true, true, "Production") })
        {
            await using var serveur = await hote.Demarrer();
            var avant = hote.Passages;
            var reponse = await serveur.Poster(hote.Chemin("/inscription"), """{"bloc":"BC01","niveau":6,"places":101}""");
            Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
            Assert.Contains("must be between 0 and 100", await reponse.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(avant, hote.Passages);
        }
    }

    [Fact]
    public async Task Erreurs_des_autres_valeurs_d_un_controleur_sont_la_aussi()
    {
        await using var serveur = await new Hote(false, true, false, "Production").Demarrer();

        var refusee = await Refusee.De(await serveur.Poster("/mvc/inscription", """{"bloc":"BC01","niveau":6,"places":101}"""));

        Assert.Equal("Places", refusee.Seule().Place);
    }

    [Fact]
    public async Task Corps_peut_avoir_le_nom_de_sa_propriete_fausse()
    {
        await using var serveur = await new Hote(false, true, false, "Production").Demarrer();

        Assert.Equal("ici", (await Refusee.De(await serveur.Poster("/mvc/memeNom", """{"ici":"BC09","ailleurs":"BC01"}"""))).Seule().Place);
    }

    [Fact]
    public async Task Deux_ajouts_n_en_font_qu_un()
    {
        await using var serveur = await new Hote(false, true, false, "Production").Demarrer(services => services.AddRncp());

        Assert.Equal("bloc", (await Refusee.De(await serveur.Lire("/mvc/route/BC09"))).Seule().Place);
    }

    [Fact]
    public void Services_sont_requis() => Assert.Throws<ArgumentNullException>(() => RncpServiceCollectionExtensions.AddRncp(null!));

    /// <summary>A filter that the endpoint has, a group, and metadata, are those that it was made with.</summary>
    [Fact]
    public async Task Filtre_et_groupe_d_un_endpoint_restent()
    {
        await using var serveur = await Serveur.Demarrer(app => app.MapGroup("/groupe").AddEndpointFilter(async (contexte, suite) => await suite(contexte) is string dit ? $"[{dit}]" : Results.Empty)
            .MapGet("/{bloc}", (Bloc bloc, HttpContext contexte) => $"{bloc} {contexte.GetEndpoint()!.Metadata.GetMetadata<string>()}").WithMetadata("le mien"));

        Assert.Equal("[RNCP41364BC01 le mien]", await serveur.Client.GetStringAsync("/groupe/BC01"));
        Assert.Equal("bloc", (await Refusee.De(await serveur.Lire("/groupe/BC09"))).Seule().Place);
    }
}
