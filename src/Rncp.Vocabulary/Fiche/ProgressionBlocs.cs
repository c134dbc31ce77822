using System.Collections.Immutable;

namespace Rncp;

/// <summary>Which blocs a person has acquired. A bloc that is acquired stays acquired, alone.</summary>
/// <typeparam name="TBloc">The blocs of a fiche.</typeparam>
public abstract class ProgressionBlocs<TBloc> where TBloc : class, IBloc
{
    /// <summary>Sorts the blocs of a fiche.</summary>
    /// <param name="tous">All the blocs of the fiche.</param>
    /// <param name="tousRequis">Whether the fiche says that all the blocs make the certification; null when it does not say.</param>
    /// <param name="acquis">The blocs acquired, in any order, repeated or not.</param>
    /// <param name="inconnus">
    /// The blocs of which it is not known whether they are acquired; a bloc also in <paramref name="acquis"/> is acquired.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A bloc is null.</exception>
    protected ProgressionBlocs(ImmutableArray<TBloc> tous, bool? tousRequis, IEnumerable<TBloc> acquis, IEnumerable<TBloc> inconnus)
    {
        var estAcquis = Ensemble(acquis, nameof(acquis));
        var estInconnu = Ensemble(inconnus, nameof(inconnus));
        Acquis = [.. tous.Where(estAcquis.Contains)];
        Inconnus = [.. tous.Where(bloc => estInconnu.Contains(bloc) && !estAcquis.Contains(bloc))];
        Manquants = [.. tous.Where(bloc => !estInconnu.Contains(bloc) && !estAcquis.Contains(bloc))];
        EstCertifie = tousRequis != true || tous.IsEmpty ? null
            : !Manquants.IsEmpty ? false
            : Inconnus.IsEmpty ? true
            : null;
    }

    /// <summary>The blocs acquired, in the order of the fiche.</summary>
    public ImmutableArray<TBloc> Acquis { get; }

    /// <summary>The blocs not acquired, in the order of the fiche.</summary>
    public ImmutableArray<TBloc> Manquants { get; }

    /// <summary>The blocs of which it is not known whether they are acquired, in the order of the fiche.</summary>
    public ImmutableArray<TBloc> Inconnus { get; }

    /// <summary>
    /// Whether the certification is acquired: true when every bloc is, false when one is missing, null when that depends
    /// on an unknown bloc, when the fiche does not say that all blocs make the certification or when it has none.
    /// </summary>
    public bool? EstCertifie { get; }

    private static HashSet<TBloc> Ensemble(IEnumerable<TBloc> blocs, string argument)
    {
        ArgumentNullException.ThrowIfNull(blocs, argument);
        var ensemble = new HashSet<TBloc>(blocs);
        return ensemble.Contains(null!) ? throw new ArgumentException("A bloc is null.", argument) : ensemble;
    }
}
