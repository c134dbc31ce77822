using System;
using System.Threading;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>The code of a fiche, or why there is none.</summary>
/// <param name="Path">The file of the fiche.</param>
/// <param name="Name">The name of the emitted file.</param>
/// <param name="Code">The code; empty when the generator failed.</param>
/// <param name="Failure">How the generator failed; null when it did not.</param>
/// <param name="Bytes">What the texts of the code take in an assembly.</param>
internal sealed record Emitted(string Path, string Name, string Code, string? Failure, int Bytes)
{
    /// <summary>How the name of a file ends whose types hold nothing.</summary>
    internal const string OutlineSuffix = ".outline.g.cs";

    internal static Emitted Of(string path, Target target, Func<Target, CancellationToken, string> emit, CancellationToken cancellation)
    {
        var name = target.Fiche.Name + (target.IsOutline ? OutlineSuffix : ".g.cs");
        try
        {
            var code = emit(target, cancellation);
            return new(path, name, code, null, UserStrings.Bytes(code));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            return new(path, name, "", Quoting.Explain(e), 0);
        }
    }
}
