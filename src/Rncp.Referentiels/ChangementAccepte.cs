namespace Rncp;

/// <summary>A change that somebody read and accepted.</summary>
/// <param name="Empreinte">The fingerprint of the change.</param>
/// <param name="Par">Who accepted it.</param>
/// <param name="Raison">Why.</param>
/// <param name="Le">On which day.</param>
/// <param name="Lieu">Where it says so.</param>
public sealed record ChangementAccepte(string Empreinte, string Par, string Raison, DateOnly Le, LieuFichier Lieu);
