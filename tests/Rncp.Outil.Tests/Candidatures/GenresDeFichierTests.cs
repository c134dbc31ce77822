using System.Text;
using Rncp.Outil.Candidatures.Csv;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;

namespace Rncp.Tests;

/// <summary>What is neither CSV nor JSON lines is named for what it is; what is of two encodings is refused with its line.</summary>
public class GenresDeFichierTests
{
    private const string Csv = "nom;date_entree\n";

    private static readonly ICertification Fiche = Rncp41364.Certification.Rncp41364;

    public static TheoryData<string, byte[]> Autres => new()
    {
        { "un classeur (.xlsx, .ods) ou une archive ZIP. L'enregistrer au format CSV depuis le tableur.", [.. "PK\x03\x04"u8, 0x14, 0, 6, 0] },
        { "un classeur d'un ancien Excel (.xls), ou un autre document de cette époque. L'enregistrer au format CSV depuis le tableur.", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1] },
        { "un PDF. Prendre le fichier dont il est tiré, et l'enregistrer au format CSV.", [.. "%PDF-1.7\n"u8] },
        { "un fichier compressé. Le décompresser d'abord.", [0x1F, 0x8B, 8, 0] },
        { "un document RTF. L'enregistrer au format CSV depuis le tableur.", [.. "{\\rtf1"u8] },
        { "une page HTML ou un document XML. L'enregistrer au format CSV depuis le tableur.", [.. "<table>"u8] },
        { "un texte en UTF-16 sans sa marque. Ajouter --encodage utf-16.", Encoding.Unicode.GetBytes(Csv) },
        { "un texte en UTF-16 sans sa marque. Ajouter --encodage utf-16.", Encoding.BigEndianUnicode.GetBytes(Csv) },
        { "un fichier binaire, et non du texte.", [1, 0, 0, 2, 3, 0, 5] },
    };

    [Theory, MemberData(nameof(Autres))]
    public async Task Fichier_d_un_autre_genre_est_nomme(string attendu, byte[] octets)
    {
        foreach (var lecteur in (ILecteur[])[new LecteurCsv(Fiche), new LecteurJson(Fiche)])
        {
            var refus = await Assert.ThrowsAsync<FichierIllisibleException>(() => lecteur.Lignes(octets));
            Assert.Equal($"c, ligne 1 : c'est {attendu}", refus.Erreur.Dans("c"));
        }
    }

    [Theory, InlineData("[{\"le\": \"2026-09-01\"}]"), InlineData("\uFEFF \n[\n")]
    public async Task Tableau_JSON_n_est_pas_des_lignes_JSON(string texte)
    {
        var refus = await Assert.ThrowsAsync<FichierIllisibleException>(() => new LecteurJson(Fiche).Lignes(Encoding.UTF8.GetBytes(texte)));
        Assert.Equal("c'est un tableau JSON, et non des lignes JSON. Écrire un objet par ligne, sans les crochets ni les virgules qui les séparent.", refus.Message);
    }

    [Fact]
    public async Task JSON_donne_pour_un_CSV_est_nomme()
    {
        var refus = await Assert.ThrowsAsync<FichierIllisibleException>(() => new LecteurCsv(Fiche).Lignes("{\"le\": 1}"u8.ToArray()));
        Assert.Equal("c'est du JSON, et non un CSV. Ajouter --format-entree jsonl si chaque ligne porte un candidat.", refus.Message);
    }

    [Theory, InlineData("nom;date_entree\nA;01/09/2026\n"), InlineData("\uFEFFdate_entree,voie")]
    public async Task CSV_donne_pour_des_lignes_JSON_est_nomme(string texte)
    {
        var refus = await Assert.ThrowsAsync<FichierIllisibleException>(() => new LecteurJson(Fiche).Lignes(Encoding.UTF8.GetBytes(texte)));
        Assert.Equal("c'est un CSV, et non des lignes JSON. Ajouter --format-entree csv.", refus.Message);
    }

    /// <summary>A line that is no JSON, or a name like the column, does not make a CSV of the others.</summary>
    [Theory, InlineData("???\n{\"le\": \"2026-09-01\", \"candidat\": {}}\n"), InlineData("{\"nom\": \"date_entree\", \"le\": \"2026-09-01\", \"candidat\": {}}\n")]
    public async Task Lignes_JSON_qui_n_ont_pas_la_colonne_se_lisent(string texte) =>
        Assert.NotEmpty(await new LecteurJson(Fiche).Lignes(Encoding.UTF8.GetBytes(texte)));

    [Fact]
    public async Task UTF16_sans_marque_se_lit_quand_on_le_dit() =>
        Assert.Equal("Élève", Assert.Single(await new LecteurCsv(Fiche, Encodage.Utf16).Lignes(Encoding.Unicode.GetBytes(Csv + "Élève;01/09/2026\n"))).Demande!.Nom);

    [Theory, InlineData(true), InlineData(false)]
    public async Task Fichier_de_deux_encodages_est_refuse_avec_la_ligne(bool utf8DAbord)
    {
        var (utf8, windows) = (Encoding.UTF8.GetBytes("Élève;01/09/2026\n"), Encoding.Latin1.GetBytes("Élève;01/09/2026\n"));
        byte[] octets = [.. Encoding.UTF8.GetBytes(Csv + "A;01/09/2026\n"), .. utf8DAbord ? utf8 : windows, .. utf8DAbord ? utf8 : windows, .. utf8DAbord ? windows : utf8];
        var refus = await Assert.ThrowsAsync<FichierIllisibleException>(() => new LecteurCsv(Fiche).Lignes(octets));
        Assert.Equal($"c.csv, ligne 5 : la ligne 3 est en {(utf8DAbord ? "UTF-8" : "Windows-1252")}, et celle-ci ne l'est pas : le fichier mêle deux encodages, et des accents seraient faux. L'enregistrer en entier en UTF-8, ou dire son encodage avec --encodage.", refus.Erreur.Dans("c.csv"));
    }

    [Fact]
    public async Task Encodage_demande_n_est_pas_discute() =>
        Assert.Equal(["Ã‰", "É"], (await new LecteurCsv(Fiche, Encodage.Windows1252).Lignes([.. Encoding.UTF8.GetBytes(Csv + "É;01/09/2026\n"), .. Encoding.Latin1.GetBytes("É;01/09/2026\n")])).Select(lue => lue.Demande!.Nom));

    [Theory, InlineData("\""), InlineData("a"), InlineData("7"), InlineData(" ")]
    public async Task Separateur_declare_qui_n_en_est_pas_un_est_refuse(string separateur)
    {
        var refus = await Assert.ThrowsAsync<FichierIllisibleException>(() => new LecteurCsv(Fiche).Lignes(Encoding.UTF8.GetBytes($"sep={separateur}\nnom;date_entree\nA;01/09/2026\n")));
        Assert.Equal($"c.csv, ligne 1 : « {separateur} » ne peut pas séparer des cellules. Écrire sep=; ou enlever la ligne.", refus.Erreur.Dans("c.csv"));
    }
}
