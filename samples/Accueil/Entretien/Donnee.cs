using Rncp;

namespace Accueil.Entretien;

/// <summary>An answer that counts: where it stands in the conversation, the question that it was given to, and its words.</summary>
internal sealed record Donnee(int Position, FaitManquant Fait, Etape Etape, string Libelle);
