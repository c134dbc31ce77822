using Rncp.Format;

namespace Rncp;

/// <summary>An object of a fiche, and the one that it is in.</summary>
/// <param name="Forme">Its shape.</param>
/// <param name="Noeud">The object.</param>
/// <param name="Parent">What it is in; null for the root.</param>
internal sealed record Element(ObjectShape Forme, JsonNode Noeud, Element? Parent);
