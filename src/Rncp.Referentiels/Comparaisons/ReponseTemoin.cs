namespace Rncp;

/// <summary>What one version of a fiche answers.</summary>
/// <param name="Conclusion">The conclusion.</param>
/// <param name="Citation">The words of the fiche that decide, verbatim; null where none do.</param>
public sealed record ReponseTemoin(Conclusion Conclusion, string? Citation);
