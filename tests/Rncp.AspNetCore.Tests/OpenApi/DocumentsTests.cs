using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Json.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Rncp.Tests.Application;
using Rncp41364;

namespace Rncp.Tests.OpenApi;

/// <summary>What documents say of our types, wherever they are.</summary>
public class DocumentsTests
{
    public static TheoryData<string, bool> VersionsEtSortes
    {
        get
        {
            var tous = new TheoryData<string, bool>();
            foreach (var version in Documents.Versions)
                foreach (var estMvc in new[] { false, true }) tous.Add(version, estMvc);
            return tous;
        }
    }

    public static TheoryData<string> Versions => [.. Documents.Versions];

    [Theory]
    [MemberData(nameof(VersionsEtSortes))]
    public async Task Document_est_lu_sans_erreur_et_chaque_renvoi_mene_quelque_part(string version, bool estMvc)
    {
        await using var serveur = await Documents.Demarrer(estMvc ? null : Endpoints.Mapper, estMvc);
        var texte = await serveur.Document(version);

        var lu = OpenApiModelFactory.Load(new MemoryStream(Encoding.UTF8.GetBytes(texte)), OpenApiConstants.Json);

        Assert.Empty(lu.Diagnostic!.Errors);
        Assert.Empty(lu.Diagnostic.Warnings);
        var document = JsonNode.Parse(texte)!;
        var renvois = Renvois(document).Distinct().ToArray();
        Chacun.Verifier(renvois, renvoi => Assert.NotNull(renvoi.Split('/').Skip(1).Aggregate((JsonNode?)document, (ici, nom) => ici?[nom])));
        // A schema that says nothing lets everything through.
        Chacun.Verifier(document["components"]!["schemas"]!.AsObject(), un => Assert.True(un.Value!.AsObject().Count > 0, un.Key));
    }

