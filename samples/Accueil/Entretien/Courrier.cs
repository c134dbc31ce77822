namespace Accueil.Entretien;

/// <summary>What a person wants on the letter.</summary>
internal sealed record Courrier(string? Destinataire, string? Lieu);
