using System;
using System.Threading;

namespace Rncp.Format;

/// <summary>From the text of a file to a model, or to located defects. It never throws, but to be cancelled.</summary>
internal static class FicheReader
{
    /// <summary>Some forty times the largest fiche known. Whatever is larger would only make the reader slow.</summary>
    internal const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Some twenty times the values of the largest fiche known: each is code for the compiler.</summary>
    internal const int MostValues = 100_000;

    /// <param name="path">The file, for the defects: it is not opened.</param>
    /// <param name="text">Its text.</param>
    /// <param name="encodingProblem">Why its bytes are no text, if whoever decoded them has found it; null when they are.</param>
    /// <param name="cancellation">Observed all along.</param>
    internal static ReadResult Read(string path, string text, Phrase? encodingProblem, CancellationToken cancellation)
    {
        if (text.Length > LargestFile) return RefuseLength(path, text.Length);
        var sink = new DefautSink(text, path, cancellation);
        Fiche? fiche = null;
        JsonNode? json = null;
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var isText = EncodingCheck.Passes(text, encodingProblem, sink);
            var read = JsonTreeReader.Read(text, cancellation);
            json = read.Root;
            if (!isText) return Refused();
            if (read.Mistake is { } mistake) sink.Add(Descriptors.Syntax, mistake.Plage, mistake.Sentence);
            else fiche = Read(json!, read.Values, sink, cancellation);
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
            sink.Add(Descriptors.Internal, default, Quoting.Explain(e));
        }
        return fiche is null || sink.HasErrors ? Refused()
            : new ReadResult(path, fiche, sink.ToArray(), sink.EmplacementOf(json!["code"]!.Plage), null);

        ReadResult Refused() => new(path, null, sink.ToArray(), default, Outline.Of(json, text, path));
    }

    /// <summary>What a file of so many characters gives, more than are read: for whoever knows their number before it has them.</summary>
    internal static ReadResult RefuseLength(string path, int length) =>
        Refuse(path, Descriptors.TooLarge, Quoting.Number(length), Quoting.Number(LargestFile));

    /// <summary>What a file gives whose text whoever reads it could not get.</summary>
    internal static ReadResult Refuse(string path, Descriptor descriptor, params Phrase[] arguments) =>
        new(path, null, new([Defaut.Of(descriptor, path, default, arguments)]), default, Outline.Of(null, "", path));

    private static Fiche? Read(JsonNode json, int values, DefautSink sink, CancellationToken cancellation)
    {
        if (values > MostValues)
        {
            sink.Add(Descriptors.TooMany, default,
                ("This file", "Ce fichier"), Quoting.Number(values), ("values", "valeurs"), Quoting.Number(MostValues));
            return null;
        }
        var reader = new ShapeReader(sink, cancellation);
        var root = reader.ReadRoot(json);
        if (root is null) return null;
        FicheValidation.Validate(json, root, sink, cancellation);
        return new Fiche(root, reader.Reservations, CanonicalJson.Sha256(json, cancellation));
    }
}
