using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Rncp.Benchmarks.Demarrage;

namespace Rncp.Benchmarks.Chargement;

/// <summary>One fiche from the bytes of its file: checked and ready to decide, or as what people would deserialise it into.</summary>
public class BancChargement
{
    internal const string Nous = "Referentiel.Charger, every check, ready to decide", Document = "JsonDocument.Parse", Noeuds = "JsonNode.Parse",
        Classes = "JsonSerializer, source-generated, classes by hand";

    internal const string Fichier = "tests/Rncp41364.FicheFigee/referentiel.json";

    private readonly byte[] _octets = Octets;

    internal static byte[] Octets { get; } = File.ReadAllBytes(Depot.Chemin(Fichier));

    /// <summary>Each peer has the fiche that the model is.</summary>
    internal static void Verifier()
    {
        var modele = Rncp41364.Certification.Rncp41364;
        Controle.Egal(modele.ToCanonicalJson(), Charger(Octets).ToCanonicalJson(), "the canonical JSON of what is read");
        using var document = Parser(Octets);
        Controle.Egal(modele.Code, document.RootElement.GetProperty("code").GetString(), "the code in the document");
        Controle.Egal(modele.Blocs.Length, EnNoeuds(Octets)!["blocs"]!.AsArray().Count, "the blocs of the nodes");
        Controle.Egal(modele.Competences.Length, Deserialiser(Octets).Blocs.Sum(bloc => bloc.Competences.Count), "the compétences of the classes");
    }

    internal static ICertification Charger(byte[] octets) => Referentiel.Charger(new MemoryStream(octets), Fichier);

    internal static JsonDocument Parser(byte[] octets) => JsonDocument.Parse(octets);

    internal static JsonNode? EnNoeuds(byte[] octets) => JsonNode.Parse(octets);

    internal static FicheLue Deserialiser(byte[] octets) => JsonSerializer.Deserialize(octets, ContexteFiche.Default.FicheLue)!;

    [Benchmark(Description = Nous)]
    public object Lire() => Charger(_octets);

    [Benchmark(Description = Document)]
    public int LireDocument()
    {
        using var document = Parser(_octets);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark(Description = Noeuds)]
    public object? LireNoeuds() => EnNoeuds(_octets);

    [Benchmark(Description = Classes)]
    public object LireClasses() => Deserialiser(_octets);
}
