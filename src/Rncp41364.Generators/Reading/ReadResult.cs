namespace Rncp.Generators;

/// <summary>What a file gives: its model, or what is wrong with it. Never both.</summary>
internal sealed record ReadResult(string Path, Fiche? Fiche, EquatableArray<DiagnosticInfo> Diagnostics);
