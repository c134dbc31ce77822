namespace Rncp;

/// <summary>What a fiche was read of, for who asks where something stands in it.</summary>
/// <param name="Nom">What the file is called.</param>
/// <param name="Texte">Its text.</param>
internal sealed record Origine(string Nom, string Texte);
