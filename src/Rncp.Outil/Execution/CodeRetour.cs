namespace Rncp.Outil.Execution;

/// <summary>What the program tells the shell.</summary>
internal static class CodeRetour
{
    /// <summary>What was asked is done.</summary>
    internal const int Fait = 0;

    /// <summary>What was to be checked fails: lines that cannot be read, a fiche with errors.</summary>
    internal const int Defauts = 1;

    /// <summary>The command makes no sense, or a whole file given to it does not.</summary>
    internal const int MauvaisUsage = 2;

    /// <summary>Reading or writing failed on the way.</summary>
    internal const int Echec = 3;

    /// <summary>Stopped from outside, as shells tell it: 128 and the number of the interruption.</summary>
    internal const int Interrompu = 130;
}
