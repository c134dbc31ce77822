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
    internal static ReadResult Read(string path, string text, string? encodingProblem, CancellationToken cancellation)
    {
        if (text.Length > LargestFile) return RefuseLength(path, text.Length);
        var sink = new DefautSink(text, path, cancellation);
        Fiche? fiche = null;
        Emplacement code = default;
        try
        {
            cancellation.ThrowIfCancellationRequested();
            if (EncodingCheck.Passes(text, encodingProblem, sink)) fiche = Read(text, sink, out code, cancellation);
        }
        catch (JsonSyntaxError e)
        {
            sink.Add(Descriptors.Syntax, e.Plage, e.Message);
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
        return new ReadResult(path, sink.HasErrors ? null : fiche, sink.ToArray(), code);
    }

    /// <summary>What a file of so many characters gives, more than are read: for whoever knows their number before it has them.</summary>
    internal static ReadResult RefuseLength(string path, int length) =>
        Refuse(path, Descriptors.TooLarge, Quoting.Number(length), Quoting.Number(LargestFile));

    /// <summary>What a file gives whose text whoever reads it could not get.</summary>
    internal static ReadResult Refuse(string path, Descriptor descriptor, params string[] arguments) =>
        new(path, null, new([Defaut.Of(descriptor, path, default, arguments)]), default);

    private static Fiche? Read(string text, DefautSink sink, out Emplacement code, CancellationToken cancellation)
    {
        code = default;
        var json = JsonTreeReader.Read(text, cancellation, out var values);
        if (values > MostValues)
        {
            sink.Add(Descriptors.TooMany, default, "This file", Quoting.Number(values), "values", Quoting.Number(MostValues));
            return null;
        }
        var reader = new ShapeReader(sink, cancellation);
        var root = reader.ReadRoot(json);
        if (root is null) return null;
        FicheValidation.Validate(json, root, sink, cancellation);
        if (json["code"] is { } node) code = sink.EmplacementOf(node.Plage);
        return new Fiche(root, reader.Reservations, CanonicalJson.Sha256(json, cancellation));
    }

}
