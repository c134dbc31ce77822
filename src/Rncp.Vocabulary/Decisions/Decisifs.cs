namespace Rncp;

/// <summary>Which of several things an answer rests on, when it would be another without all of them.</summary>
internal static class Decisifs
{
    /// <summary>Of more than that, all are named: each is tried by a decision on all of them.</summary>
    private const int MaxEssais = 10;

    /// <summary>What the answer cannot do without; else what is enough alone, which are as many ways; else all of it together.</summary>
    /// <typeparam name="T">The things.</typeparam>
    /// <param name="tous">All of them.</param>
    /// <param name="tientSans">Whether the answer is the same without some of them.</param>
    /// <returns>Those to name, and whether each of them is enough.</returns>
    internal static (T[] Nommes, bool UnSuffit) Parmi<T>(T[] tous, Func<T[], bool> tientSans)
    {
        if (tous.Length is 1 or > MaxEssais) return (tous, false);
        T[] necessaires = [.. tous.Where(un => !tientSans([un]))];
        if (necessaires.Length > 0) return (necessaires, false);
        T[] suffisants = [.. tous.Where((_, i) => tientSans([.. tous.Where((_, j) => j != i)]))];
        return suffisants.Length > 0 ? (suffisants, true) : (tous, false);
    }
}
