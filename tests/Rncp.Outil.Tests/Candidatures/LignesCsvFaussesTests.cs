using System.Text;
using Rncp.Outil.Candidatures.Csv;

namespace Rncp.Tests;

/// <summary>Bad rows: each is told with its line, its column and what would be right, and the rows around it are decided.</summary>
public class LignesCsvFaussesTests
{
    private const string Entete = "nom;date_entree;niveau;niveau_1969;baccalaureat;baccalaureat_obtenu_le;voie;experiences;exp1_secteur;exp1_debut;exp1_quotite;exp1_nature";

    private const string Bonne = "Bonne;01/09/2026;5;;;;FC;;;;;";

    private const string Guillemets = ". Une cellule qui en contient s'écrit entre guillemets, et chacun des siens en double : \"dit \"\"Bac\"\"\".";

    [Theory]
    [InlineData("A;;5;;;;;;;;;", ", colonne « date_entree » : il manque le jour de l'entrée, tel que 01/09/2026.")]
    [InlineData("A;31/02/2026;5;;;;;;;;;", ", colonne « date_entree » : « 31/02/2026 » n'est pas une date. Écrire un jour du calendrier, avec l'année sur quatre chiffres, tel que 01/09/2026 ou 2026-09-01.")]
    [InlineData("A;01/09/26;5;;;;;;;;;", ", colonne « date_entree » : « 01/09/26 » n'est pas une date. Écrire un jour du calendrier, avec l'année sur quatre chiffres, tel que 01/09/2026 ou 2026-09-01.")]
    [InlineData("A;01/09/2026;9;;;;;;;;;", ", colonne « niveau » : « 9 » n'est pas un niveau. Écrire un niveau de 1 à 8, deux bornes telles que 4-8, ou « aucun ».")]
    [InlineData("A;01/09/2026;4,5;;;;;;;;;", ", colonne « niveau » : « 4,5 » n'est pas un niveau. Écrire un niveau de 1 à 8, deux bornes telles que 4-8, ou « aucun ».")]
    [InlineData("A;01/09/2026;8-4;;;;;;;;;", ", colonne « niveau » : « 8-4 » n'est pas un niveau. Écrire un niveau de 1 à 8, deux bornes telles que 4-8, ou « aucun ».")]
    [InlineData("A;01/09/2026;IV;;;;;;;;;", ", colonne « niveau » : « IV » n'est pas un niveau. Un niveau de la nomenclature de 1969 s'écrit dans la colonne « niveau_1969 ».")]
    [InlineData("A;01/09/2026;4;IV;;;;;;;;", ", colonne « niveau_1969 » : le niveau est déjà donné par « niveau ». Ne garder que l'un des deux.")]
    [InlineData("A;01/09/2026;4;;peut-être;;;;;;;", ", colonne « baccalaureat » : « peut-être » ne veut dire ni oui ni non. Écrire oui ou non, ou rien si l'on ne sait pas.")]
    [InlineData("A;01/09/2026;4;;non;01/07/2024;;;;;;", ", colonne « baccalaureat_obtenu_le » : « baccalaureat » dit non. Enlever la date, ou écrire oui.")]
    [InlineData("A;01/09/2026;aucun;;oui;;;;;;;", ", colonne « niveau » : « aucun », et la ligne porte un baccalauréat. Enlever l'un ou l'autre.")]
    [InlineData("A;01/09/2026;4;;;;FormationContinu;;;;;", ", colonne « voie » : la voie « FormationContinu » est inconnue. Vouliez-vous dire « FormationContinue » ?")]
    [InlineData("A;01/09/2026;4;;;;;aucune;Marketing;01/01/2026;;", ", colonne « experiences » : « aucune », et la ligne porte une expérience. Enlever l'une ou l'autre.")]
    [InlineData("A;01/09/2026;4;;;;;;Marketting;01/01/2026;;", ", colonne « exp1_secteur » : le secteur « Marketting » n'est pas compris. Vouliez-vous dire « Marketing » ?")]
    [InlineData("A;01/09/2026;4;;;;;;Marketing;;;", ", colonne « exp1_debut » : il manque le premier jour, tel que 01/01/2026.")]
    [InlineData("A;01/09/2026;4;;;;;;;01/01/2026;50,5;", ", colonne « exp1_quotite » : « 50,5 » ne convient pas. Écrire un nombre entier de 1 à 100, le temps de travail en pour cent.")]
    [InlineData("A;01/09/2026;4;;;;;;;01/01/2026;;stagge", ", colonne « exp1_nature » : « stagge » est inconnu. Vouliez-vous dire « stage » ?")]
    [InlineData("\"A\u0007\";01/09/2026;4;;;;;;;;;", ", colonne « nom » : « A\\u0007 » ne se lit pas comme un nom. Écrire des lettres, sans tabulation, retour à la ligne ni caractère de contrôle.")]
    [InlineData("A", ", colonne « date_entree » : il manque le jour de l'entrée, tel que 01/09/2026.")]
    [InlineData("A;B;01/09/2026;4;;;;FC;;;;;x", " : la ligne a 13 cellules, et la première nomme 12 colonnes. Un texte qui contient le séparateur « ; » s'écrit entre guillemets.")]
    [InlineData("A;01/09/2026;4;;;;;;;;;\rB", " : un retour chariot seul coupe la ligne en deux. Enregistrer le fichier avec les fins de ligne de Windows ou d'Unix.")]
    [InlineData("é\"A\";01/09/2026;4;;;;;;;;;", ", colonne 2 : le guillemet est mal placé" + Guillemets)]
    [InlineData("\"A\"é;01/09/2026;4;;;;;;;;;", ", colonne 4 : le guillemet est mal placé" + Guillemets)]
    [InlineData("é;\"01/09/2026;4;;;;;;;;;", ", colonne 3 : le guillemet ouvert ici n'est jamais refermé" + Guillemets)]
    public async Task Ligne_fausse_est_dite_et_les_autres_sont_decidees(string fausse, string message)
    {
        var (erreurs, lues) = await Lire(Encoding.UTF8.GetBytes($"{Entete}\r\n{Bonne}\r\n{fausse}\r\n{Bonne}\r\n"));
        Assert.Equal(["c.csv, ligne 3" + message], erreurs);
        Assert.Equal([2, 4], lues);
    }

