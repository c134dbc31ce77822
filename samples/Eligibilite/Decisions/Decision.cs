using Exemple.Candidatures;
using Rncp;

namespace Exemple.Decisions;

/// <summary>A person and what was decided.</summary>
internal sealed record Decision(Candidature Candidature, Eligibilite Avis);
