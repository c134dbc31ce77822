using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace Rncp.Tests.Emission;

/// <summary>Files made to hurt: each is refused with an error at its place, or compiles without a warning.</summary>
public class HostilesTests
{
    /// <summary>Names of generated types and members, of the vocabulary, of the framework, and keywords once in lower case.</summary>
    private static readonly string[] Cles =
    [
        "Bloc", "CleBloc", "Blocs", "Competence", "CompetenceAttestee", "Certification", "Progression", "Rome", "Metiers", "CleMetiers", "Membre", "Membres",
        "IMembre", "Rncp", "Rncp999", "System", "Global", "String", "Object", "Span", "Immutable", "T", "S", "Provider", "Result", "Value", "Var",
        "Await", "Record", "Nameof", "Field", "Where", "Default", "Switch", "This", "Null", "Void", "Dynamic", "File", "Scoped", "Required", "Init", "When",
        "Is", "Not", "ABc", "AB", "A", "A1B", "Deconstruct", "Dispose", "GetEnumerator", "PrintMembers", "Obsolete", "Main",
    ];

    /// <summary>The properties that take any text.</summary>
    private static readonly string[] Libres = ["libelle", "intitule", "nom", "titre", "texte", "absent", "inconnu", "vide"];

    /// <summary>By tens and less: more métiers have no <c>Selon</c>, whose parameters have these names too.</summary>
    [Fact]
    public void Cles_quelconques_se_compilent()
    {
        foreach (var cles in Cles.Chunk(10))
            Assert.Empty(Verifier(r => r["metiers"] = new JsonArray([.. cles.Select((cle, i) => Metier(i + 1, cle))])).Diagnostics);
    }

    [Fact]
    public void Beaucoup_de_tout()
    {
        Verifier(r => r["metiers"] = new JsonArray([.. Enumerable.Range(1, 200).Select(i => Metier(i, "M" + i))]));
        Verifier(r => r["blocs"] = new JsonArray(), "RNCP0010");
        Verifier(r =>
        {
            r["competencesAttestees"] = new JsonArray();
            r["prerequisParBloc"]!["blocs"] = new JsonArray();
            r["correspondances"] = new JsonArray();
            r["blocs"] = new JsonArray([.. Enumerable.Range(1, 99).Select(i => Bloc(i, [1, 99]))]);
        });
        Verifier(r =>
        {
            r["competencesAttestees"] = new JsonArray(); r["prerequisParBloc"]!["blocs"] = new JsonArray();
            r["correspondances"] = new JsonArray();
            r["blocs"] = new JsonArray(Bloc(99, [99]));
        });
        Verifier(r =>
        {
            foreach (var (nom, valeur) in r.ToArray())
                if (valeur is JsonArray && nom != "voiesAcces") r[nom] = new JsonArray();
            r["prerequisParBloc"]!["blocs"] = new JsonArray();
        });
    }

    [Theory]
    [InlineData("\u202E")]
    [InlineData("\u2066")]
    [InlineData("\u200B")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\uFEFF")]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    [InlineData("\uFDD0")]
    [InlineData("\uE000")]
    [InlineData("\U000E0001")]
    [InlineData("\U0001FFFE")]
    [InlineData("\U0010FFFF")]
    [InlineData("\u0301")]
    [InlineData("\u0000")]
    [InlineData("\u001B")]
    [InlineData("\u007F")]
    [InlineData("\"\"\"")]
    [InlineData("*/")]
    [InlineData("</summary><![CDATA[")]
    [InlineData("&#0;&x;")]
    [InlineData("<see cref=\"X\"/>")]
    [InlineData("{0}{{")]
    [InlineData("\\")]
    [InlineData("\\u0022")]
    public void Texte_quelconque_se_compile(string texte)
    {
        Verifier(r =>
        {
            foreach (var objet in Objets(r).ToArray())
                foreach (var nom in Libres.Where(nom => objet[nom] is JsonValue && !EstCompare(objet)))
                    objet[nom] = "a" + texte + "z";
        });
        Refuser("RNCP0006", r => r["metiers"]![0]!["cle"] = "A" + texte);
        Refuser("RNCP0003", r => r["a" + texte] = 1);
        Refuser("RNCP0006", r => r["code"] = "RNCP9" + texte);
        Refuser("RNCP0006", r => r["version"] = "1.0.0" + texte);
        Refuser("RNCP0005", r => r["$schema"] = new JsonObject { [texte] = texte });
    }

    [Theory]
    [InlineData("", "RNCP0001")]
    [InlineData(" ", "RNCP0001")]
    [InlineData("{", "RNCP0001")]
    [InlineData("[]", "RNCP0005")]
    [InlineData("null", "RNCP0005")]
    [InlineData("3", "RNCP0005")]
    [InlineData("\"x\"", "RNCP0005")]
    [InlineData("{}{}", "RNCP0001")]
    [InlineData("{\"a\":1,}", "RNCP0001")]
    [InlineData("\uFEFF{}", "RNCP0001")]
    [InlineData("{\"\\ud800\":1}", "RNCP0001")]
    [InlineData("{\"a\":\"\\udc00\"}", "RNCP0001")]
    [InlineData("\n\n{\r\n\"a\": tru", "RNCP0001")]
    [InlineData("\r{\r\"é\": tru", "RNCP0001")]
    public void Document_quelconque_est_refuse_une_fois(string json, string id) => Refuser(id, Generation.De(json));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(100_000)]
    public void Imbrication_profonde_est_refusee(int n)
    {
        Refuser("RNCP0001", Generation.De(new string('[', n)));
        Refuser(n <= 64 ? "RNCP0005" : "RNCP0001", Generation.De(new string('[', n) + new string(']', n)));
        Refuser("RNCP0001", Generation.De(new StringBuilder().Insert(0, "{\"a\":", n).ToString()));
    }

