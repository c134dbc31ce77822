using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>The rule of entry into the training that prepares for a certification.</summary>
public sealed class RegleEntree
{
    /// <summary>The condition.</summary>
    public required ConditionEntree Condition { get; init; }

    /// <summary>The routes without entry into training, for which the rule has no object.</summary>
    public required ImmutableArray<VoieAcces> VoiesSansObjet { get; init; }

    /// <summary>The readings that the rule takes, each with its alternatives.</summary>
    public required ImmutableArray<LectureRegle> Lectures { get; init; }

    /// <summary>The reading that decides something, so that another answer can be chosen with <see cref="ChoixLectures.Avec"/>.</summary>
    /// <param name="parametre">What the reading decides.</param>
    /// <returns>The reading; null when the rule has none of this kind.</returns>
    public LectureRegle? Lecture(ParametreLecture parametre) => Lectures.FirstOrDefault(lecture => lecture.Parametre == parametre);

    /// <summary>The condition that the kernel evaluates, with the readings chosen.</summary>
    /// <param name="lectures">The readings.</param>
    /// <param name="secteurs">The keys of the sectors of the fiche.</param>
    internal Noyau.Condition Traduire(ChoixLectures lectures, string[] secteurs)
    {
        return Noyau.Condition.Traduire(Condition, new Lectures(
            niveau: Reponse(ParametreLecture.Niveau), mois: Reponse(ParametreLecture.Mois), cumul: Reponse(ParametreLecture.Cumul),
            tempsPartiel: Reponse(ParametreLecture.TempsPartiel), nature: Reponse(ParametreLecture.Nature)), secteurs);

        string? Reponse(ParametreLecture parametre) => Lecture(parametre) is { } lecture ? lectures.Reponse(lecture) : null;
    }

    /// <summary>What the text leaves to a person.</summary>
    public required ImmutableArray<NormeOuverte> NonFormalise { get; init; }

    /// <summary>The human assessment that every positive decision waits for; null when the fiche has none.</summary>
    public required NormeOuverte? Verification { get; init; }
}
