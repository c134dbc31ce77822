using System.Text.Json.Nodes;

namespace Rncp.Tests.Emission;

/// <summary>
/// Whatever form a file takes, either the generator refuses it or the model writes it back whole: a form that is
/// accepted and lost on the way would make the SHA-256 of the model a lie.
/// </summary>
public class ReecritureTests
{
    public static TheoryData<string> Formes => [.. Variantes.Acceptees.Keys];

    public static TheoryData<string> Doubles => [.. Variantes.Refusees.Keys];

    [Theory]
    [MemberData(nameof(Formes))]
    public void Forme_acceptee_se_reecrit_sans_perte(string nom)
    {
        var json = Modifier(Variantes.Acceptees[nom]);

        SeReecrit(json, Generation.De(json), nom);
    }

    /// <summary>Loads the model, and fails unless it is all of the file.</summary>
    internal static void SeReecrit(string json, Generation generation, string nom)
    {
        var certification = FichesReellesTests.Charger(generation, JsonNode.Parse(json)!["code"]!.GetValue<string>());

        FichesReellesTests.SeReecrit(json, certification, $"'{nom}'");
        Assert.NotEmpty(certification.ToCanonicalText());
        Assert.Equal(certification.Reserves.Length, certification.Reserves.Select(reserve => reserve.Champ).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Doubles))]
    public void Forme_qui_dit_deux_fois_ou_rien_est_refusee(string nom)
    {
        var (id, modification) = Variantes.Refusees[nom];

        Assert.Equal(id, Assert.Single(Generation.De(Modifier(modification)).Diagnostics).Id);
    }

    private static string Modifier(Action<JsonObject> modification)
    {
        var fiche = JsonNode.Parse(Fiches.Essai)!.AsObject();
        modification(fiche);
        return fiche.ToJsonString();
    }
}
