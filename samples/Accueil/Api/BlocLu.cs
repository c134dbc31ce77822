using System.Collections.Immutable;
using Rncp41364;

namespace Accueil.Api;

internal sealed record BlocLu(Bloc Code, string Libelle, ImmutableArray<CompetenceLue> Competences);
