using System.Collections.Immutable;

namespace Rncp;

/// <summary>An item of the list « Compétences attestées » of a fiche, seen without knowing the fiche.</summary>
public interface ICompetenceAttestee
{
    /// <summary>The compétence that the item words; null when the fiche has none.</summary>
    ICompetence? Competence { get; }

    /// <summary>The wording in this list, verbatim.</summary>
    string Libelle { get; }

    /// <summary>How the wording differs from the one in the bloc; empty when it is the same, or when there is no compétence.</summary>
    ImmutableArray<EcartRedaction> Ecarts { get; }
}
