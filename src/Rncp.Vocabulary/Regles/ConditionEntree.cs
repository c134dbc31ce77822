using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>A condition of a rule of entry, with the words of the fiche that it comes from.</summary>
public sealed class ConditionEntree : IConditionEcrite
{
    /// <summary>The key of the condition in the référentiel, such as <c>EXP</c>.</summary>
    public required string Cle { get; init; }

    /// <summary>What the condition asks for.</summary>
    public required GenreCondition Genre { get; init; }

    /// <summary>The parts of <see cref="GenreCondition.Toutes"/> and <see cref="GenreCondition.UneDe"/>; empty otherwise.</summary>
    public ImmutableArray<ConditionEntree> Parties { get; init; } = [];

    /// <summary>The level of <see cref="GenreCondition.Niveau"/>; null otherwise.</summary>
    public NiveauQualification? Niveau { get; init; }

    /// <summary>The months of <see cref="GenreCondition.Experience"/>; null otherwise. A reading may ask for another number.</summary>
    public int? Mois { get; init; }

    /// <summary>The sectors of <see cref="GenreCondition.Experience"/>; empty otherwise.</summary>
    public ImmutableArray<CodeSecteur> Secteurs { get; init; } = [];

    /// <summary>The words of the fiche, verbatim; null for a condition that only groups its parts.</summary>
    public string? Citation { get; init; }

    /// <summary>Where the words stand, such as <c>prerequisEntree[1]</c>; null without words.</summary>
    public string? Source { get; init; }

    T IConditionEcrite.Selon<T>(
        Func<IEnumerable<IConditionEcrite>, T> toutes, Func<IEnumerable<IConditionEcrite>, T> uneDe,
        Func<int, T> niveau, Func<T> baccalaureat, Func<int, IEnumerable<string>, T> experience) => Genre switch
        {
            GenreCondition.Toutes => toutes(Parties),
            GenreCondition.UneDe => uneDe(Parties),
            GenreCondition.Niveau => niveau(Niveau!.Numero),
            GenreCondition.Baccalaureat => baccalaureat(),
            GenreCondition.Experience => experience(Mois!.Value, Secteurs.Select(secteur => secteur.ToString())),
        };

    /// <summary>The elementary conditions, in order.</summary>
    internal IEnumerable<ConditionEntree> Feuilles() => Parties.IsEmpty ? [this] : Parties.SelectMany(partie => partie.Feuilles());
}
