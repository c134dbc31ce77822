using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rncp.Tests.Application;
using Rncp41364;

namespace Rncp.Tests.Refus;

/// <summary>What the framework refuses, and when, is what it refuses without us: only what it says of our values is ours.</summary>
public class RefusDuCadreTests
{
    /// <summary>A request, as its method, its target, its type of content and its body.</summary>
    private static readonly (string Methode, string Cible, string? Contenu, string Corps)[] Demandes =
    [
        ("GET", "/nombre?n=x", null, ""), ("GET", "/nombre", null, ""), ("GET", "/nombre?n=1", null, ""),
        ("GET", "/cle/nombre?n=x", null, ""), ("GET", "/cle/nombre?n=1", null, ""),
        ("POST", "/formulaire", "application/x-www-form-urlencoded", "N=x"), ("POST", "/formulaire", null, ""), ("POST", "/formulaire", "", "N=1"),
        ("POST", "/champ", "application/x-www-form-urlencoded", "f=x"), ("POST", "/champ", null, ""),
        ("POST", "/jeton", "application/x-www-form-urlencoded", "f=1"), ("POST", "/jeton-bloc", "application/x-www-form-urlencoded", "bloc=BC01"),
        ("POST", "/corps", "application/json", "{"), ("POST", "/corps", "application/json", ""), ("POST", "/corps", "text/plain", "{}"),
        ("POST", "/demande", "text/plain", "{}"),
        ("GET", "/romes?r=E1101&r=", null, ""), ("GET", "/conflit?bloc=BC01", null, ""), ("GET", "/muet?bloc=BC01", null, ""),
    ];

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Refus_du_cadre_est_le_meme_avec_et_sans_nous(string environnement)
    {
        await using var avec = await Demarrer(environnement, avecRncp: true);
        await using var sans = await Demarrer(environnement, avecRncp: false);

        foreach (var demande in Demandes) Assert.Equal((demande, await Reponse(sans, demande)), (demande, await Reponse(avec, demande)));
    }

    /// <summary>A filter that asks who calls does so before anybody is told what a bloc is.</summary>
    [Fact]
    public async Task Filtre_d_un_endpoint_passe_avant_le_refus()
    {
        await using var serveur = await Demarrer("Production", avecRncp: true);

        Assert.Equal(HttpStatusCode.Unauthorized, (await serveur.Lire("/cle/bloc?bloc=BC09")).StatusCode);
    }

    private static Task<Serveur> Demarrer(string environnement, bool avecRncp) => Serveur.Demarrer(
        app =>
        {
            app.MapGet("/nombre", (int n) => n);
            app.MapGet("/romes", (CodeRome?[] r) => r.Length);
            app.MapGet("/conflit", IResult (Bloc bloc) => throw new BadHttpRequestException($"Required parameter {bloc}", StatusCodes.Status409Conflict));
            app.MapGet("/muet", (Bloc bloc) => Results.StatusCode(bloc == Bloc.BC01 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK));
            app.MapPost("/formulaire", ([FromForm] Nombres nombres) => nombres.N).DisableAntiforgery();
            app.MapPost("/champ", ([FromForm] int f) => f).DisableAntiforgery();
            app.MapPost("/jeton", ([FromForm] int f) => f);
            app.MapPost("/jeton-bloc", ([FromForm] Bloc bloc) => bloc.Code);
            app.MapPost("/corps", (Ordinaire ordinaire) => ordinaire);
            app.MapPost("/demande", (Demande demande) => demande.Le);
            var ferme = app.MapGroup("/cle").AddEndpointFilter((_, _) => ValueTask.FromResult<object?>(Results.Unauthorized()));
            ferme.MapGet("/nombre", (int n) => n);
            ferme.MapGet("/bloc", (Bloc bloc) => bloc.Code);
        },
        services => services.AddAntiforgery(), environnement,
        application =>
        {
            application.UseExceptionHandler(erreur => erreur.Run(contexte => contexte.Response.WriteAsync("exception")));
            application.UseAntiforgery();
        },
        avecRncp);

    private static async Task<(HttpStatusCode, string)> Reponse(Serveur serveur, (string Methode, string Cible, string? Contenu, string Corps) demande)
    {
        using var envoi = new HttpRequestMessage(new HttpMethod(demande.Methode), demande.Cible);
        if (demande.Contenu is { } contenu)
        {
            envoi.Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(demande.Corps));
            if (contenu.Length > 0) envoi.Content.Headers.ContentType = new(contenu);
        }
        var reponse = await serveur.Client.SendAsync(envoi);
        return (reponse.StatusCode, await reponse.Content.ReadAsStringAsync());
    }

    public sealed class Nombres
    {
        public int N { get; set; }
    }
}
