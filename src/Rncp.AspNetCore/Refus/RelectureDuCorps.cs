using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Rncp.Corps;
using Rncp.Redaction;

namespace Rncp.Refus;

/// <summary>Reads a body that was refused once more, for what was wrong with it.</summary>
internal static class RelectureDuCorps
{
    internal static async Task<KeyValuePair<string, string>[]> Erreurs(
        HttpRequest demande, Type type, bool estFacultatif, JsonSerializerOptions options, Phrases phrases)
    {
        var flux = demande.Body;
        if (!flux.CanSeek || (!demande.HasJsonContentType() && demande.ContentType is not null)) return [];
        flux.Position = 0;
        var encodage = demande.GetTypedHeaders().ContentType?.Encoding ?? Encoding.UTF8;
        var arret = demande.HttpContext.RequestAborted;
        var (_, erreur) = await LectureDuCorps.Lire(flux, encodage, type, estFacultatif, options, phrases, arret);
        return erreur is not { } dite ? [] : [flux.Length == 0 ? new("$", phrases.CorpsManquant) : dite];
    }
}