    [Fact]
    public async Task Guillemet_jamais_ferme_n_emporte_aucune_autre_ligne()
    {
        var suite = string.Concat(Enumerable.Repeat(Bonne + "\n", 3 * Assembleur.LignesMax));
        var (erreurs, lues) = await Lire(Encoding.UTF8.GetBytes($"{Entete}\n\"{Bonne}\n{suite}"));
        Assert.Equal(["c.csv, ligne 2, colonne 1 : le guillemet ouvert ici n'est jamais refermé" + Guillemets], erreurs);
        Assert.Equal(Enumerable.Range(3, 3 * Assembleur.LignesMax).Select(ligne => (long)ligne), lues);
    }

    [Fact]
    public async Task Guillemet_qu_une_autre_ligne_ferme_n_emporte_aucune_autre_ligne()
    {
        var (erreurs, lues) = await Lire(Encoding.UTF8.GetBytes($"{Entete}\n\"{Bonne}\n{Bonne}\n\"Bonne\"{Bonne[5..]}\n"));
        Assert.Equal(["c.csv, ligne 2, colonne 1 : le guillemet ouvert ici est refermé au milieu d'un texte" + Guillemets], erreurs);
        Assert.Equal([3, 4], lues);
    }

    [Fact]
    public async Task Octets_qui_ne_sont_pas_de_l_UTF8_sont_dits()
    {
        var (erreurs, lues) = await Lire([.. Encoding.UTF8.GetBytes($"\uFEFF{Entete}\n{Bonne}\n"), .. Encoding.Latin1.GetBytes($"é{Bonne}")]);
        Assert.Equal(["c.csv, ligne 3, octet 1 : le texte n'est pas en UTF-8. Enregistrer le fichier en UTF-8, ou dire son encodage avec --encodage."], erreurs);
        Assert.Equal([2], lues);
    }

    private static async Task<(IEnumerable<string> Erreurs, IEnumerable<long> Lues)> Lire(byte[] octets)
    {
        var lignes = await new LecteurCsv(Rncp41364.Certification.Rncp41364).Lignes(octets);
        return (lignes.SelectMany(ligne => ligne.Erreurs).Select(erreur => erreur.Dans("c.csv")), lignes.Where(ligne => ligne.Demande is not null).Select(ligne => ligne.Brute.Numero));
    }
}
