using System.Text;
using System.Text.Json;
using Rncp.Format;

namespace Rncp.Tests;

/// <summary>What is wrong with a file is said, whatever its bytes, and nothing else is thrown than what the documentation names.</summary>
public class ChargerTests
{
    private const string Fichier = "tests/fiches/RNCP999.referentiel.json";

    [Fact]
    public void Fichier_sain_donne_une_fiche_sans_defaut()
    {
        Assert.True(Referentiel.TryCharger(Depot.Chemin(Fichier), out var lue, out var defauts));

        Assert.Equal("RNCP999", lue.Code);
        Assert.Empty(defauts);
    }

    [Fact]
    public void Defaut_a_son_numero_sa_place_et_ses_mots()
    {
        var texte = Fiches.Essai.Replace("\"niveau\": 5,", "\"niveau\": \"5\",", StringComparison.Ordinal);
        var ligne = texte[..texte.IndexOf("\"niveau\": \"5\"", StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        var defaut = Assert.Single(Octets.Defauts(Encoding.UTF8.GetBytes(texte)));

        Assert.Equal(("RNCP0005", Gravite.Erreur, Octets.Nom, ligne, 13), (defaut.Id, defaut.Gravite, defaut.Fichier, defaut.Ligne, defaut.Colonne));
        Assert.Equal("'niveau' is a text here, and should be a whole number from 1 to 8", defaut.Message);
        Assert.Equal("« niveau » est un texte ici, et devrait être un nombre entier de 1 à 8", defaut.MessageFrancais);
        Assert.Equal(("Value of the wrong kind", "Valeur d'un autre genre"), (defaut.Titre, defaut.TitreFrancais));
        Assert.Equal("Donnez le genre que dit le message ; au lieu de `null`, un état et sa raison.", defaut.Remede);
        Assert.Equal((ligne, 16), (defaut.LigneFin, defaut.ColonneFin));
        Assert.Equal($"a.json({ligne},13): error RNCP0005: {defaut.Message}", defaut.ToString());
        Assert.Equal("\"erreur\"", JsonSerializer.Serialize(defaut.Gravite));
    }

    [Fact]
    public void Avertissement_laisse_la_fiche()
    {
        var texte = Fiches.Essai.Replace("\"ouverte\": true, \"jury\": [\"Trois", "\"ouverte\": false, \"jury\": [\"Trois", StringComparison.Ordinal);

        var defaut = Assert.Single(Octets.Defauts(Encoding.UTF8.GetBytes(texte), gardeUneFiche: true));

        Assert.Equal(("RNCP0035", Gravite.Avertissement), (defaut.Id, defaut.Gravite));
        Assert.StartsWith("a.json(", defaut.ToString(), StringComparison.Ordinal);
        Assert.Contains(": warning RNCP0035: ", defaut.ToString(), StringComparison.Ordinal);
        Assert.Equal("RNCP999", Octets.Lire(texte).Code);
    }

    [Fact]
    public void Exception_dit_chaque_erreur_et_sa_place()
    {
        var texte = Fiches.Essai.Replace("\"niveau\": 5,", "\"niveau\": 9,", StringComparison.Ordinal).Replace("\"fin\": \"2030-02-28\"", "\"fin\": \"28/02/2030\"", StringComparison.Ordinal);

        var levee = Assert.Throws<ReferentielInvalideException>(() => Octets.Lire(texte));

        Assert.Equal(["RNCP0006", "RNCP0006"], levee.Defauts.Select(defaut => defaut.Id));
        Assert.Equal(["a.json is no sound référentiel:", .. levee.Defauts.Select(defaut => defaut.ToString())], levee.Message.Split('\n'));
    }

    [Fact]
    public void Ce_qui_n_est_pas_un_fichier_est_l_exception_du_cadre()
    {
        Assert.Throws<FileNotFoundException>(() => Referentiel.Charger(Depot.Chemin("tests/fiches/RNCP0.json")));
        Assert.Throws<FileNotFoundException>(() => Referentiel.TryCharger(Depot.Chemin("tests/fiches/RNCP0.json"), out _, out _));
        Assert.Throws<UnauthorizedAccessException>(() => Referentiel.Charger(Depot.Chemin("tests/fiches")));
        Assert.Throws<ArgumentException>(() => Referentiel.Charger(""));
        Assert.Throws<ArgumentNullException>(() => Referentiel.Charger(null!));
        Assert.Throws<ArgumentNullException>(() => Referentiel.Charger(null!, "a.json"));
        Assert.Throws<ArgumentNullException>(() => Referentiel.TryCharger(Stream.Null, null!, out _, out _));
    }

    [Theory]
    [InlineData("utf-8", null)]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-16BE", "utf-16BE")]
    [InlineData("utf-32", "utf-32")]
    [InlineData("iso-8859-1", "iso-8859-1")]
    public void Octets_d_un_autre_encodage_sont_dits_tels(string nom, string? dit)
    {
        var encodage = Encoding.GetEncoding(nom);
        byte[] octets = [.. encodage.GetPreamble(), .. encodage.GetBytes(Fiches.Essai)];

        var defauts = Octets.Defauts(octets, gardeUneFiche: dit is null);

        Assert.Equal(
            dit is null ? [] : [$"a.json(1,1): error RNCP0002: This file cannot be read as UTF-8: this file is {dit}, or bytes that are not UTF-8; save it as UTF-8"],
            defauts.Select(defaut => defaut.ToString()));
    }

    [Fact]
    public void Fichier_trop_grand_est_compte_et_n_est_pas_garde()
    {
        var defaut = Assert.Single(Octets.Defauts(Encoding.UTF8.GetBytes(new string('é', FicheReader.LargestFile + 1))));

        Assert.Equal(
            $"a.json(1,1): error RNCP0023: This file has {FicheReader.LargestFile + 1} characters, and a référentiel has {FicheReader.LargestFile} at most: make one file for each certification",
            defaut.ToString());
    }

    /// <summary>A stream that gives a byte at a time, from where it is, stays open.</summary>
    [Fact]
    public void Flux_se_lit_d_ou_il_est_et_reste_ouvert()
    {
        using var flux = new OctetParOctet([.. "avant"u8, .. Encoding.UTF8.GetBytes(Fiches.Essai)]) { Position = 5 };

        Assert.Equal("RNCP999", Referentiel.Charger(flux, "archive").Code);
        Assert.True(flux.CanRead);
    }

    [Fact]
    public void Octets_quelconques_donnent_une_fiche_ou_une_erreur()
    {
        var hasard = new Random(41364);
        var sain = Encoding.UTF8.GetBytes(Fiches.Essai);
        var hostiles = Directory.GetFiles(Depot.Chemin("tests/hostiles"), "*.json").Select(File.ReadAllBytes);
        var abimes = Enumerable.Range(0, 200).Select(_ =>
        {
            var octets = sain.ToArray();
            for (var i = hasard.Next(1, 4); i > 0; i--) octets[hasard.Next(octets.Length)] = (byte)hasard.Next(256);
            return octets[..hasard.Next(octets.Length / 2, octets.Length + 1)];
        });

        Chacun.Verifier([.. hostiles, .. abimes, [], [0], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]], octets =>
        {
            var estLue = Referentiel.TryCharger(new MemoryStream(octets), "a.json", out var lue, out var defauts);
            Assert.Equal(estLue, lue is not null);
            Assert.Equal(!estLue, defauts.Any(defaut => defaut.Gravite == Gravite.Erreur));
            Assert.DoesNotContain(defauts, defaut => defaut.Id == Descriptors.Internal.Id);
        });
    }

    private sealed class OctetParOctet(byte[] octets) : MemoryStream(octets)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