    [Fact]
    public void Proprietes_inconnues_par_milliers_sont_refusees()
    {
        var generation = Verifier(Generation.De("{" + string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"\"p{i}\":{i}")) + "}"));

        Chacun.Verifier(generation.Diagnostics, dit => Assert.Equal("RNCP0003", dit.Id));
    }

    [Fact]
    public void Nombre_demesure_est_refuse() => Refuser("RNCP0006", r => r["niveau"] = JsonNode.Parse(new string('9', 100_000)));

    [Fact]
    public void Fichier_donne_deux_fois_est_un_fichier()
    {
        Fichier[] Deux(string json) => [new("a.referentiel.json", json), new("a.referentiel.json", json)];

        Assert.NotEmpty(Verifier(Generation.De(Deux(Fiches.Essai))).Sources);
        Refuser("RNCP0001", Generation.De(Deux("{")));
    }

    /// <summary>A wording that the build compares with another one.</summary>
    private static bool EstCompare(JsonObject objet) => objet.ContainsKey("ecarts") || objet.ContainsKey("rang");

    private static JsonObject Metier(int numero, string cle) => new() { ["numero"] = numero, ["cle"] = cle, ["libelle"] = "Un métier" };

    private static JsonObject Bloc(int numero, IEnumerable<int> rangs) => new()
    {
        ["numero"] = numero,
        ["code"] = $"RNCP999BC{numero:00}",
        ["libelle"] = "Un bloc",
        ["competences"] = new JsonArray([.. rangs.Select(rang => new JsonObject { ["rang"] = rang, ["libelle"] = $"Faire {numero}-{rang}." })]),
        ["evaluation"] = new JsonArray(),
    };

    private static IEnumerable<JsonObject> Objets(JsonNode? noeud) => noeud switch
    {
        JsonObject objet => objet.SelectMany(p => Objets(p.Value)).Prepend(objet),
        JsonArray liste => liste.SelectMany(Objets),
        _ => [],
    };

    /// <summary>One defect is one diagnostic.</summary>
    private static void Refuser(string id, Action<JsonObject> modifier) => Refuser(id, Verifier(modifier));

    private static void Refuser(string id, Generation generation)
    {
        var dits = Verifier(generation).Diagnostics;
        Assert.True(dits is [{ } seul] && seul.Id == id, $"One {id} was expected, and the generator says:\n{string.Join('\n', dits)}");
    }

    private static Generation Verifier(Action<JsonObject> modifier, string? id = null)
    {
        var racine = JsonNode.Parse(Fiches.Essai)!.AsObject();
        modifier(racine);
        var generation = Verifier(Generation.De(racine.ToJsonString()));
        if (id is not null) Assert.Contains(generation.Diagnostics, dit => dit.Id == id);
        return generation;
    }

    private static Generation Verifier(Generation generation)
    {
        Assert.Null(generation.Resultat.Results[0].Exception);
        Assert.DoesNotContain(generation.Diagnostics, dit => dit.Id == "RNCP0099" || dit.Location.Kind != LocationKind.ExternalFile);
        if (generation.Diagnostics.IsEmpty) return generation.SansUnMot();
        Assert.Empty(generation.Sources);
        return generation;
    }
}
