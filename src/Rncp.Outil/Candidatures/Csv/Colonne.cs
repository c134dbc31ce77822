namespace Rncp.Outil.Candidatures.Csv;

/// <summary>A column of ours.</summary>
/// <param name="Nom">Its name.</param>
/// <param name="Place">Its place, from 0; null when the file does not have it.</param>
internal readonly record struct Colonne(string Nom, int? Place);
