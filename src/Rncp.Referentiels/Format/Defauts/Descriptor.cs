namespace Rncp.Format;

/// <summary>What is said of every defect of one kind.</summary>
/// <param name="Id">Its number, never reused, such as RNCP0003.</param>
/// <param name="Severity">Whether the file gives a model all the same.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is wrong here and what to write instead, with the arguments of a defect in {0}, {1} ...</param>
/// <param name="Description">What is wrong, in a sentence for all.</param>
internal sealed record Descriptor(string Id, Severity Severity, string Title, string Message, string Description);
