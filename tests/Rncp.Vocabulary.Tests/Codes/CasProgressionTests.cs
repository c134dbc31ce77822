using System.Collections.Immutable;
using Rncp.Tests.Cas;
using Rncp41364;

namespace Rncp.Tests.Codes;

/// <summary>The cases that people write in <c>tests/cas/progression.json</c>.</summary>
public sealed class CasProgressionTests
{
    private const string Fichier = "tests/cas/progression.json";

    private static readonly ImmutableArray<CasProgression> Tous = Lire(Depot.Lire(Fichier));

    public static TheoryData<string> Noms => [.. Tous.Select(cas => cas.ToString())];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Progression_donne_la_certification_attendue_de_chaque_cas(string nom)
    {
        var cas = Tous.Single(un => un.ToString() == nom);

        var progression = Certification.Rncp41364.Progression(cas.Acquis, cas.Inconnus ?? []);

        Assert.Equal(cas.Attendu, progression.EstCertifie switch { true => Issue.Certifie, false => Issue.NonCertifie, null => Issue.ACompleter });
        Assert.Equal(cas.Acquis.Distinct().Order(), progression.Acquis);
        if (cas.Manquants is { } manquants) Assert.Equal(manquants.AsEnumerable(), progression.Manquants);
    }

    [Theory]
    [InlineData("\"acquis\": [\"BC09\"], \"attendu\": \"Certifie\"", "BC09")]
    [InlineData("\"acquis\": [null], \"attendu\": \"Certifie\"", "acquis")]
    [InlineData("\"acquis\": [], \"attendu\": \"Oui\"", "attendu")]
    [InlineData("\"acquis\": [], \"attendu\": \"Certifie\", \"manquant\": []", "manquant")]
    [InlineData("\"attendu\": \"Certifie\"", "acquis")]
    public void Faute_dans_un_cas_est_dite_avec_le_nom_du_cas(string faute, string dit)
    {
        var erreur = Assert.Throws<FormatException>(() => Lire($$"""{ "cas": [{ "cas": "Z01", "raison": "r", {{faute}} }] }"""));

        Assert.Contains("Z01", erreur.Message, StringComparison.Ordinal);
        Assert.Contains(dit, erreur.Message, StringComparison.Ordinal);
    }


    private static ImmutableArray<CasProgression> Lire(string json) =>
        FichierDeCas.Lire<CasProgression>(json, ["acquis"], cas => _ = Certification.Rncp41364.Progression(cas.Acquis, cas.Inconnus ?? []));

    public enum Issue { Certifie, NonCertifie, ACompleter }

    public sealed record CasProgression(string Cas, ImmutableArray<Bloc> Acquis, ImmutableArray<Bloc>? Inconnus, ImmutableArray<Bloc>? Manquants, Issue Attendu, string Raison)
    {
        public override string ToString() => $"{Cas} {Raison}";
    }
}
