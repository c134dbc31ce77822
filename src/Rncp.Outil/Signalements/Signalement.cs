namespace Rncp.Outil.Signalements;

/// <summary>Something that a verb found.</summary>
/// <param name="Message">What was found here, and what would be right, on one line.</param>
/// <param name="Lieu">Where; null for what is nowhere in a file.</param>
/// <param name="Empreinte">What it is known by from one run to the next, wherever it moves in its file; null when nothing is.</param>
internal sealed record Signalement(Regle Regle, Niveau Niveau, string Message, Lieu? Lieu = null, string? Empreinte = null);
