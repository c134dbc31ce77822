using System.Collections.Immutable;
using Rncp.Tests.Cas;
using Rncp41364;

namespace Rncp.Tests.Jurys;

/// <summary>The cases that people write in <c>tests/cas/jury.json</c>.</summary>
public sealed class CasJuryTests
{
    private const string Fichier = "tests/cas/jury.json";

    private static readonly ImmutableArray<CasJury> Tous = Lire(Depot.Lire(Fichier));

    public static TheoryData<string> Noms => [.. Tous.Select(cas => cas.ToString())];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Verifier_donne_la_conformite_attendue_de_chaque_cas(string nom)
    {
        var cas = Tous.Single(un => un.ToString() == nom);

        var conformite = Certification.Rncp41364.Voie(VoieAcces.Vae).Jury!.Verifier(cas.Membres);

        Assert.Equal(cas.Attendu, conformite.EstConforme switch { true => Issue.Conforme, false => Issue.NonConforme, null => Issue.ACompleter });
        if (cas.Anomalies is { } anomalies) Assert.Equal(anomalies.AsEnumerable(), conformite.Anomalies);
    }

    [Theory]
    [InlineData("\"membres\": [{ \"enActivité\": true }], \"attendu\": \"Conforme\"", "enActivité")]
    [InlineData("\"membres\": [{ \"externe\": \"oui\" }], \"attendu\": \"Conforme\"", "membres")]
    [InlineData("\"membres\": [null], \"attendu\": \"Conforme\"", "membres")]
    [InlineData("\"membres\": [], \"attendu\": \"Oui\"", "attendu")]
    [InlineData("\"membres\": [], \"attendu\": \"Conforme\", \"anomalie\": []", "anomalie")]
    [InlineData("\"attendu\": \"Conforme\"", "membres")]
    public void Faute_dans_un_cas_est_dite_avec_le_nom_du_cas(string faute, string dit)
    {
        var erreur = Assert.Throws<FormatException>(() => Lire($$"""{ "cas": [{ "cas": "Z01", "raison": "r", {{faute}} }] }"""));

        Assert.Contains("Z01", erreur.Message, StringComparison.Ordinal);
        Assert.Contains(dit, erreur.Message, StringComparison.Ordinal);
    }


    private static ImmutableArray<CasJury> Lire(string json) =>
        FichierDeCas.Lire<CasJury>(json, ["membres"], cas => _ = Certification.Rncp41364.Voie(VoieAcces.Vae).Jury!.Verifier(cas.Membres));

    public enum Issue { Conforme, NonConforme, ACompleter }

    public sealed record CasJury(string Cas, ImmutableArray<MembreJury> Membres, ImmutableArray<string>? Anomalies, Issue Attendu, string Raison)
    {
        public override string ToString() => $"{Cas} {Raison}";
    }
}
