using System.Collections.Immutable;
using System.Text;

namespace Rncp.Tests;

/// <summary>A référentiel in memory, as bytes.</summary>
internal static class Octets
{
    internal const string Nom = "a.json";

    internal static ICertification Lire(string texte) => Referentiel.Charger(new MemoryStream(Encoding.UTF8.GetBytes(texte)), Nom);

    internal static ImmutableArray<Defaut> Defauts(byte[] octets, bool gardeUneFiche = false)
    {
        Assert.Equal(gardeUneFiche, Referentiel.TryCharger(new MemoryStream(octets), Nom, out var lue, out var defauts));
        Assert.Equal(gardeUneFiche, lue is not null);
        return defauts;
    }
}
