using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rncp.Redaction;

namespace Rncp.Refus;

/// <summary>The answer to a request that has a wrong value: 400, with each place and what is wrong there.</summary>
internal static class Reponse
{
    private const string Type = "https://tools.ietf.org/html/rfc9110#section-15.5.1";
    private const string TypeDeContenu = "application/problem+json";

    /// <summary>Several errors of one place, together.</summary>
    internal static Dictionary<string, string[]> Grouper(IEnumerable<KeyValuePair<string, string>> erreurs) =>
        erreurs.GroupBy(une => une.Key, une => une.Value).ToDictionary(une => une.Key, une => une.Distinct().ToArray());

    // The accents of a French sentence are read as they are.
    private static readonly JsonWriterOptions Ecriture = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answer, by the service of the application if it has one, so that what it adds to problems is there.</summary>
    internal static async Task Ecrire(HttpContext contexte, Dictionary<string, string[]> erreurs, Phrases phrases)
    {
        contexte.Response.StatusCode = StatusCodes.Status400BadRequest;
        contexte.Response.Headers.ContentLanguage = phrases.Langue;
        var probleme = new HttpValidationProblemDetails(erreurs)
        {
            Status = StatusCodes.Status400BadRequest,
            Title = phrases.Titre,
            Type = Type,
        };
        if (contexte.RequestServices.GetService<IProblemDetailsService>() is { } service
            && await service.TryWriteAsync(new() { HttpContext = contexte, ProblemDetails = probleme })) return;

        // A client that accepts no JSON reads it all the same: it has nothing else to read.
        contexte.Response.ContentType = TypeDeContenu;
        await using var json = new Utf8JsonWriter(contexte.Response.BodyWriter, Ecriture);
        json.WriteStartObject();
        json.WriteString("type", Type);
        json.WriteString("title", phrases.Titre);
        json.WriteNumber("status", StatusCodes.Status400BadRequest);
        json.WriteStartObject("errors");
        foreach (var (place, dits) in erreurs)
        {
            json.WriteStartArray(place);
            foreach (var dit in dits) json.WriteStringValue(dit);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync(contexte.RequestAborted);
    }
}
