using System;
using Microsoft.CodeAnalysis;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>Makes an exception a diagnostic of its file. Left to the compiler, it would silence every other file too (CS8785).</summary>
internal static class Guard
{
    internal static void Run(SourceProductionContext output, string path, Action action)
    {
        try
        {
            action();
        }
        catch (OperationCanceledException) when (output.CancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            output.ReportDiagnostic(Defect(path, Quoting.Explain(e)));
        }
    }

    internal static Diagnostic Defect(string path, string explanation) =>
        Defaut.Of(Descriptors.Internal, path, default, explanation).ToDiagnostic();
}
