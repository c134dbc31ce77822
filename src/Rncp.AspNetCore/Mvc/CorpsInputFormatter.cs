using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Formatters;
using Rncp.Corps;
using Rncp.Redaction;
using Rncp.Refus;

namespace Rncp.Mvc;

/// <summary>Reads the JSON body of an action, as the framework does, when something of ours is in it, and says what is wrong.</summary>
internal sealed class CorpsInputFormatter : TextInputFormatter
{
    private readonly ConcurrentDictionary<Type, bool> _desNotres = new();
    private readonly JsonSerializerOptions _options;

    internal CorpsInputFormatter(JsonSerializerOptions options)
    {
        _options = options;
        foreach (var type in new[] { "application/json", "text/json", "application/*+json" }) SupportedMediaTypes.Add(type);
        SupportedEncodings.Add(UTF8EncodingWithoutBOM);
        SupportedEncodings.Add(UTF16EncodingLittleEndian);
    }

    public override async Task<InputFormatterResult> ReadAsync(InputFormatterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var demande = context.HttpContext.Request;
        var estVide = demande.ContentLength == 0
            || context.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false };
        return estVide && !context.TreatEmptyInputAsDefaultValue
            ? Refuser(context, "$", Phrases.De(demande).CorpsManquant)
            : await base.ReadAsync(context);
    }

    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context, Encoding encoding)
    {
        ArgumentNullException.ThrowIfNull(context);
        var demande = context.HttpContext.Request;
        var (valeur, erreur) = await LectureDuCorps.Lire(
            demande.Body, encoding, context.ModelType, context.TreatEmptyInputAsDefaultValue, _options, Phrases.De(demande),
            context.HttpContext.RequestAborted);
        return erreur is { } dite ? Refuser(context, dite.Key, dite.Value) : await InputFormatterResult.SuccessAsync(valeur!);
    }

    protected override bool CanReadType(Type type) => _desNotres.GetOrAdd(type, un => Plan.EstDesNotres(un, _options, []));

    private static InputFormatterResult Refuser(InputFormatterContext contexte, string place, string refus)
    {
        Marque.PourLeCorps(contexte.HttpContext, refus);
        contexte.ModelState.TryAddModelError(place, refus);
        return InputFormatterResult.Failure();
    }
}
