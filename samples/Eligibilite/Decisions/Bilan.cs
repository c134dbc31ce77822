using Rncp;

namespace Exemple.Decisions;

/// <summary>How many of each there were.</summary>
internal sealed class Bilan
{
    private static readonly Conclusion[] Ordre =
        [Conclusion.Eligible, Conclusion.NonEligible, Conclusion.ACompleter, Conclusion.AApprecier, Conclusion.SansObjet, Conclusion.FaitsIncoherents];

    private readonly Dictionary<Conclusion, int> _nombres = [];

    internal int Decides => _nombres.Values.Sum();

    internal int LignesRefusees { get; private set; }

    internal void Compter(Conclusion conclusion) => _nombres[conclusion] = _nombres.GetValueOrDefault(conclusion) + 1;

    internal void CompterLigneRefusee() => LignesRefusees++;

    public override string ToString()
    {
        var detail = string.Join(", ", Ordre.Where(_nombres.ContainsKey).Select(conclusion => $"{Verdict.De(conclusion).Nom.ToLowerInvariant()} {_nombres[conclusion]}"));
        var decides = Decides switch
        {
            0 => "Aucun candidat décidé.",
            1 => $"1 candidat décidé : {detail}.",
            _ => $"{Decides} candidats décidés : {detail}.",
        };
        return LignesRefusees switch
        {
            0 => decides,
            1 => $"{decides} 1 ligne à corriger.",
            _ => $"{decides} {LignesRefusees} lignes à corriger.",
        };
    }
}
