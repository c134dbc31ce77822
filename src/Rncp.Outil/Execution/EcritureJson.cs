using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rncp.Outil.Execution;

/// <summary>How the program writes JSON.</summary>
internal static class EcritureJson
{
    /// <summary>A file is read by people and programs, never pasted into a page: only what JSON demands is escaped.</summary>
    internal static readonly JsonWriterOptions Lisible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object, on one line.</summary>
    internal static string Objet(Action<Utf8JsonWriter> proprietes)
    {
        using var texte = new MemoryStream();
        using (var objet = new Utf8JsonWriter(texte, Lisible))
        {
            objet.WriteStartObject();
            proprietes(objet);
            objet.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(texte.ToArray());
    }
}
