using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Rncp.Tests.Application;

namespace Rncp.Tests;

/// <summary>
/// docs/aspnetcore.md: its program runs, each request has the answer that stands under it, and what the filter of Swashbuckle describes is
/// described.
/// </summary>
public class PageTests
{
    private const string Chemin = "docs/aspnetcore.md";
    private const string Lancement = "app.Run();";

    private static readonly Page Lue = Page.Lire(Chemin);
    private static readonly Assembly Code = Compiler();

    [Fact]
    public async Task Chaque_demande_de_la_page_a_la_reponse_de_la_page()
    {
        var application = Construire(services => services.AddControllers().ConfigureApplicationPartManager(parties => parties.FeatureProviders.Add(new DeLaPage())));
        application.MapControllers();
        await using var serveur = await Serveur.Demarrer(application);
        var demandes = Lue.En("http").ToArray();

        foreach (var demande in demandes)
        {
            var attendue = Lue.Blocs.SkipWhile(bloc => bloc != demande).Skip(1).First();
            Assert.Equal("json", attendue.Langue);
            var lue = await Envoyer(serveur, demande.Texte);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(attendue.Texte), SansTrace(lue)), $"{Chemin}({attendue.Ligne}): {lue.ToJsonString()}");
        }
        Assert.True(demandes.Length >= 5);
    }

    /// <summary>The page of the package shows the same program, and what its request is told.</summary>
    [Fact]
    public async Task Page_du_paquet_a_le_programme_de_la_page_et_la_reponse_a_sa_demande()
    {
        const string chemin = "src/Rncp.AspNetCore/README.md";
        var paquet = Page.Lire(chemin);
        Assert.Equal(Lue.En("csharp").First().Texte, Assert.Single(paquet.En("csharp")).Texte);

        await using var serveur = await Serveur.Demarrer(Construire(_ => { }));
        var lue = await Envoyer(serveur, Assert.Single(paquet.En("http")).Texte);

        Assert.Contains($"> {lue["errors"]!["bloc"]![0]}", Depot.Lire(chemin).Split('\n'));
    }

    [Fact]
    public async Task Refus_du_formulaire_est_celui_de_la_page() => Assert.Equal(
        Assert.Single(Lue.En("text")).Texte,
        (await Assert.ThrowsAsync<InvalidOperationException>(() => Serveur.Demarrer(
            app => app.MapPost("/candidat", ([FromForm] Candidat candidat) => candidat.ToString()).DisableAntiforgery()))).Message);

    [Fact]
    public async Task Classe_de_la_page_decrit_les_types_a_un_autre_generateur_de_documents()
    {
        var ajouter = Code.GetType("SwaggerRncp")!.GetMethod("Ajouter")!.CreateDelegate<Action<IServiceCollection>>();
        await using var serveur = await Serveur.Demarrer(
            app =>
            {
                Endpoints.Mapper(app);
                app.MapGet("/pages", () => new Paires(new(1, 2), new("a", "b"), new(Rncp41364.Bloc.BC01, Rncp41364.Bloc.BC02), new(Rncp37674.Bloc.BC01, Rncp37674.Bloc.BC02)));
                app.MapGet("/quelconques", () => new Quelconques(Rncp41364.Certification.Rncp41364, ((ICertification)Rncp41364.Certification.Rncp41364).Blocs, []));
                ((WebApplication)app).UseSwagger();
            },
            ajouter, "Development");

        var reponse = await serveur.Lire("/swagger/v1/swagger.json");
        var texte = await reponse.Content.ReadAsStringAsync();
        Assert.True(reponse.IsSuccessStatusCode, texte);
        var document = JsonNode.Parse(texte)!;

        var schemas = document["components"]!["schemas"]!;
        Assert.Equal(Rncp41364.Bloc.Tous.Select(bloc => bloc.Code), schemas["Rncp41364Bloc"]!["enum"]!.AsArray().Select(un => un!.GetValue<string>()));
        Assert.Equal(2, schemas["Rncp37674Bloc"]!["enum"]!.AsArray().Count);
        Assert.Equal("#/components/schemas/Rncp41364Bloc", document["paths"]!["/route/{bloc}"]!["get"]!["parameters"]![0]!["schema"]!["$ref"]!.GetValue<string>());
        Assert.Equal("integer", schemas["NiveauQualification"]!["type"]!.GetValue<string>());
        Assert.Contains("nonEligible", schemas["Conclusion"]!["enum"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.NotNull(schemas["Eligibilite"]!["properties"]!["constats"]);
        Assert.NotNull(schemas["EligibiliteConstat"]);

        Assert.Equal("integer", schemas["Int32Paire"]!["properties"]!["premier"]!["type"]!.GetValue<string>());
        Assert.Equal("string", schemas["StringPaire"]!["properties"]!["premier"]!["type"]!.GetValue<string>());
        Chacun.Verifier(["Rncp41364Bloc", "Rncp37674Bloc"], bloc =>
            Assert.Equal("#/components/schemas/" + bloc, schemas[bloc + "Paire"]!["properties"]!["premier"]!["$ref"]!.GetValue<string>()));
        var quelconques = schemas["Quelconques"]!["properties"]!;
        Assert.Equal("string", quelconques["fiche"]!["type"]!.GetValue<string>());
        Chacun.Verifier(["blocs", "romes"], nom => Assert.Equal("string", quelconques[nom]!["items"]!["type"]!.GetValue<string>()));
        Assert.DoesNotContain(schemas.AsObject(), un => un.Key.StartsWith('I') && char.IsUpper(un.Key[1]));
    }

    /// <summary>Another generator is told of a thing of any fiche that it is a text, and that it has no name.</summary>
    [Fact]
    public void Chose_d_une_fiche_quelconque_est_un_texte_sans_nom() => Chacun.Verifier([typeof(IBloc), typeof(ICertification), typeof(IMembreCode<CodeRome>)], type =>
    {
        var schema = new OpenApiSchema { Properties = new Dictionary<string, IOpenApiSchema> { ["code"] = new OpenApiSchema() } };

        Assert.True(SchemasRncp.Decrire(schema, type, new OpenApiDocument()));

        Assert.Equal((JsonSchemaType.String, null), (schema.Type, schema.Properties));
        Assert.Null(SchemasRncp.Nom(type));
    });

    private sealed record Paire<T>(T Premier, T Second);

    private sealed record Paires(Paire<int> Nombres, Paire<string> Textes, Paire<Rncp41364.Bloc> Blocs, Paire<Rncp37674.Bloc> Autres);

    private sealed record Quelconques(ICertification Fiche, IEnumerable<IBloc> Blocs, IMembreCode<CodeRome>[] Romes);

    /// <summary>A request as the page writes it: its line, its headers, an empty line and its body. What follows # is a part of the answer.</summary>
    private static async Task<JsonNode> Envoyer(Serveur serveur, string texte)
    {
        var parties = texte.Split("\n\n");
        var lignes = parties[0].Split('\n');
        var (methode, cible) = (lignes[0].Split(' ')[0], lignes[0].Split(' ')[1].Split('#'));
        using var demande = new HttpRequestMessage(new HttpMethod(methode), cible[0]);
        foreach (var enTete in lignes.Skip(1)) demande.Headers.Add(enTete.Split(": ")[0], enTete.Split(": ")[1]);
        if (parties.Length > 1) demande.Content = new StringContent(parties[1], Encoding.UTF8, "application/json");
        var reponse = JsonNode.Parse(await (await serveur.Client.SendAsync(demande)).Content.ReadAsStringAsync())!;
        return (cible.ElementAtOrDefault(1) ?? "").Split('/').Skip(1).Aggregate(reponse, (ici, nom) => ici[nom]!);
    }

    /// <summary>Controllers add the identifier of the request, which is new each time.</summary>
    private static JsonNode SansTrace(JsonNode lue)
    {
        (lue as JsonObject)?.Remove("traceId");
        return lue;
    }

    private static WebApplication Construire(Action<IServiceCollection> services) =>
        (WebApplication)Code.GetType("Programme")!.GetMethod("Construire")!.Invoke(null, [new[] { "--urls", "http://127.0.0.1:0" }, services])!;

    /// <summary>The program of the page, which gives its application instead of running it, with the classes under it.</summary>
    private static Assembly Compiler()
    {
        Page.Bloc[] blocs = [.. Lue.En("csharp")];
        Assert.Contains(Lancement, blocs[0].Texte, StringComparison.Ordinal);
        var lignes = blocs[0].Texte.Split('\n');
        var source = $$"""
            {{string.Join('\n', lignes.Where(EstUnUsing))}}
            using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc; using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Options; using Microsoft.OpenApi; using Swashbuckle.AspNetCore.SwaggerGen; using System.Collections.Concurrent;
            public static class Programme
            {
                public static WebApplication Construire(string[] args, Action<IServiceCollection> services)
                {
                    {{string.Join('\n', lignes.Where(ligne => !EstUnUsing(ligne))).Replace("var app =", "services(builder.Services);\nvar app =", StringComparison.Ordinal).Replace(Lancement, "return app;", StringComparison.Ordinal)}}
                }
            }
            {{string.Join('\n', blocs.Skip(1).Select(bloc => bloc.Texte))}}
            """;
        // The build of a project suppresses CS1701 too: Swashbuckle is of an older Microsoft.OpenApi.
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]);
        using var image = new MemoryStream();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(chemin => MetadataReference.CreateFromFile(chemin));
        var resultat = CSharpCompilation.Create(
            "PageWeb", [CSharpSyntaxTree.ParseText(UsingsImplicites.Texte), CSharpSyntaxTree.ParseText(source)], references, options).Emit(image);
        Assert.True(resultat.Success, string.Join('\n', resultat.Diagnostics.Where(un => un.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    private static bool EstUnUsing(string ligne) => ligne.StartsWith("using ", StringComparison.Ordinal);

    private sealed class DeLaPage : Microsoft.AspNetCore.Mvc.ApplicationParts.IApplicationFeatureProvider<ControllerFeature>
    {
        public void PopulateFeature(IEnumerable<Microsoft.AspNetCore.Mvc.ApplicationParts.ApplicationPart> parts, ControllerFeature feature)
        {
            feature.Controllers.Clear();
            feature.Controllers.Add(Code.GetType("Inscriptions")!.GetTypeInfo());
        }
    }
}
