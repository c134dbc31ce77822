using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>A bloc de compétences, seen without knowing the fiche. In JSON it is its code, which is written and not read.</summary>
[JsonConverter(typeof(MembreJsonConverter))]
public interface IBloc : IMembre
{
    /// <summary>The certification that the bloc is of: a method, since loggers and binders walk through properties.</summary>
    /// <returns>The certification.</returns>
    ICertification Certification();

    /// <summary>The compétences of the bloc, in the order of the fiche; empty when the fiche gives a text, or nothing.</summary>
    ImmutableArray<ICompetence> Competences { get; }

    /// <summary>
    /// The compétences as one text, for a fiche whose list cannot be cut safely; empty otherwise, and for a bloc without any list, of
    /// which a <see cref="Reserve"/> says so.
    /// </summary>
    Texte TexteCompetences { get; }

    /// <summary>« Modalités d'évaluation » of the bloc.</summary>
    Texte Evaluation { get; }
}
