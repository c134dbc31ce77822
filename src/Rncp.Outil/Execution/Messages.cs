using System.Text.Json;

namespace Rncp.Outil.Execution;

/// <summary>Says what is wrong: sentences for people, or a JSON object a line for a program.</summary>
internal sealed class Messages(TextWriter erreurs, bool json)
{
    /// <summary>Why nothing came of the command.</summary>
    internal void Refuser(int code, string phrase) => Dire(phrase, objet => objet.WriteNumber("code", code));

    /// <summary>A sentence, which has for a program some properties beside its text.</summary>
    internal void Dire(string phrase, Action<Utf8JsonWriter>? proprietes = null)
    {
        try
        {
            erreurs.WriteLine(!json ? phrase : EcritureJson.Objet(objet =>
            {
                proprietes?.Invoke(objet);
                objet.WriteString("message", phrase);
            }));
        }
        catch (IOException)
        {
            // The terminal was closed: nobody reads any more, and what was begun is still to be undone.
        }
    }
}
