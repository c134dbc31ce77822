using System.ComponentModel;
using System.Runtime.Intrinsics;

namespace Rncp;

/// <summary>A yes or no on the flat facts of eight persons at once; the generated code of a fiche implements it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDecisionEnLot
{
    /// <summary>Decides.</summary>
    /// <param name="faits">The facts of eight persons.</param>
    /// <returns>All bits of the lane of a person for yes, none for no.</returns>
    static abstract Vector256<int> Decider(FaitsEnLot faits);
}
