using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rncp.Tests.Application;
using Rncp41364;

namespace Rncp.Tests.OpenApi;

/// <summary>An enumeration of keys whose converter has the codes of a set: one text everywhere, and no number.</summary>
public class ClesTests
{
    private static void Mapper(IEndpointRouteBuilder app)
    {
        app.MapGet("/cle", (CleBloc cle) => cle);
        app.MapPost("/cles", (Dictionary<CleBloc, int> heures) => heures);
    }

    [Theory]
    [InlineData("RNCP41364BC02")]
    [InlineData("bc02")]
    public async Task Cle_est_lue_d_une_requete_par_le_code_de_son_membre(string code)
    {
        await using var serveur = await Documents.Demarrer(Mapper);

        Assert.Equal("\"RNCP41364BC02\"", await serveur.Client.GetStringAsync("/cle?cle=" + code));
    }

    [Theory]
    [InlineData("BC09")]
    [InlineData("99")]
    [InlineData("2")]
    public async Task Cle_inconnue_est_refusee(string code)
    {
        await using var serveur = await Documents.Demarrer(Mapper);

        Assert.Equal("cle", (await Refusee.De(await serveur.Lire("/cle?cle=" + code))).Seule().Place);
    }

    [Theory]
    [InlineData("v3_0")]
    [InlineData("v3_1")]
    public async Task Cle_est_une_valeur_de_la_liste_dans_les_documents(string version)
    {
        await using var serveur = await Documents.Demarrer(Mapper);
        var document = await serveur.LireLeDocument(version);

        const string nom = "Rncp41364CleBloc";
        Assert.Equal(Rncp41364.Bloc.Tous.Select(bloc => bloc.Code), document.Composant(nom)["enum"]!.AsArray().Select(un => un!.GetValue<string>()));
        var corps = document["paths"]!["/cles"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;
        Assert.Equal("#/components/schemas/" + nom, corps["x-dictionaryKey"]!["$ref"]!.GetValue<string>());
    }

    [Fact]
    public async Task Cle_d_un_dictionnaire_est_refusee_a_son_chemin()
    {
        await using var serveur = await Documents.Demarrer(Mapper);

        Assert.Equal(HttpStatusCode.OK, (await serveur.Poster("/cles", """{"BC01":1}""")).StatusCode);
        var (place, dit) = (await Refusee.De(await serveur.Poster("/cles", """{"BC09":1}"""))).Seule();
        Assert.Equal("BC09", place);
        Assert.StartsWith("« BC09 » n'est pas un bloc de RNCP41364. Attendu : BC01,", dit, StringComparison.Ordinal);
    }
}
