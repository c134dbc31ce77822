namespace Rncp.Format;

/// <summary>What a file gives: its model, or no model and at least one error; and warnings in both cases.</summary>
/// <param name="Path">The file.</param>
/// <param name="Fiche">Its model; null after an error.</param>
/// <param name="Defauts">What is wrong in it.</param>
/// <param name="Code">Where the code of the fiche stands, for what is wrong with the project.</param>
/// <param name="Outline">After an error, the names in the file that could be read all the same; null without one.</param>
internal sealed record ReadResult(string Path, Fiche? Fiche, EquatableArray<Defaut> Defauts, Emplacement Code, Fiche? Outline);
