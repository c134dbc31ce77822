using Rncp41364;

namespace Accueil.Api;

internal sealed record CompetenceLue(Competence Code, string Libelle);
