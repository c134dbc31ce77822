using Microsoft.CodeAnalysis.Text;

namespace Rncp.Generators;

/// <summary>What a file gives: its model, or no model and at least one error; and warnings in both cases.</summary>
/// <param name="Path">The file.</param>
/// <param name="Fiche">Its model; null after an error.</param>
/// <param name="Diagnostics">What is wrong in it.</param>
/// <param name="Code">Where the code of the fiche stands, for what is wrong with the project.</param>
internal sealed record ReadResult(string Path, Fiche? Fiche, EquatableArray<DiagnosticInfo> Diagnostics, Place Code);

/// <summary>A place in a file, as a value.</summary>
internal readonly record struct Place(TextSpan Span, LinePositionSpan Lines);
