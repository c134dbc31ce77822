namespace Rncp;

/// <summary>How long the name of a table or of a column may be.</summary>
/// <param name="Max">At most so many.</param>
/// <param name="Mesurer">How many a name has.</param>
/// <param name="Unite">Of what, and where, as a refusal says it.</param>
internal sealed record LongueurDeNom(int Max, Func<string, int> Mesurer, string Unite);
