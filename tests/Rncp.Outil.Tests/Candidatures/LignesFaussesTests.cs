using System.Globalization;
using System.Text;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;

namespace Rncp.Tests;

/// <summary>Bad lines: each is told with its number, what is wrong and what would be right, and the lines around it are decided.</summary>
public class LignesFaussesTests
{
    private const string Bonne = """{"nom": "Bonne", "voie": "FC", "le": "2026-09-01", "candidat": {"niveau": 5}}""";

    private const string Modele = """Une ligne porte un objet JSON entier, tel que {"nom": "BTS", "voie": "FC", "le": "2026-09-01", "candidat": {"niveau": 5}}.""";

    [Theory]
    [InlineData("""{"le": "2026-09-01" """, ", colonne 21 : la ligne s'arrête trop tôt. " + Modele)]
    [InlineData("{'le': 'X'}", ", colonne 2 : le JSON est mal formé à partir de « 'le': 'X'} ». " + Modele)]
    [InlineData("""{"nom": "é", "le": 2026-09-01}""", ", colonne 24 : le JSON est mal formé à partir de « -09-01} ». " + Modele)]
    [InlineData("[", ", colonne 2 : la ligne s'arrête trop tôt. " + Modele)]
    [InlineData("""{"le": "2026-09-01"} {}""", ", colonne 22 : le JSON est mal formé à partir de « {} ». " + Modele)]
    [InlineData("null", " : « null » n'est pas un objet. " + Modele)]
    [InlineData("""{"candidat": {}}""", " : il manque « le », le jour de l'entrée, tel que \"2026-09-01\".")]
    [InlineData("""{"le": "2026-09-01"}""", " : il manque « candidat », ce que l'on sait de la personne, tel que {\"niveau\": 5}, ou {} si l'on n'en sait rien.")]
    [InlineData("""{"le": "2026-09-01", "candidat": null}""", " : il manque « candidat », ce que l'on sait de la personne, tel que {\"niveau\": 5}, ou {} si l'on n'en sait rien.")]
    [InlineData("""{"le": "2026-09-01", "candidat": 5}""", ", candidat : « 5 » n'est pas un objet. Écrire ce que l'on sait de la personne, tel que {\"niveau\": 5}, ou {} si l'on n'en sait rien.")]
    [InlineData("""{"le": "2026-09-01", "niveau": 5, "experiences": []}""", " : « niveau » s'écrit sous « candidat », avec ce que l'on sait de la personne. " + Modele)]
    [InlineData("""{"le": "2026-09-01", "candidat": {}, "etabliLe": "2026-09-01"}""", " : « etabliLe » s'écrit sous « candidat », avec ce que l'on sait de la personne. " + Modele)]
    [InlineData("""{"le": "2026-09-01", "candidats": {}, "candidat": {}}""", " : la clé « candidats » est inconnue. Vouliez-vous dire « candidat » ?")]
    [InlineData("""{"format": 2, "le": "2026-09-01", "candidat": {}}""", ", format : le format 2 n'est pas connu. Écrire 1, ou rien.")]
    [InlineData("""{"format": "1", "le": "2026-09-01", "candidat": {}}""", ", format : « \"1\" » ne convient pas. Écrire 1, ou rien.")]
    [InlineData("""{"le": "2026-09-01", "lectures": "Duree", "candidat": {}}""", ", lectures : « \"Duree\" » n'est pas un objet. Écrire la réponse choisie pour chaque lecture, telle que {\"Duree\": \"12\"}.")]
    [InlineData("""{"le": "2026-09-01", "lectures": {"Durée": "12"}, "candidat": {}}""", ", lectures : la clé « Durée » est inconnue. Vouliez-vous dire « Duree » ?")]
    [InlineData("""{"le": "2026-09-01", "lectures": {"Age": "18"}, "candidat": {}}""", ", lectures : la clé « Age » est inconnue. Connus : Niveau, Duree, Cumul, TempsPartiel, Nature.")]
    [InlineData("""{"le": "2026-09-01", "lectures": {"Duree": "9"}, "candidat": {}}""", ", lectures.Duree : « 9 » n'est pas une réponse de cette lecture. Écrire l'une des réponses de la fiche : \"6\", \"12\".")]
    [InlineData("""{"le": "2026-09-01", "lectures": {"Duree": 12}, "candidat": {}}""", ", lectures.Duree : « 12 » n'est pas un texte. Écrire l'une des réponses de la fiche : \"6\", \"12\".")]
    [InlineData("""{"le": "2026-09-01", "lectures": {"Duree": "6", "Duree": "12"}, "candidat": {}}""", ", lectures.Duree : la clé est donnée deux fois. Ne garder que la bonne.")]
    [InlineData("""{"le": "01/09/2026", "candidat": {}}""", ", le : « 01/09/2026 » n'est pas une date. Écrire l'année d'abord : \"2026-09-01\".")]
    [InlineData("""{"le": "2026-02-30", "candidat": {}}""", ", le : « 2026-02-30 » n'est pas une date. Écrire un jour du calendrier, année, mois et jour, tel que \"2026-09-01\".")]
    [InlineData("""{"le": 20260901, "candidat": {}}""", ", le : « 20260901 » n'est pas un texte. Écrire une date, telle que \"2026-09-01\".")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"experience": []}}""", ", candidat : la clé « experience » est inconnue. Vouliez-vous dire « experiences » ?")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"Niveau": 4}}""", ", candidat : la clé « Niveau » est inconnue. Vouliez-vous dire « niveau » ?")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveua": 4}}""", ", candidat : la clé « niveua » est inconnue. Vouliez-vous dire « niveau » ?")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": 4, "niveau": 5}}""", ", candidat.niveau : la clé est donnée deux fois. Ne garder que la bonne.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": 0}}""", ", candidat.niveau : « 0 » n'est pas un niveau. Qui n'a aucun diplôme s'écrit \"titres\": [].")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": "III"}}""", ", candidat.niveau : « III » n'est pas un niveau. Un niveau de la nomenclature de 1969 s'écrit sous la clé « niveau1969 ».")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": "bac"}}""", ", candidat.niveau : « bac » n'est pas un niveau. Écrire un nombre de 1 à 8, un nom tel que \"Niveau 4\", ou deux bornes telles que \"4-8\" ou {\"min\": 4, \"max\": 8}.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": {"max": 5}}}""", ", candidat.niveau : il manque « min », le niveau que l'on sait atteint, de 1 à 8.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": {"min": 9, "max": 9}}}""", ", candidat.niveau.min : « 9 » n'est pas un niveau. Écrire un niveau de 1 à 8.\nessai.jsonl, ligne 2, candidat.niveau.max : « 9 » n'est pas un niveau. Écrire un niveau de 1 à 8.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": {"min": 6, "max": 4}}}""", ", candidat.niveau : le minimum, 6, dépasse le maximum, 4. Les échanger.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": "6-4"}}""", ", candidat.niveau : le minimum, 6, dépasse le maximum, 4. Les échanger.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": {"min": 5}}}""", ", candidat.niveau : il manque « max », le plus haut qu'il puisse être : 8 si l'on n'en sait rien.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau": 4, "niveau1969": "IV"}}""", ", candidat.niveau1969 : le niveau est déjà donné par « niveau ». Ne garder que l'un des deux.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"niveau1969": "VI"}}""", ", candidat.niveau1969 : « VI » est inconnu. Connus : I, II, III, IV, V.")]
    [InlineData("""{"le": "2026-09-01", "voie": "FormationContinu", "candidat": {}}""", ", voie : la voie « FormationContinu » est inconnue. Vouliez-vous dire « FormationContinue » ?")]
    [InlineData("""{"le": "2026-09-01", "voie": 3, "candidat": {}}""", ", voie : « 3 » n'est pas un texte. Écrire le code d'une voie, tel que \"FC\".")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"titres": {"niveau": 5}}}""", ", candidat.titres : « {\"niveau\": 5} » n'est pas une liste. Écrire une liste entre crochets, telle que [{\"niveau\": 5, \"obtenuLe\": \"2024-07-05\"}] ; [] dit qu'il n'y en a aucun.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"titres": [{"niveau": 5}, 5]}}""", ", candidat.titres[2] : « 5 » n'est pas un objet. Écrire la liste ainsi : [{\"niveau\": 5, \"obtenuLe\": \"2024-07-05\"}].")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"titresIncomplets": true}}""", ", candidat.titresIncomplets : « titres » n'est pas donné. L'ajouter, ou enlever « titresIncomplets ».")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"evaluationFavorable": "oui"}}""", ", candidat.evaluationFavorable : « \"oui\" » n'est ni vrai ni faux. Écrire true ou false, sans guillemets.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"experiences": [{"secteur": "Marketting", "debut": "2026-01-01"}]}}""", ", candidat.experiences[1].secteur : le secteur « Marketting » n'est pas compris. Vouliez-vous dire « Marketing » ?")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"experiences": [{"secteur": "vente au détail", "debut": "2026-01-01"}]}}""", ", candidat.experiences[1].secteur : le secteur « vente au détail » n'est pas compris. Écrire la clé d'un secteur, telle que \"Marketing\", ou \"Autre\". Secteurs de la fiche : Marketing, CommunicationDigitale, Publicite.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"experiences": [{"secteur": "Marketing"}]}}""", ", candidat.experiences[1] : il manque « debut », le premier jour, tel que \"2026-01-01\".")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"experiences": [{"debut": "2026-01-01", "quotite": 50.5}]}}""", ", candidat.experiences[1].quotite : « 50.5 » ne convient pas. Écrire un nombre entier de 1 à 100, le temps de travail en pour cent.")]
    [InlineData("""{"le": "2026-09-01", "candidat": {"experiences": [{"debut": "2026-01-01", "justificatif": "àDemander"}]}}""", ", candidat.experiences[1].justificatif : « àDemander » est inconnu. Vouliez-vous dire « aDemander » ?")]
    [InlineData("""{"le": "2026-09-01", "nom": "a\u001b[2Jb", "candidat": {}}""", ", nom : « a\\u001b[2Jb » ne se lit pas comme un nom. Écrire des lettres, sans tabulation, retour à la ligne ni caractère de contrôle.")]
    [InlineData("""{"le": "2026-09-01", "nom": "\ud800", "candidat": {}}""", ", nom : le texte porte une moitié de caractère. Écrire un nom entre guillemets.")]
    public async Task Ligne_fausse_est_dite_et_les_autres_sont_decidees(string fausse, string message) => await Verifier(Encoding.UTF8.GetBytes(fausse), message);

    [Theory, InlineData("th-TH"), InlineData("fa-IR"), InlineData("ar-SA")]
    public async Task Jour_propose_est_celui_du_fichier_dans_toute_langue(string langue)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(langue);
        await Verifier("""{"le": "01/09/2026", "candidat": {}}"""u8.ToArray(), ", le : « 01/09/2026 » n'est pas une date. Écrire l'année d'abord : \"2026-09-01\".");
    }

    [Fact]
    public async Task Fichier_en_latin1_est_dit() => await Verifier(Encoding.Latin1.GetBytes("""{"nom": "café"}"""), ", octet 13 : le texte n'est pas en UTF-8. Enregistrer le fichier en UTF-8, ou dire son encodage avec --encodage.");

    [Fact]
    public async Task Ligne_trop_longue_est_dite() =>
        await Verifier(Encoding.UTF8.GetBytes($$"""{"nom": "{{new string('a', LecteurLignes.LongueurMax)}}"}"""), $" : la ligne dépasse {LecteurLignes.LongueurMax} octets : ce n'est pas un candidat. Vérifier les fins de ligne du fichier.");

    [Fact]
    public async Task Mots_inconnus_ne_sont_jamais_repetes_tels_quels()
    {
        var (_, erreurs, _) = await Impression.Decisions("""{"\u001b[31m\u202Eclé": 1, "\ud800": 2, "le": "2026-09-01", "candidat": {}}"""u8.ToArray(), "essai", 100);
        Assert.Contains("« \\u001b[31m\\u202eclé »", erreurs, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', erreurs);
        Assert.DoesNotContain('\u202e', erreurs);
    }

    [Fact]
    public async Task Erreurs_d_une_ligne_sont_toutes_dites_a_la_fois()
    {
        var (_, erreurs, bilan) = await Impression.Decisions("""{"voie": "XX", "lectures": {"Age": "18"}, "candidat": {"niveau": 12, "experiences": [{"debut": "hier", "fin": "demain", "quotit": 3}]}}"""u8.ToArray(), "essai", 100);
        Assert.Equal(7, erreurs.TrimEnd().Split('\n').Length);
        Assert.Equal(1, bilan.LignesRefusees);
    }

    private static async Task Verifier(byte[] fausse, string message)
    {
        byte[] fichier = [.. Encoding.UTF8.GetBytes(Bonne + "\n"), .. fausse, .. Encoding.UTF8.GetBytes("\n" + Bonne)];
        var (sortie, erreurs, bilan) = await Impression.Decisions(fichier, "essai.jsonl", 100);
        Assert.Equal("essai.jsonl, ligne 2" + message, erreurs.TrimEnd('\n'));
        Assert.Equal((2, 1), (bilan.Decides, bilan.LignesRefusees));
        Assert.Contains("2 candidats décidés : éligible 2. 1 ligne à corriger.", sortie, StringComparison.Ordinal);
        Assert.Contains("3 lignes lues = 2 décidées + 1 rejetée.", sortie, StringComparison.Ordinal);
    }
}
