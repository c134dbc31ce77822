namespace Rncp;

/// <summary>A compétence of a bloc, seen without knowing the fiche.</summary>
public interface ICompetence : IMembre
{
    /// <summary>The rank in the bloc at first publication, from 1; never renumbered.</summary>
    int Rang { get; }

    /// <summary>The bloc.</summary>
    IBloc Bloc { get; }
}
