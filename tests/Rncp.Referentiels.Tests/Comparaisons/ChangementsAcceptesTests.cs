using System.Text;

namespace Rncp.Tests.Comparaisons;

public class ChangementsAcceptesTests
{
    private const string Nom = ChangementsAcceptes.NomDeFichier;

    private static readonly Comparaison Ecart = Comparaison.De(
        Octets.Lire(Fiches.Essai), Octets.Lire(Fiches.Essai.Replace("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"", StringComparison.Ordinal)));

    [Fact]
    public void Changement_accepte_est_reconnu_et_l_inutile_est_dit()
    {
        var changement = Assert.Single(Ecart.Changements);
        var acceptes = Lire($$"""
            { "format": 1, "changements": [
              { "empreinte": "{{changement.Empreinte}}", "par": "le service qualité", "raison": "relu sur la page", "le": "2026-09-01" },
              { "empreinte": "0123456789ab", "par": "le service qualité", "raison": "ancien", "le": "2025-01-02" }
            ] }
            """);

        Assert.Equal(
            new ChangementAccepte(changement.Empreinte, "le service qualité", "relu sur la page", new(2026, 9, 1), new(Nom, 2, 3, 2, 4)),
            acceptes.De(changement));
        Assert.Equal(["0123456789ab"], acceptes.Inutiles(Ecart).Select(un => un.Empreinte));
        Assert.Null(ChangementsAcceptes.Aucun.De(changement));
    }

    [Theory]
    [InlineData("""{ "format": 1, "changements": [{ "empreinte": "xyz", "par": "A", "raison": "b", "le": "2026-09-01" }] }""", "(1,47): error RNCP0006")]
    [InlineData("""{ "format": 1, "changements": [{ "empreinte": "0123456789ab", "raison": "b", "le": "2026-09-01" }] }""", "(1,32): error RNCP0004")]
    [InlineData("""{ "format": 1, "changements": [{ "empreinte": "0123456789ab", "par": "A", "raison": "b", "le": "1er septembre" }] }""", "(1,96): error RNCP0006")]
    [InlineData("""{ "format": 1, "changement": [] }""", "(1,16): error RNCP0003")]
    [InlineData("""{ "format": 2, "changements": [] }""", "(1,13): error RNCP0006")]
    [InlineData("{ \"format\": 1,\n  \"changements\": [,] }", "(2,19): error RNCP0001")]
    [InlineData("", "(1,1): error RNCP0001")]
    [InlineData("[]", "(1,1): error RNCP0005")]
    public void Fichier_faux_est_refuse_a_sa_place(string texte, string dit)
    {
        var levee = Assert.Throws<ReferentielInvalideException>(() => Lire(texte));

        Assert.StartsWith($"{Nom} is no sound list of accepted changes:\n{Nom}{dit}", levee.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Octets_hostiles_sont_refuses()
    {
        Chacun.Verifier<byte[]>(
            [[0xFF, 0x00], [0x80], [0xFF, 0xFE], .. Directory.GetFiles(Depot.Chemin("tests/hostiles"), "*.json").Select(File.ReadAllBytes)],
            octets => Assert.NotEmpty(Assert.Throws<ReferentielInvalideException>(() => ChangementsAcceptes.Charger(new MemoryStream(octets), Nom)).Defauts));
        Assert.Throws<FileNotFoundException>(() => ChangementsAcceptes.Charger(Depot.Chemin("tests/fiches/" + Nom)));
    }

    private static ChangementsAcceptes Lire(string texte) => ChangementsAcceptes.Charger(new MemoryStream(Encoding.UTF8.GetBytes(texte)), Nom);
}
