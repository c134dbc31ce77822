using System.Collections.Immutable;

namespace Rncp;

/// <summary>What a fiche says of one access route: a row of the table « Voie d’accès à la certification ».</summary>
public sealed class Voie
{
    /// <summary>The route.</summary>
    public required VoieAcces Acces { get; init; }

    /// <summary>The wording of the fiche, verbatim; null when the source does not print it.</summary>
    public required string? Libelle { get; init; }

    /// <summary>« Oui » or « Non »; null when unknown. A <see cref="Reserve"/> says when it was deduced.</summary>
    public required bool? EstOuverte { get; init; }

    /// <summary>« Composition des jurys »; null when the fiche gives none.</summary>
    public required Jury? Jury { get; init; }

    /// <summary>« Date de dernière modification »; null when the fiche gives none.</summary>
    public required DateOnly? ModifieeLe { get; init; }

    /// <summary>The row of a route; null when a fiche does not list it.</summary>
    internal static Voie? Parmi(ImmutableArray<Voie> voies, VoieAcces acces)
    {
        foreach (var voie in voies)
            if (voie.Acces == acces) return voie;
        return null;
    }
}
