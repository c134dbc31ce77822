namespace Rncp.Generators;

/// <summary>What a file gives: its model, or no model and at least one error; and warnings in both cases.</summary>
internal sealed record ReadResult(string Path, Fiche? Fiche, EquatableArray<DiagnosticInfo> Diagnostics);
