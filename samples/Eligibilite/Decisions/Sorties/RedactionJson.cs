using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Exemple.Decisions.Sorties;

/// <summary>Decisions as JSON lines, in UTF-8: each is what the library writes of it, which it can decide again.</summary>
internal sealed class RedactionJson : IRedaction
{
    /// <summary>A file is read by people and programs, never pasted into a page: only what JSON demands is escaped.</summary>
    private static readonly JsonWriterOptions Lisible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public ReadOnlyMemory<byte> Debut => default;

    public ReadOnlyMemory<byte> Rediger(IReadOnlyList<Decision> decisions)
    {
        var texte = new ArrayBufferWriter<byte>();
        foreach (var decision in decisions)
        {
            using (var json = new Utf8JsonWriter(texte, Lisible))
                JsonSerializer.Serialize(json, decision.Avis, ContexteJson.Default.Eligibilite);
            texte.Write("\n"u8);
        }
        return texte.WrittenMemory;
    }

    public ReadOnlyMemory<byte> Fin(Bilan bilan) => default;
}
