using System.Runtime.CompilerServices;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;

namespace Rncp.Tests;

/// <summary>Reads the lines of a reader one after the other.</summary>
internal static class Lecture
{
    internal static async IAsyncEnumerable<LigneLue> LireAsync(this ILecteur lecteur, Stream source, [EnumeratorCancellation] CancellationToken arret = default)
    {
        await foreach (var lot in lecteur.Couper(source, arret))
            foreach (var ligne in lot)
                if (lecteur.Lire(ligne) is { } lue) yield return lue;
    }

    internal static async Task<List<LigneLue>> Lignes(this ILecteur lecteur, byte[] octets)
    {
        var lues = new List<LigneLue>();
        await foreach (var lue in lecteur.LireAsync(new MemoryStream(octets))) lues.Add(lue);
        return lues;
    }
}
