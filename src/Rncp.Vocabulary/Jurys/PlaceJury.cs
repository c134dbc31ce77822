namespace Rncp;

/// <summary>Places of a jury that a rule asks for.</summary>
public sealed class PlaceJury
{
    /// <summary>The role.</summary>
    public required RoleJury Role { get; init; }

    /// <summary>How many members, exactly.</summary>
    public required int Nombre { get; init; }

    /// <summary>The words of the fiche, verbatim.</summary>
    public required string Citation { get; init; }
}
