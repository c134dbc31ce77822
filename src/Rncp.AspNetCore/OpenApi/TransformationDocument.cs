using System.Collections.Concurrent;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Rncp.OpenApi;

/// <summary>
/// Describes our types in the components of a document: the framework shows a transformer of schemas neither what is in a list that may be
/// null, nor what a converter writes.
/// </summary>
/// <param name="types">The types that were named, by the name of their schema.</param>
internal sealed class TransformationDocument(ConcurrentDictionary<string, Type> types) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var redacteur = new Redacteur(document);
        foreach (var (nom, schema) in document.Components?.Schemas?.ToArray() ?? [])
            if (types.TryGetValue(nom, out var type) && schema is OpenApiSchema ecrit) redacteur.Decrire(ecrit, type);
        return Task.CompletedTask;
    }
}
