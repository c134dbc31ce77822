using System;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>From what the compiler gives of a file to what the format reads. It never throws, but to be cancelled.</summary>
internal static class FileReader
{
    internal static ReadResult Read(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            var source = file.GetText(cancellation);
            if (source is null)
                return FicheReader.Read(file.Path, "",
                    ("the file does not exist or cannot be read", "il n'existe pas ou ne peut pas être lu"), cancellation);
            // Before it is a string, which would be a copy of it.
            if (source.Length > FicheReader.LargestFile) return FicheReader.RefuseLength(file.Path, source.Length);
            cancellation.ThrowIfCancellationRequested();
            // The compiler reads a file in any encoding that it guesses.
            var problem = source.Encoding is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage
                ? EncodingCheck.Problem(encoding.WebName)
                : default(Phrase?);
            return FicheReader.Read(file.Path, source.ToString(), problem, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            return FicheReader.Refuse(file.Path, Descriptors.Internal, Quoting.Explain(e));
        }
    }
}
