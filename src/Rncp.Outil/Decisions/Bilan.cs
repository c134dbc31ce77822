using System.Text.Json;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Decisions;

/// <summary>How many of each there were.</summary>
internal sealed class Bilan
{
    private static readonly Conclusion[] Ordre =
    [
        Conclusion.Eligible, Conclusion.NonEligible, Conclusion.ACompleter,
        Conclusion.AApprecier, Conclusion.SansObjet, Conclusion.FaitsIncoherents,
    ];

    private readonly long[] _nombres = new long[Ordre.Length];

    internal long Decides => _nombres.Sum();

    internal long LignesRefusees { get; private set; }

    /// <summary>The lines read: blank ones and the names of the columns are not candidates, and are not counted.</summary>
    internal long Lues => Decides + LignesRefusees;

    internal long Blanches { get; private set; }

    /// <summary>That each line read was either decided or put aside.</summary>
    internal string Compte
    {
        get
        {
            var blanches = Blanches == 0 ? ""
                : $" (et {Accorder(Blanches, "ligne blanche, non comptée", "lignes blanches, non comptées")})";
            return $"{Accorder(Lues, "ligne lue", "lignes lues")} = "
                + $"{Accorder(Decides, "décidée", "décidées")} + {Accorder(LignesRefusees, "rejetée", "rejetées")}{blanches}.";
        }
    }

    internal void Decider(Conclusion conclusion) => _nombres[Array.IndexOf(Ordre, conclusion)]++;

    internal void Refuser() => LignesRefusees++;

    internal void Passer() => Blanches++;

    internal void Ajouter(Bilan partie)
    {
        Blanches += partie.Blanches;
        LignesRefusees += partie.LignesRefusees;
        for (var i = 0; i < _nombres.Length; i++) _nombres[i] += partie._nombres[i];
    }

    public override string ToString()
    {
        var detail = string.Join(", ", Presentes.Select(i => $"{Verdict.De(Ordre[i]).Nom.ToLowerInvariant()} {_nombres[i]}"));
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
        foreach (var i in Presentes) objet.WriteNumber(EcritureJson.Mot(Ordre[i]), _nombres[i]);
        objet.WriteEndObject();
    }

    private IEnumerable<int> Presentes => Enumerable.Range(0, Ordre.Length).Where(i => _nombres[i] > 0);

    private static string Accorder(long nombre, string singulier, string pluriel) => $"{nombre} {(nombre < 2 ? singulier : pluriel)}";
}
