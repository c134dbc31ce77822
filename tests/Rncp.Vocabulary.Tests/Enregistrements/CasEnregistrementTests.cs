using System.Collections.Immutable;
using Rncp.Tests.Cas;
using Rncp41364;

namespace Rncp.Tests.Enregistrements;

/// <summary>The cases that people write in <c>tests/cas/enregistrement.json</c>: the last day of RNCP41364 is printed, its first one is not.</summary>
public sealed class CasEnregistrementTests
{
    private const string Fichier = "tests/cas/enregistrement.json";

    private static readonly ImmutableArray<CasEnregistrement> Tous = Lire(Depot.Lire(Fichier));

    public static TheoryData<string> Noms => [.. Tous.Select(cas => cas.ToString())];

    [Theory]
    [MemberData(nameof(Noms))]
    public void EtatAu_est_dans_chaque_cas_ce_que_la_fiche_atteste(string nom)
    {
        var cas = Tous.Single(un => un.ToString() == nom);

        Assert.Equal(cas.Attendu, Certification.Rncp41364.EtatAu(cas.Le));
    }

    [Theory]
    [InlineData("\"le\": \"2030-09-31\", \"attendu\": \"Expire\"", "le")]
    [InlineData("\"le\": \"2030-09-24\", \"attendu\": \"Echu\"", "attendu")]
    [InlineData("\"le\": \"2030-09-24\", \"attendu\": \"Expire\", \"jour\": 1", "jour")]
    [InlineData("\"attendu\": \"Expire\"", "le")]
    public void Faute_dans_un_cas_est_dite_avec_le_nom_du_cas(string faute, string dit)
    {
        var erreur = Assert.Throws<FormatException>(() => Lire($$"""{ "cas": [{ "cas": "Z01", "raison": "r", {{faute}} }] }"""));

        Assert.Contains("Z01", erreur.Message, StringComparison.Ordinal);
        Assert.Contains(dit, erreur.Message, StringComparison.Ordinal);
    }


    private static ImmutableArray<CasEnregistrement> Lire(string json) => FichierDeCas.Lire<CasEnregistrement>(json, ["le"], _ => { });

    public sealed record CasEnregistrement(string Cas, DateOnly Le, EtatEnregistrement Attendu, string Raison)
    {
        public override string ToString() => $"{Cas} {Raison}";
    }
}
