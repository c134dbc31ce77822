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
        var estUtf8 = encoding.CodePage == Encoding.UTF8.CodePage;
        var corps = estUtf8 ? demande.Body : Encoding.CreateTranscodingStream(demande.Body, encoding, Encoding.UTF8, leaveOpen: true);
        try
        {
            var type = _options.GetTypeInfo(context.ModelType);
            var lu = await JsonSerializer.DeserializeAsync(corps, type, context.HttpContext.RequestAborted);
            return lu is null && !context.TreatEmptyInputAsDefaultValue
                ? Refuser(context, "$", Phrases.De(demande).CorpsManquant)
                : await InputFormatterResult.SuccessAsync(lu!);
        }
        catch (JsonException e)
        {
            var (place, refus) = RefusCorps.De(e, context.ModelType, _options, Phrases.De(demande));
            return Refuser(context, place, refus);
        }
        finally
        {
            if (!estUtf8) await corps.DisposeAsync();
        }
    }

    protected override bool CanReadType(Type type) => _desNotres.GetOrAdd(type, un => Plan.EstDesNotres(un, _options, []));

    private static InputFormatterResult Refuser(InputFormatterContext contexte, string place, string refus)
    {
        Marque.PourLeCorps(contexte.HttpContext, refus);
        contexte.ModelState.TryAddModelError(place, refus);
        return InputFormatterResult.Failure();
    }
}
