namespace Rncp;

/// <summary>What is known of a member of a jury. What is null is not known.</summary>
public sealed class MembreJury
{
    /// <summary>« en activité ».</summary>
    public bool? EnActivite { get; init; }

    /// <summary>Of the field that the fiche names.</summary>
    public bool? DansLeDomaine { get; init; }

    /// <summary>« externes au réseau du certificateur ».</summary>
    public bool? Externe { get; init; }

    /// <summary>« représentant du certificateur »; null when not known. Who is one does not sit as a professional from outside.</summary>
    public bool? RepresentantCertificateur { get; init; }
}
