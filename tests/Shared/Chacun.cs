namespace Rncp.Tests;

/// <summary>What holds of each one, and of one at least: <c>Assert.All</c> of an empty list passes, and has compared nothing.</summary>
internal static class Chacun
{
    internal static void Verifier<T>(IEnumerable<T> tous, Action<T> verifier)
    {
        var liste = tous.ToArray();
        Assert.True(liste.Length > 0, "There is nothing to look at here: the list that this test goes through is empty.");
#pragma warning disable RS0030 // The list is not empty.
        Assert.All(liste, verifier);
#pragma warning restore RS0030
    }
}
