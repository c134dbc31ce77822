using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rncp.Tests.Application;

namespace Rncp.Tests.OpenApi;

/// <summary>Two fiches have types of one name, also behind a generic type of the application, or in an anonymous one.</summary>
public class NomsConstruitsTests
{
    private static void Mapper(IEndpointRouteBuilder app)
    {
        app.MapGet("/page1", () => new Feuillet<Rncp41364.Bloc>([], null));
        app.MapGet("/page2", () => new Feuillet<Rncp37674.Bloc>([], null));
        app.MapGet("/anonyme1", (Rncp41364.Bloc b) => new { b });
        app.MapGet("/anonyme2", (Rncp37674.Bloc b) => new { b });
        app.MapGet("/paire1", () => new Paire<Bloc, Feuillet<Rncp37674.Bloc>>(new Bloc(1), new Feuillet<Rncp37674.Bloc>([], null)));
        app.MapGet("/paire2", () => new Paire<Rncp41364.Bloc, int>(Rncp41364.Bloc.BC01, 1));
        app.MapGet("/nombres", () => new Feuillet<Ordinaire>([], null));
    }

    [Theory]
    [InlineData("v3_0", "/page1", "FeuilletOfRncp41364Bloc")]
    [InlineData("v3_1", "/page1", "FeuilletOfRncp41364Bloc")]
    [InlineData("v3_0", "/page2", "FeuilletOfRncp37674Bloc")]
    [InlineData("v3_1", "/page2", "FeuilletOfRncp37674Bloc")]
    [InlineData("v3_0", "/anonyme1", "AnonymousTypeOfRncp41364Bloc")]
    [InlineData("v3_1", "/anonyme1", "AnonymousTypeOfRncp41364Bloc")]
    [InlineData("v3_0", "/anonyme2", "AnonymousTypeOfRncp37674Bloc")]
    [InlineData("v3_1", "/anonyme2", "AnonymousTypeOfRncp37674Bloc")]
    [InlineData("v3_1", "/paire1", "PaireOfBlocAndFeuilletOfRncp37674Bloc")]
    [InlineData("v3_1", "/paire2", "PaireOfRncp41364BlocAndint")]
    [InlineData("v3_1", "/nombres", "FeuilletOfOrdinaire")]
    public async Task Type_construit_porte_le_nom_du_schema_de_ses_arguments(string version, string chemin, string nom)
    {
        await using var serveur = await Documents.Demarrer(Mapper);
        var document = await serveur.LireLeDocument(version);

        Assert.Equal("#/components/schemas/" + nom, document["paths"]![chemin]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("v3_0")]
    [InlineData("v3_1")]
    public async Task Chacun_a_les_blocs_de_sa_fiche(string version)
    {
        await using var serveur = await Documents.Demarrer(Mapper);
        var document = await serveur.LireLeDocument(version);

        Chacun.Verifier(["Rncp41364Bloc", "Rncp37674Bloc"], bloc =>
        {
            var renvoi = "#/components/schemas/" + bloc;
            Assert.Equal(renvoi, Propriete("FeuilletOf" + bloc, "lignes")["items"]!["$ref"]!.GetValue<string>());
            Assert.Contains(renvoi, Propriete("FeuilletOf" + bloc, "suivant").ToJsonString(), StringComparison.Ordinal);
            Assert.Equal(renvoi, Propriete("AnonymousTypeOf" + bloc, "b")["$ref"]!.GetValue<string>());
        });

        JsonNode Propriete(string nom, string propriete) => document.Composant(nom)["properties"]![propriete]!;
    }

    private sealed record Feuillet<T>(IReadOnlyList<T> Lignes, T? Suivant);

    private sealed record Paire<TUn, TDeux>(TUn Premier, TDeux Second);

    /// <summary>A class of the application, which has the name of one of a fiche.</summary>
    private sealed record Bloc(int Numero);
}
