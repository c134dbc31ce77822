using System.Collections.Immutable;

namespace Rncp;

/// <summary>A fact that can still change the outcome, as a question that a form can ask.</summary>
public sealed class FaitManquant
{
    /// <summary>
    /// The fact: <c>voie</c>, <c>titres</c>, <c>niveau</c>, <c>experiences</c>, <c>experiences[1].secteur</c>,
    /// <c>experiences[1].justificatif</c>, <c>titres[1].niveau</c>, <c>titres[1].baccalaureat</c> (positions from 1, as given),
    /// <c>enregistrement</c> or <c>ouverture</c>.
    /// </summary>
    public required string Cle { get; init; }

    /// <summary>The question to ask, in French.</summary>
    public required string Question { get; init; }

    /// <summary>The kind of the answer; null when the person has none, as the fiche is silent.</summary>
    public required NatureFait? Nature { get; init; }

    /// <summary>The answers to choose from, of which there may be others; empty when the answer is a list, or nobody can choose.</summary>
    public required ImmutableArray<ChoixReponse> Choix { get; init; }

    /// <summary>Whether the fiche is silent, so that the certifier has to answer; otherwise the person does.</summary>
    public bool ManqueALaFiche => Nature is null;

    /// <summary>The position of the title or of the experience, from 1; 0 when it is about none.</summary>
    internal int Numero { get; init; }

    /// <summary>Whether it is about the titles of the person, or about the experiences.</summary>
    internal bool Porte(bool surLesTitres) => surLesTitres
        ? Cle.StartsWith("titres", StringComparison.Ordinal) || Cle == "niveau"
        : Cle.StartsWith("experiences", StringComparison.Ordinal);

    /// <summary>Returns the question.</summary>
    public override string ToString() => Question;
}
