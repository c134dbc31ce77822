using Rncp;

namespace Exemple.Decisions;

/// <summary>How many of each there were.</summary>
internal sealed class Bilan
{
    private static readonly Conclusion[] Ordre =
    [
        Conclusion.Eligible, Conclusion.NonEligible, Conclusion.ACompleter,
        Conclusion.AApprecier, Conclusion.SansObjet, Conclusion.FaitsIncoherents,
    ];

    private readonly Dictionary<Conclusion, long> _nombres = [];

    internal long Decides => _nombres.Values.Sum();

    internal long LignesRefusees { get; private set; }

    /// <summary>The lines read: blank ones and the names of the columns are not candidates, and are not counted.</summary>
    internal long Lues { get; private set; }

    internal long Blanches { get; private set; }

    /// <summary>That each line read was either decided or put aside.</summary>
    internal string Compte
    {
        get
        {
            var blanches = Blanches switch
            {
                0 => "",
                1 => " (et 1 ligne blanche, non comptée)",
                _ => $" (et {Blanches} lignes blanches, non comptées)",
            };
            return $"{Accorder(Lues, "ligne lue", "lignes lues")} = "
                + $"{Accorder(Decides, "décidée", "décidées")} + {Accorder(LignesRefusees, "rejetée", "rejetées")}{blanches}.";
        }
    }

    internal void Ajouter(Lot lot)
    {
        Lues += lot.Lues;
        Blanches += lot.Blanches;
        LignesRefusees += lot.Refusees.Count;
        foreach (var decision in lot.Decisions)
            _nombres[decision.Avis.Conclusion] = _nombres.GetValueOrDefault(decision.Avis.Conclusion) + 1;
    }

    public override string ToString()
    {
        var detail = string.Join(", ", Ordre.Where(_nombres.ContainsKey)
            .Select(conclusion => $"{Verdict.De(conclusion).Nom.ToLowerInvariant()} {_nombres[conclusion]}"));
        var decides = Decides == 0 ? "Aucun candidat décidé." : $"{Accorder(Decides, "candidat décidé", "candidats décidés")} : {detail}.";
        return LignesRefusees == 0 ? decides : $"{decides} {Accorder(LignesRefusees, "ligne", "lignes")} à corriger.";
    }

    private static string Accorder(long nombre, string singulier, string pluriel) => $"{nombre} {(nombre < 2 ? singulier : pluriel)}";
}
