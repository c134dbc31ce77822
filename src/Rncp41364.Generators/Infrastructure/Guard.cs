using System;
using Microsoft.CodeAnalysis;

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
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.Internal, Location.Create(path, default, default), Explain(e)));
        }
    }

    internal static string Explain(Exception e) => Quoting.Quote($"{e.GetType().Name}, {e.Message}");
}
