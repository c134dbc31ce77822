using System.Buffers;
using System.Text.Json;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Decisions.Ecriture;

/// <summary>Decisions as JSON lines, in UTF-8: each is what the library writes of it, which it can decide again.</summary>
internal sealed class RedactionJson : IRedaction
{
    public void Rediger(Decision decision, IBufferWriter<byte> texte)
    {
        using (var json = new Utf8JsonWriter(texte, EcritureJson.Lisible))
            JsonSerializer.Serialize(json, decision.Avis, ContexteJson.Default.Eligibilite);
        texte.Write("\n"u8);
    }
}
