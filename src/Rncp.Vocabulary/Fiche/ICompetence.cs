using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>A compétence, seen without knowing the fiche. In JSON it is its code, which is written and not read.</summary>
[JsonConverter(typeof(MembreJsonConverter))]
public interface ICompetence : IMembre
{
    /// <summary>The certification that the compétence is of: a method, since loggers and binders walk through properties.</summary>
    /// <returns>The certification.</returns>
    ICertification Certification();

    /// <summary>The rank in the bloc, or in the fiche without one, at first publication, from 1; never renumbered.</summary>
    int Rang { get; }

    /// <summary>The bloc; null in a fiche whose compétences are in none, as those of the RS.</summary>
    IBloc? Bloc { get; }

    /// <summary>
    /// What the fiche lists under the compétence, such as its savoir-faire, one paragraph each; empty when it lists nothing.
    /// </summary>
    Texte Elements { get; }

    /// <summary>
    /// The compétence of another bloc or option that this one takes up again, with the same wording; null when the référentiel does
    /// not say so.
    /// </summary>
    ICompetence? MemeQue { get; }
}
