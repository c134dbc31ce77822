using System.Text;
using System.Text.Json;
using Rncp.Redaction;

namespace Rncp.Corps;

/// <summary>Reads a JSON body, and says what is wrong with it.</summary>
internal static class LectureDuCorps
{
    /// <summary>Reads a body that is there.</summary>
    /// <param name="corps">The bytes.</param>
    /// <param name="encodage">What they are written in.</param>
    /// <param name="type">The type of the body.</param>
    /// <param name="estFacultatif">Whether it may be null.</param>
    /// <param name="options">What it is read with.</param>
    /// <param name="phrases">The language.</param>
    /// <param name="arret">Whether nobody waits any more.</param>
    /// <returns>The value, and the place and the words of what is wrong; null when nothing is.</returns>
    internal static async Task<(object? Valeur, KeyValuePair<string, string>? Erreur)> Lire(
        Stream corps, Encoding encodage, Type type, bool estFacultatif, JsonSerializerOptions options, Phrases phrases,
        CancellationToken arret)
    {
        var estUtf8 = encodage.CodePage == Encoding.UTF8.CodePage;
        var texte = estUtf8 ? corps : Encoding.CreateTranscodingStream(corps, encodage, Encoding.UTF8, leaveOpen: true);
        try
        {
            var lu = await JsonSerializer.DeserializeAsync(texte, options.GetTypeInfo(type), arret);
            return (lu, lu is null && !estFacultatif ? new("$", phrases.CorpsManquant) : null);
        }
        catch (JsonException e)
        {
            return (null, RefusCorps.De(e, type, options, phrases));
        }
        finally
        {
            if (!estUtf8) await texte.DisposeAsync();
        }
    }
}
