using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>The cases that people write in <c>tests/cas/eligibilite.json</c>.</summary>
public sealed class CasTests
{
    public static TheoryData<string> Noms => [.. CasEligibilite.Tous.Select(cas => cas.ToString())];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Evaluer_donne_la_decision_attendue_de_chaque_cas(string nom)
    {
        var ecarts = VerificationCas.Ecarts(Certification.Rncp41364, CasEligibilite.Tous.Single(cas => cas.ToString() == nom)).ToArray();

        Assert.True(ecarts.Length == 0, string.Join('\n', ecarts));
    }

    [Theory]
    [InlineData("\"attendus\": \"Eligible\"", "attendus")]
    [InlineData("\"faits\": { \"titre\": [] }", "titre")]
    [InlineData("\"faits\": { \"titres\": [{ \"niveaux\": 5 }] }", "niveaux")]
    [InlineData("\"faits\": { \"experiences\": [{ \"debut\": \"2026-01-01\", \"secteurs\": \"Marketing\" }] }", "secteurs")]
    [InlineData("\"faits\": { \"experiences\": [{ \"secteur\": \"Marketing\" }] }", "debut")]
    [InlineData("\"faits\": { \"niveau\": 9 }", "8")]
    [InlineData("\"attendu\": \"Oui\"", "attendu")]
    [InlineData("\"attendu\": 5", "attendu")]
    [InlineData("\"robuste\": false", "robuste")]
    [InlineData("\"voie\": \"VAE2\"", "voie")]
    [InlineData("\"leviers\": [{ \"jours\": 4 }]", "jours")]
    public void Faute_dans_un_cas_est_dite_avec_le_nom_du_cas(string faute, string dit)
    {
        var propriete = faute[1..faute.IndexOf('"', 1)];
        var bon = new Dictionary<string, string>
        {
            ["cas"] = "\"Z01\"", ["faits"] = "{}", ["voie"] = "\"Vae\"", ["le"] = "\"2026-09-01\"",
            ["attendu"] = "\"SansObjet\"", ["raison"] = "\"r\"", ["robuste"] = "true",
        };
        Assert.Single(CasEligibilite.Lire(Fichier(bon)));

        bon[propriete] = faute[(faute.IndexOf(':') + 1)..];
        var erreur = Assert.Throws<FormatException>(() => CasEligibilite.Lire(Fichier(bon)));

        Assert.Contains("Z01", erreur.Message, StringComparison.Ordinal);
        Assert.Contains(dit, erreur.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "cas": [{ "cas": "Z02", "faits": {}, "le": "2026-09-01", "attendu": "ACompleter", "raison": "r" }] }""", "Case Z02: « robuste »")]
    [InlineData("""{ "cas": [{ "faits": {} }] }""", "Case number 1: « cas »")]
    [InlineData("""{ "cases": [] }""", "« cases »")]
    public void Cle_absente_ou_inconnue_d_un_cas_est_refusee(string json, string dit) =>
        Assert.Contains(dit, Assert.Throws<FormatException>(() => CasEligibilite.Lire(json)).Message, StringComparison.Ordinal);

    private static string Fichier(Dictionary<string, string> cas) => $$"""{ "cas": [{ {{string.Join(", ", cas.Select(paire => $"\"{paire.Key}\": {paire.Value}"))}} }] }""";
}
