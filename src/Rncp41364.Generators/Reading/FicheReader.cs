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

    internal static ReadResult Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation);
        var sink = new DiagnosticSink(text ?? SourceText.From(""), file.Path);
        Fiche? fiche = null;
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
            try
            {
                fiche = Read(text, sink, cancellation);
            }
            catch (JsonSyntaxError e)
            {
                sink.Add(Descriptors.Syntax, e.Span, e.Message);
            }
            catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                sink.Add(Descriptors.Internal, default, $"{e.GetType().Name}, {e.Message}");
            }
        }
        return new ReadResult(file.Path, sink.HasErrors ? null : fiche, sink.ToArray());
    }

    private static Fiche? Read(SourceText text, DiagnosticSink sink, CancellationToken cancellation)
    {
        if (!EncodingCheck.Passes(text, sink)) return null;
        var json = JsonTreeReader.Read(text.ToString(), cancellation);
        var reader = new ShapeReader(sink, cancellation);
        var root = reader.ReadRoot(json);
        if (root is null) return null;
        FicheValidation.Validate(json, sink);
        return new Fiche(root, reader.Reservations, CanonicalJson.Sha256(json));
    }
}
