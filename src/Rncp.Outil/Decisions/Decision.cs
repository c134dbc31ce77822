using Rncp.Outil.Candidatures.Lignes;

namespace Rncp.Outil.Decisions;

/// <summary>A person and what was decided.</summary>
internal sealed record Decision(Candidature Candidature, Eligibilite Avis);
