namespace Exemple;

/// <summary>What the program tells the shell. A person refused is a decision like another, not a failure.</summary>
internal static class CodeRetour
{
    internal const int ToutDecide = 0;

    /// <summary>Some lines could not be read; the others were decided.</summary>
    internal const int LignesRefusees = 1;

    /// <summary>A command line that cannot be understood, as shells and most tools have it, or a file that cannot be opened.</summary>
    internal const int MauvaisUsage = 2;

    /// <summary>Reading or writing failed on the way.</summary>
    internal const int Echec = 3;

    /// <summary>Stopped from outside, as shells tell it: 128 and the number of the interruption.</summary>
    internal const int Interrompu = 130;
}
