using System.Text.RegularExpressions;

namespace Rncp.Tests.Donnees;

/// <summary>
/// How two wordings differ, found by aligning their words and marks (longest common subsequence). The generator
/// compares punctuation and words apart, so that agreement between the two is no accident.
/// </summary>
internal static partial class Alignement
{
    internal static SortedSet<EcartRedaction> Ecarts(string a, string b)
    {
        var ecarts = new SortedSet<EcartRedaction>();
        foreach (var (retires, ajoutes) in Trous([.. Jetons().Matches(a).Select(m => m.Value)], [.. Jetons().Matches(b).Select(m => m.Value)]))
        {
            string[] motsRetires = [.. retires.Where(EstMot)], motsAjoutes = [.. ajoutes.Where(EstMot)];
            if (motsRetires.Length < retires.Count || motsAjoutes.Length < ajoutes.Count) ecarts.Add(EcartRedaction.Ponctuation);
            if (motsRetires.Length != motsAjoutes.Length) ecarts.Add(EcartRedaction.Mots);
            else foreach (var (x, y) in motsRetires.Zip(motsAjoutes)) ecarts.Add(EntreMots(x, y));
        }
        // Where words differ, nothing else is comparable: the format then names that kind alone.
        return ecarts.Contains(EcartRedaction.Mots) ? [EcartRedaction.Mots] : ecarts;
    }

    private static EcartRedaction EntreMots(string x, string y)
    {
        if (string.Equals(x, y, StringComparison.OrdinalIgnoreCase)) return EcartRedaction.Casse;
        var (court, longue) = x.Length < y.Length ? (x, y) : (y, x);
        return longue.StartsWith(court, StringComparison.Ordinal) && Terminaison().IsMatch(longue[court.Length..]) ? EcartRedaction.Accord : EcartRedaction.Mots;
    }

    /// <summary>The gaps between the common tokens: what the first text has there, and what the second has.</summary>
    private static IEnumerable<(List<string> Retires, List<string> Ajoutes)> Trous(string[] a, string[] b)
    {
        var communs = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                communs[i, j] = a[i] == b[j] ? communs[i + 1, j + 1] + 1 : Math.Max(communs[i + 1, j], communs[i, j + 1]);

        List<string> retires = [], ajoutes = [];
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                if (retires.Count + ajoutes.Count > 0) yield return (retires, ajoutes);
                (retires, ajoutes, i, j) = ([], [], i + 1, j + 1);
            }
            else if (j == b.Length || (i < a.Length && communs[i + 1, j] >= communs[i, j + 1])) retires.Add(a[i++]);
            else ajoutes.Add(b[j++]);
        }
        if (retires.Count + ajoutes.Count > 0) yield return (retires, ajoutes);
    }

    private static bool EstMot(string jeton) => char.IsLetterOrDigit(jeton[0]);

    [GeneratedRegex(@"[\p{L}\p{N}]+|[^\p{L}\p{N} ]")]
    private static partial Regex Jetons();

    [GeneratedRegex("^(s|x|e|es|nt|ent)$")]
    private static partial Regex Terminaison();
}
