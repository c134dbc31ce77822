using System.Collections.Immutable;

namespace Rncp;

/// <summary>Which blocs of a fiche a person has acquired, seen without knowing the fiche: see <see cref="FicheExtensions"/>.</summary>
public sealed class ProgressionFiche : ProgressionBlocs<IBloc>
{
    internal ProgressionFiche(ICertification fiche, IEnumerable<IBloc> acquis, IEnumerable<IBloc> inconnus)
        : base(fiche.Blocs, fiche.Evaluation.TousLesBlocsRequis, acquis, inconnus)
    {
    }
}
