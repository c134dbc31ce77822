using Refit;
using Rncp41364;

namespace Rncp.Tests.Integrations;

/// <summary>A client that Refit writes.</summary>
public interface IOffres
{
    [Get("/blocs/{bloc}/offres")]
    Task<string> Chercher(Bloc bloc, [Query] CodeRome rome, [Query(CollectionFormat.Multi)] Bloc[] autres);
}
