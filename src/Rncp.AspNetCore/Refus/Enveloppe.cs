using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Rncp.Redaction;

namespace Rncp.Refus;

/// <summary>
/// A minimal endpoint that takes something of ours. What is refused, and when, stays the business of the framework and of the filters of
/// the endpoint: here it is said why, in place of an answer without a word.
/// </summary>
internal sealed class Enveloppe(RequestDelegate suite, Plan plan, JsonSerializerOptions options)
{
    internal async Task Repondre(HttpContext contexte)
    {
        var erreurs = await Erreurs(contexte);
        // The framework tells nobody what was wrong with a body: it is read again then.
        if (plan.Corps is not null) contexte.Request.EnableBuffering();
        try
        {
            await suite(contexte);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status400BadRequest && !contexte.Response.HasStarted)
        {
            if (!await Dire(contexte, erreurs)) throw;
            return;
        }
        catch (ArgumentException e) when (plan.Corps is not null && LectureInconnue.Cle(e) is not null && !contexte.Response.HasStarted)
        {
            var phrases = Phrases.De(contexte.Request);
            await Reponse.Ecrire(contexte, Reponse.Grouper([new("lectures", LectureInconnue.Dire(e, phrases))]), phrases);
            return;
        }
        if (EstSansUnMot(contexte.Response)) await Dire(contexte, erreurs);
    }

    /// <summary>What is wrong with the values of our types; those that are right are put as the framework reads them.</summary>
    private async Task<KeyValuePair<string, string>[]> Erreurs(HttpContext contexte)
    {
        if (plan.Parametres.Length + plan.Formulaires.Length == 0) return [];
        var valeurs = new Valeurs(contexte, await Lire(contexte));
        var phrases = Phrases.De(contexte.Request);
        return
        [
            .. plan.Parametres.SelectMany(un => un.Verifier(valeurs, phrases)),
            .. plan.Formulaires.SelectMany(une => Formulaire.Verifier(une, valeurs, options, phrases)),
        ];
    }

    /// <summary>The form; null when there is none, or none that may be read.</summary>
    private async Task<IFormCollection?> Lire(HttpContext contexte)
    {
        if (!plan.LitUnFormulaire || contexte.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }) return null;
        if (!contexte.Request.HasFormContentType) return null;
        try
        {
            return await contexte.Request.ReadFormAsync(contexte.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // The framework reads it again, and refuses it as it always does.
            return null;
        }
    }

    /// <summary>Whether the framework has refused the request: an endpoint that answers 400 says why.</summary>
    private static bool EstSansUnMot(HttpResponse reponse) =>
        reponse is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false, ContentType: null, ContentLength: null or 0 };

    /// <summary>Says what was wrong; false when it is none of our types.</summary>
    private async Task<bool> Dire(HttpContext contexte, KeyValuePair<string, string>[] erreurs)
    {
        var phrases = Phrases.De(contexte.Request);
        if (erreurs.Length == 0) erreurs = plan.Corps is { } corps
            ? await RelectureDuCorps.Erreurs(contexte.Request, corps, plan.CorpsEstFacultatif, options, phrases)
            : [.. plan.Formulaires.SelectMany(une => Formulaire.Manques(une, contexte.Request, options, phrases))];
        if (erreurs.Length == 0) return false;
        await Reponse.Ecrire(contexte, Reponse.Grouper(erreurs), phrases);
        return true;
    }
}
