namespace Rncp.Refus;

/// <summary>Where a request has a value.</summary>
internal enum Source
{
    /// <summary>The path.</summary>
    Route = 1,

    /// <summary>The query.</summary>
    Requete,

    /// <summary>A header.</summary>
    EnTete,

    /// <summary>A field of a form.</summary>
    Formulaire,
}
