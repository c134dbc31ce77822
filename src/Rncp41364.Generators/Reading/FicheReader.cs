using System;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

/// <summary>From an additional file to a model, or to located diagnostics. It never throws, but to be cancelled.</summary>
internal static class FicheReader
{
    /// <summary>Some forty times the largest fiche known. Whatever is larger would only make the compiler slow.</summary>
    internal const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Some twenty times the values of the largest fiche known: each is code for the compiler.</summary>
    internal const int MostValues = 100_000;

    internal static ReadResult Read(AdditionalText file, CancellationToken cancellation)
    {
        var path = file.Path;
        var sink = new DiagnosticSink(SourceText.From(""), path, cancellation);
        Fiche? fiche = null;
        Place code = default;
        try
        {
            var text = file.GetText(cancellation);
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
                sink = new DiagnosticSink(text, path, cancellation);
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
        return new ReadResult(path, sink.HasErrors ? null : fiche, sink.ToArray(), code);
    }

    private static Fiche? Read(SourceText source, DiagnosticSink sink, out Place code, CancellationToken cancellation)
    {
        code = default;
        cancellation.ThrowIfCancellationRequested();
        var text = source.ToString();
        if (!EncodingCheck.Passes(source, text, sink, cancellation)) return null;
        var json = JsonTreeReader.Read(text, cancellation, out var values);
        if (values > MostValues)
        {
            sink.Add(Descriptors.TooMany, default, "This file", values.ToString(CultureInfo.InvariantCulture), "values", MostValues.ToString(CultureInfo.InvariantCulture));
            return null;
        }
        var reader = new ShapeReader(sink, cancellation);
        var root = reader.ReadRoot(json);
        if (root is null) return null;
        FicheValidation.Validate(json, root, sink, cancellation);
        if (json["code"] is { } node) code = new(node.Span, source.Lines.GetLinePositionSpan(node.Span));
        return new Fiche(root, reader.Reservations, CanonicalJson.Sha256(json, cancellation));
    }
}
