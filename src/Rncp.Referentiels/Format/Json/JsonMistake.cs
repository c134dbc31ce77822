namespace Rncp.Format;

/// <summary>The first place where a text is not JSON.</summary>
/// <param name="Plage">What is wrong; empty where something is missing.</param>
/// <param name="Sentence">What is wrong there and what to write instead.</param>
internal sealed record JsonMistake(Plage Plage, Phrase Sentence);