    [Theory]
    [MemberData(nameof(VersionsEtSortes))]
    public async Task Bloc_est_une_valeur_de_la_liste_de_la_fiche_partout(string version, bool estMvc)
    {
        await using var serveur = await Documents.Demarrer(estMvc ? null : Endpoints.Mapper, estMvc);
        var document = await serveur.LireLeDocument(version);
        var prefixe = estMvc ? "/mvc" : "";

        Assert.Equal("string", document.Composant("Rncp41364Bloc")["type"]!.GetValue<string>());
        Assert.Equal(Bloc.Tous.Select(bloc => bloc.Code), document.Composant("Rncp41364Bloc")["enum"]!.AsArray().Select(une => une!.GetValue<string>()));
        Chacun.Verifier(Bloc.Tous, bloc => Assert.Contains($"- `{bloc}`: {bloc.Libelle}", document.Composant("Rncp41364Bloc")["description"]!.GetValue<string>(), StringComparison.Ordinal));
        const string renvoi = "#/components/schemas/Rncp41364Bloc";
        Assert.Equal(renvoi, Parametre(document, prefixe + "/route/{bloc}", "bloc")["$ref"]!.GetValue<string>());
        Assert.Equal(renvoi, Parametre(document, prefixe + "/requete", estMvc ? "le-bloc" : "bloc")["$ref"]!.GetValue<string>());
        Assert.Equal(renvoi, Parametre(document, prefixe + "/entete", "X-Bloc")["$ref"]!.GetValue<string>());
        Assert.Equal(renvoi, Parametre(document, prefixe + "/liste", "blocs")["items"]!["$ref"]!.GetValue<string>());
        Assert.Equal(renvoi, document.Composant("Inscription")["properties"]!["bloc"]!["$ref"]!.GetValue<string>());
        Assert.Contains(renvoi, Renvois(document.Composant("Inscription")["properties"]!["second"]));
        Assert.Equal(renvoi, document.Composant("Inscription")["properties"]!["heures"]!["x-dictionaryKey"]!["$ref"]!.GetValue<string>());
        Assert.Equal(["#/components/schemas/Rncp41364Competence"], Renvois(document.Composant("Inscription")["properties"]!["competences"]!["items"]));
        // A controller reads the properties of its form, and a minimal endpoint the whole.
        Assert.Contains(renvoi, Renvois(estMvc ? document["paths"]!["/mvc/classe"] : document.Composant("Dossier")));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Niveaux_codes_et_mots_ont_leur_forme(string version)
    {
        await using var serveur = await Documents.Demarrer(Endpoints.Mapper);
        var document = await serveur.LireLeDocument(version);

        var niveau = document.Composant("NiveauQualification");
        Assert.Equal(("integer", 1, 8), (niveau["type"]!.GetValue<string>(), niveau["minimum"]!.GetValue<int>(), niveau["maximum"]!.GetValue<int>()));
        Assert.Equal(("string", "^[A-Za-z][0-9]{4}$"), (document.Composant("CodeRome")["type"]!.GetValue<string>(), document.Composant("CodeRome")["pattern"]!.GetValue<string>()));
        Assert.Equal(["faitsIncoherents", "nonEligible", "aCompleter", "aApprecier", "eligible", "sansObjet"], document.Composant("Conclusion")["enum"]!.AsArray().Select(un => un!.GetValue<string>()));
        Assert.Equal(VoieAcces.Toutes.Select(voie => voie.Code), document.Composant("VoieAcces")["enum"]!.AsArray().Select(un => un!.GetValue<string>()));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Deux_fiches_ont_chacune_leurs_blocs(string version)
    {
        await using var serveur = await Documents.Demarrer(Endpoints.Mapper);
        var document = await serveur.LireLeDocument(version);

        var deux = document.Composant("DeuxFiches")["properties"]!;
        Assert.Equal(["#/components/schemas/Rncp41364Bloc"], Renvois(deux["ici"]));
        Assert.Equal(["#/components/schemas/Rncp37674Bloc"], Renvois(deux["ailleurs"]));
        Assert.Equal(Rncp37674.Bloc.Tous.Select(bloc => bloc.Code), document.Composant("Rncp37674Bloc")["enum"]!.AsArray().Select(un => un!.GetValue<string>()));
        Assert.Equal("#/components/schemas/Rncp37674Bloc", Parametre(document, "/autre/{bloc}", "bloc")["$ref"]!.GetValue<string>());
    }

    /// <summary>What takes something of ours says how it refuses; what takes nothing of ours says what it said before.</summary>
    [Theory]
    [MemberData(nameof(VersionsEtSortes))]
    public async Task Operation_dit_comment_elle_refuse_une_valeur(string version, bool estMvc)
    {
        await using var serveur = await Documents.Demarrer(app =>
        {
            app.MapGet("/heure", (int decalage) => decalage);
            app.MapGet("/a-moi/{bloc}", (Bloc bloc) => bloc).ProducesProblem(400);
            if (!estMvc) Endpoints.Mapper(app);
        }, estMvc);
        var document = await serveur.LireLeDocument(version);
        var prefixe = estMvc ? "/mvc" : "";

        Chacun.Verifier(["/route/{bloc}", "/requete", "/entete", "/liste"], chemin => Assert.Equal("#/components/schemas/RncpRefus", Refus(prefixe + chemin, "get")));
        Assert.Equal("#/components/schemas/RncpRefus", Refus(prefixe + "/eligibilite", "post"));
        Assert.Null(Refus("/heure", "get"));
        Assert.Equal("#/components/schemas/ProblemDetails", Refus("/a-moi/{bloc}", "get"));
        Assert.Equal(["type", "title", "status", "errors"], document.Composant("RncpRefus")["required"]!.AsArray().Select(un => un!.GetValue<string>()));

        string? Refus(string chemin, string methode) => document["paths"]![chemin]![methode]!["responses"]!["400"] is { } reponse
            ? reponse["content"]!["application/problem+json"]!["schema"]!["$ref"]!.GetValue<string>() : null;
    }

    /// <summary>An application has its own words, and some are ours.</summary>
    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Classe_de_l_application_garde_son_schema_sous_un_autre_nom(string version)
    {
        await using var serveur = await Documents.Demarrer(app =>
        {
            app.MapPost("/le-mien", (Siens.Candidat candidat) => candidat);
            Endpoints.Mapper(app);
        });
        var document = await serveur.LireLeDocument(version);

        Assert.NotNull(document.Composant("RncpTestsOpenApiSiensCandidat")["properties"]!["prenom"]);
        Assert.NotNull(document.Composant("Candidat")["properties"]!["experiences"]);
    }

    /// <summary>Things of a fiche that is not known when the program is written.</summary>
    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Chose_d_une_fiche_quelconque_est_un_texte(string version)
    {
        await using var serveur = await Documents.Demarrer(app =>
        {
            app.MapGet("/bloc", () => (IBloc)Bloc.BC01);
            app.MapGet("/competences", () => Certification.Rncp41364.Blocs.SelectMany(bloc => bloc.Competences).ToArray<ICompetence>());
            app.MapGet("/certification", () => (ICertification)Certification.Rncp41364);
            app.MapGet("/classe", () => Certification.Rncp41364);
            app.MapGet("/sienne", () => new List<Sienne>());
        });
        var document = await serveur.LireLeDocument(version);

        Chacun.Verifier(["/bloc", "/certification", "/classe"], chemin => Assert.Equal("string", Reponse(document, chemin)["type"]!.GetValue<string>()));
        Chacun.Verifier(["/competences", "/sienne"], chemin => Assert.Equal("string", Reponse(document, chemin)["items"]!["type"]!.GetValue<string>()));
    }

    /// <summary>A thing of a fiche, with a converter that tells nothing.</summary>
    [JsonConverter(typeof(Converti))]
    private sealed record Sienne(int Numero, string Code, string Libelle) : IMembre;

    private sealed class Converti : JsonConverter<Sienne>
    {
        public override Sienne Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Sienne value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
    }

    /// <summary>What the server writes is what its document says, by another library.</summary>
    [Theory]
    [InlineData("""{"le":"2026-09-01","candidat":{}}""")]
    [InlineData("""{"le":"2026-09-01","voie":"FC","candidat":{"niveau":3}}""")]
    [InlineData("""{"format":1,"nom":"C-17","le":"2026-09-01","voie":"CA","lectures":{"Duree":"12"},"candidat":{"niveau":"4-5","titres":[{"niveau":4,"etranger":true,"enCours":true,"obtenuLe":"2026-10-01"}],"experiences":[{"secteur":"Marketing","debut":"2026-01-06","fin":"2026-03-30","quotite":50,"nature":"emploi","justificatif":"aDemander"}],"etabliLe":"2026-04-15"}}""")]
    public async Task Decision_est_ce_que_dit_son_schema(string demande)
    {
        await using var serveur = await Documents.Demarrer(Endpoints.Mapper);
        var document = await serveur.LireLeDocument("v3_1");

        var decision = await (await serveur.Poster("/eligibilite", demande)).Content.ReadAsStringAsync();

        Conforme(document, "Demande", demande);
        Conforme(document, "Eligibilite", decision);
        Assert.NotEmpty(JsonNode.Parse(decision)!["constats"]!.AsArray());
    }

    /// <summary>An object has the properties that its JSON has, no more and no less.</summary>
    [Fact]
    public async Task Objets_ont_les_proprietes_de_leur_JSON()
    {
        await using var serveur = await Documents.Demarrer(Endpoints.Mapper);
        var document = await serveur.LireLeDocument("v3_1");

        Chacun.Verifier([typeof(Demande), typeof(Candidat), typeof(Titre), typeof(Experience)], type =>
        {
            var info = JsonSerializerOptions.Web.GetTypeInfo(type);
            Assert.Equal(info.Properties.Select(une => une.Name).Order(StringComparer.Ordinal), document.Composant(type.Name)["properties"]!.AsObject().Select(une => une.Key).Order(StringComparer.Ordinal));
            Assert.Equal(info.Properties.Where(une => une.IsRequired).Select(une => une.Name), document.Composant(type.Name)["required"]?.AsArray().Select(une => une!.GetValue<string>()) ?? []);
        });
    }

    private static void Conforme(JsonNode document, string nom, string json)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["components"] = document["components"]!.DeepClone(),
            ["$ref"] = "#/components/schemas/" + nom,
        };
        var resultat = JsonSchema.FromText(schema.ToJsonString()).Evaluate(JsonDocument.Parse(json).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(resultat.IsValid, string.Join('\n', (resultat.Details ?? []).Where(un => un.Errors is not null).Select(un => $"{un.InstanceLocation}: {string.Join(", ", un.Errors!.Values)}")));
    }

    private static JsonNode Parametre(JsonNode document, string chemin, string nom) =>
        document["paths"]![chemin]!["get"]!["parameters"]!.AsArray().Single(un => un!["name"]!.GetValue<string>() == nom)!["schema"]!;

    private static JsonNode Reponse(JsonNode document, string chemin) =>
        document["paths"]![chemin]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

    private static IEnumerable<string> Renvois(JsonNode? ici) => ici switch
    {
        JsonObject objet => objet.SelectMany(un => un.Key == "$ref" ? [un.Value!.GetValue<string>()] : Renvois(un.Value)),
        JsonArray liste => liste.SelectMany(Renvois),
        _ => [],
    };
}
