using System;

namespace Rncp.Noyau;

/// <summary>Why a truth value is unknown: what would settle it.</summary>
[Flags]
internal enum Causes
{
    Aucune = 0,

    /// <summary>A fact that somebody can give.</summary>
    FaitManquant = 1,

    /// <summary>A judgement that only a person can make.</summary>
    Appreciation = 2,
}
