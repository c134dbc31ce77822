namespace Rncp.Outil.Signalements;

/// <summary>A file that could not be read, so that nothing is known of it.</summary>
/// <param name="Fichier">The file, as it was named.</param>
internal sealed record Echec(string Fichier, string Message);
