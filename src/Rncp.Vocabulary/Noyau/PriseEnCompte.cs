namespace Rncp.Noyau;

/// <summary>What becomes of an experience for a condition, and why.</summary>
internal enum PriseEnCompte
{
    Comptee,

    /// <summary>Its sector is near one that counts: a person says.</summary>
    AApprecier,

    /// <summary>Its sector or its evidence is not known.</summary>
    AConnaitre,

    /// <summary>It begins after the day.</summary>
    PasEncore,

    AutreSecteur,

    /// <summary>It is no work, where only work counts.</summary>
    HorsTravail,

    /// <summary>Its evidence was refused.</summary>
    Refusee,
}
