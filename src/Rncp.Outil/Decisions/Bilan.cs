using System.Text.Json;

namespace Rncp.Outil.Decisions;

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

    internal void Decider(Conclusion conclusion)
    {
        Lues++;
        Compter(conclusion, 1);
    }

    internal void Refuser()
    {
        Lues++;
        LignesRefusees++;
    }

    internal void Passer() => Blanches++;

    internal void Ajouter(Bilan partie)
    {
        Lues += partie.Lues;
        Blanches += partie.Blanches;
        LignesRefusees += partie.LignesRefusees;
        foreach (var (conclusion, nombre) in partie._nombres) Compter(conclusion, nombre);
    }

    private void Compter(Conclusion conclusion, long nombre) =>
        _nombres[conclusion] = _nombres.GetValueOrDefault(conclusion) + nombre;

    public override string ToString()
    {
        var detail = string.Join(", ", Ordre.Where(_nombres.ContainsKey)
            .Select(conclusion => $"{Verdict.De(conclusion).Nom.ToLowerInvariant()} {_nombres[conclusion]}"));
        var decides = Decides == 0 ? "Aucun candidat décidé." : $"{Accorder(Decides, "candidat décidé", "candidats décidés")} : {detail}.";
        return LignesRefusees == 0 ? decides : $"{decides} {Accorder(LignesRefusees, "ligne", "lignes")} à corriger.";
    }

    /// <summary>The counts as properties of an object.</summary>
    internal void EcrireJson(Utf8JsonWriter objet)
    {
        objet.WriteNumber("lues", Lues);
        objet.WriteNumber("decidees", Decides);
        objet.WriteNumber("rejetees", LignesRefusees);
        objet.WriteNumber("blanches", Blanches);
        objet.WriteStartObject("conclusions");
        foreach (var conclusion in Ordre.Where(_nombres.ContainsKey))
            objet.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(conclusion.ToString()), _nombres[conclusion]);
        objet.WriteEndObject();
    }

    private static string Accorder(long nombre, string singulier, string pluriel) => $"{nombre} {(nombre < 2 ? singulier : pluriel)}";
}
