namespace Rncp.Format;

/// <summary>What is said of every defect of one kind.</summary>
/// <param name="Id">Its number, never reused, such as RNCP0003.</param>
/// <param name="Severity">Whether the file gives a model all the same.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is wrong here and what to write instead, with the arguments of a defect in {0}, {1} ...</param>
/// <param name="Description">What is wrong, in a sentence for all.</param>
/// <param name="Remede">What to do, in French; in English the page of docs/diagnostics/ says it, with an example.</param>
internal sealed record Descriptor(string Id, Severity Severity, Phrase Title, Phrase Message, Phrase Description, string Remede);
