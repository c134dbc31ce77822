namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>A format of candidates: what one line is, and the person that it gives.</summary>
internal interface ILecteur
{
    /// <summary>Cuts a stream into lines, in their order. Those that came together are together, so that none waits for the next.</summary>
    /// <exception cref="FichierIllisibleException">No line of the file can be read.</exception>
    IAsyncEnumerable<List<LigneBrute>> Couper(Stream source, CancellationToken arret = default);

    /// <summary>Reads a line that was cut; null when it is blank. Several threads may read at once.</summary>
    LigneLue? Lire(LigneBrute ligne);
}
