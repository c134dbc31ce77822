using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rncp;

namespace Exemple.Decisions.Sorties;

/// <summary>A decision as a JSON line, with all that explains it.</summary>
internal sealed class DecisionEcrite(Decision decision)
{
    /// <summary>A file is read by people and programs, never pasted into a page: only what JSON demands is escaped.</summary>
    private static readonly ContexteDecisions Lisible = new(
        new JsonSerializerOptions(ContexteDecisions.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public long Ligne => decision.Candidature.Ligne;

    public string Nom => decision.Candidature.Nom;

    public VoieAcces? Voie => decision.Avis.Voie;

    public DateOnly Le => decision.Avis.Le;

    public Conclusion Conclusion => decision.Avis.Conclusion;

    public Motif Motif => decision.Avis.Motif;

    public ImmutableArray<Constat> Constats => decision.Avis.Constats;

    public ImmutableArray<FaitManquant> FaitsManquants => decision.Avis.FaitsManquants;

    public ImmutableArray<Levier> Leviers => decision.Avis.Leviers;

    public ImmutableArray<AutreVoie> AutresVoies => decision.Avis.AutresVoies;

    public ImmutableArray<string> Reserves => decision.Avis.Reserves;

    public string Explication => decision.Avis.Expliquer();

    /// <summary>Writes the object on one line, in UTF-8, with the accents as they are.</summary>
    internal void Ecrire(IBufferWriter<byte> texte)
    {
        using var json = new Utf8JsonWriter(texte, new JsonWriterOptions { Encoder = Lisible.Options.Encoder });
        JsonSerializer.Serialize(json, this, Lisible.DecisionEcrite);
    }
}

/// <summary>The JSON of decisions, written at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DecisionEcrite))]
internal sealed partial class ContexteDecisions : JsonSerializerContext;
