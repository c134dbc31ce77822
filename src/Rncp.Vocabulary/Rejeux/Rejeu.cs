namespace Rncp;

/// <summary>An archived decision, decided again on what it was decided on.</summary>
public sealed class Rejeu
{
    /// <summary>Whether the data of the fiche are those of then.</summary>
    public required DonneesRejeu Donnees { get; init; }

    /// <summary>How the decision of now stands to that of then.</summary>
    public required ReponseRejeu Reponse { get; init; }

    /// <summary>What was answered then.</summary>
    public required DecisionArchivee Alors { get; init; }

    /// <summary>The decision on the same person, route, day and readings, made now.</summary>
    public required Eligibilite Maintenant { get; init; }
}
