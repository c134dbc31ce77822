using System;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

/// <summary>From an additional file to a model, or to located diagnostics. It never throws, but to be cancelled.</summary>
internal static class FicheReader
{
    /// <summary>Some forty times the largest fiche known. Whatever is larger would only make the compiler slow.</summary>
    internal const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Some twenty times the values of the largest fiche known: each is code for the compiler.</summary>
    internal const int MostValues = 100_000;

    internal static ReadResult Read(ReferentielFile file, CancellationToken cancellation)
    {
        var path = file.Text.Path;
        var sink = new DiagnosticSink(SourceText.From(""), path);
        Fiche? fiche = null;
        Place code = default;
        try
        {
            var text = file.Text.GetText(cancellation);
            if (text is null)
            {
                sink.Add(Descriptors.Encoding, default, "the file does not exist or cannot be read");
            }
            else if (text.Length > LargestFile)
            {
                sink.Add(Descriptors.TooLarge, default, text.Length.ToString(CultureInfo.InvariantCulture), LargestFile.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                sink = new DiagnosticSink(text, path);
                fiche = Read(text, sink, out code, cancellation);
            }
        }
        catch (JsonSyntaxError e)
        {
            sink.Add(Descriptors.Syntax, e.Span, e.Message);
        }
        catch (EnoughErrors)
        {
            // They have been reported.
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
        var json = JsonTreeReader.Read(text.ToString(), cancellation, out var values);
        if (values > MostValues)
        {
            sink.Add(Descriptors.TooMany, default, "This file", values.ToString(CultureInfo.InvariantCulture), "values", MostValues.ToString(CultureInfo.InvariantCulture));
            return null;
        }
        var reader = new ShapeReader(sink, cancellation);
        var root = reader.ReadRoot(json);
        if (root is null) return null;
        FicheValidation.Validate(json, sink);
        if (json["code"] is { } node) code = new(node.Span, text.Lines.GetLinePositionSpan(node.Span));
        return new Fiche(root, reader.Reservations, CanonicalJson.Sha256(json, cancellation));
    }
}
