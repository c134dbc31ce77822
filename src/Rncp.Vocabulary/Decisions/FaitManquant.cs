namespace Rncp;

/// <summary>A fact that can still change the outcome.</summary>
public sealed class FaitManquant
{
    /// <summary>
    /// The fact: <c>voie</c>, <c>titres</c>, <c>experiences</c>, <c>experiences[1].secteur</c>,
    /// <c>experiences[1].justificatif</c>, <c>titres[1].niveau</c>, <c>titres[1].baccalaureat</c> (positions from 1, as given),
    /// <c>enregistrement</c> or <c>ouverture</c>.
    /// </summary>
    public required string Cle { get; init; }

    /// <summary>The question to ask, in French.</summary>
    public required string Question { get; init; }

    /// <summary>Whether the fiche is silent, so that the certifier has to answer; otherwise the person does.</summary>
    public required bool ManqueALaFiche { get; init; }

    /// <summary>Returns the question.</summary>
    public override string ToString() => Question;
}
