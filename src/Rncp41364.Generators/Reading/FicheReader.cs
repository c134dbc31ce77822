using System;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

/// <summary>From an additional file to a model, or to located diagnostics. It never throws, but to be cancelled.</summary>
internal static class FicheReader
{
    internal static ReadResult Read(ReferentielFile file, CancellationToken cancellation)
    {
        var path = file.Text.Path;
        var sink = new DiagnosticSink(SourceText.From(""), path);
        Fiche? fiche = null;
        Place code = default;
        try
        {
            if (file.Text.GetText(cancellation) is { } text)
            {
                sink = new DiagnosticSink(text, path);
                fiche = Read(text, sink, out code, cancellation);
            }
            else
            {
                sink.Add(Descriptors.Encoding, default, "the file does not exist or cannot be read");
            }
        }
        catch (JsonSyntaxError e)
        {
            sink.Add(Descriptors.Syntax, e.Span, e.Message);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            sink.Add(Descriptors.Internal, default, Guard.Explain(e));
        }
        return new ReadResult(path, sink.HasErrors ? null : fiche, sink.ToArray(), code, file.Options);
    }

    private static Fiche? Read(SourceText text, DiagnosticSink sink, out Place code, CancellationToken cancellation)
    {
        code = default;
        if (!EncodingCheck.Passes(text, sink)) return null;
        var json = JsonTreeReader.Read(text.ToString(), cancellation);
        var reader = new ShapeReader(sink, cancellation);
        var root = reader.ReadRoot(json);
        if (root is null) return null;
        FicheValidation.Validate(json, sink);
        if (json["code"] is { } node) code = new(node.Span, text.Lines.GetLinePositionSpan(node.Span));
        return new Fiche(root, reader.Reservations, CanonicalJson.Sha256(json, cancellation));
    }
}
