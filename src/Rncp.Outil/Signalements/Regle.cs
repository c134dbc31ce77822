namespace Rncp.Outil.Signalements;

/// <summary>What findings of one kind have in common.</summary>
/// <param name="Id">Its number or name, never reused.</param>
/// <param name="Remede">What to do; null when the message says it.</param>
/// <param name="Aide">The page that explains them; null when it is not published.</param>
/// <param name="Mot">What their level is called; null for the word of the level itself.</param>
internal sealed record Regle(string Id, string Titre, Niveau Niveau, string? Remede = null, Uri? Aide = null, string? Mot = null);
