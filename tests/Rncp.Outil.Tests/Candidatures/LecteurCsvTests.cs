using System.Globalization;
using System.Text;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Candidatures.Csv;

namespace Rncp.Tests;

public class LecteurCsvTests
{
    private const string Entete = "id;nom;voie;date_entree;niveau;niveau_1969;baccalaureat;baccalaureat_obtenu_le;experiences;exp1_secteur;exp1_debut;exp1_fin;exp1_quotite;exp1_nature;exp1_justificatif;exp1_secteur_voisin;exp2_secteur;exp2_debut;evaluation_favorable\n";

    private static readonly ICertification Fiche = Rncp41364.Certification.Rncp41364;

    public static TheoryData<string, char> Ecritures
    {
        get
        {
            var ecritures = new TheoryData<string, char>();
            foreach (var encodage in (string[])["utf-8", "utf-8 avec marque", "utf-16", "utf-16 gros-boutiste", "windows-1252"])
                foreach (var separateur in ";,\t") ecritures.Add(encodage, separateur);
            return ecritures;
        }
    }

    [Fact]
    public async Task Chaque_colonne_est_lue()
    {
        var lue = await Une(Entete + "A1;Tout;Formation continue;01/09/2026;4;;oui;5/7/2024;incompletes;communication digitale;01/01/2026;2026-06-30;50,0 %;Bénévolat;à demander;oui;Vente;1/7/2026;non");
        Assert.Equal(("A1 Tout", VoieAcces.FormationContinue, new DateOnly(2026, 9, 1)), (lue.Nom, lue.Voie, lue.Le));
        var candidat = lue.Candidat;
        Assert.Equal("Niveau 4", candidat.Niveau!.ToString());
        var titre = Assert.Single(candidat.Titres!.Value);
        Assert.Equal((true, new DateOnly(2024, 7, 5), true), (titre.Baccalaureat, titre.ObtenuLe, candidat.TitresIncomplets));
        Assert.True(candidat.ExperiencesIncompletes);
        Assert.False(candidat.EvaluationFavorable);
        var experience = candidat.Experiences!.Value[0];
        Assert.Equal(("CommunicationDigitale", new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30)), (experience.Secteur.ToString(), experience.Debut, experience.Fin));
        Assert.Equal((50, NatureExperience.Benevolat, Justificatif.ADemander, true), (experience.Quotite, experience.Nature, experience.Justificatif, experience.SecteurVoisin));
        Assert.Equal(("Vente", new DateOnly(2026, 7, 1), null), (candidat.Experiences.Value[1].Secteur.ToString(), candidat.Experiences.Value[1].Debut, candidat.Experiences.Value[1].Fin));
    }

    /// <summary>Their calendars count other years: 2569 or 1405 for 2026, and 1483 when one is read as the other.</summary>
    [Theory, InlineData("th-TH"), InlineData("fa-IR"), InlineData("ar-SA")]
    public async Task Jours_et_nombres_sont_ceux_du_fichier_dans_toute_langue(string langue)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(langue);
        Assert.IsNotType<GregorianCalendar>(CultureInfo.CurrentCulture.Calendar);

        var lue = await Une(Entete + "A;A;FC;01/09/2026;4,0;;oui;5/7/2024;;Marketing;2026-01-31;30/06/2026 23:59;50,0 %;;;;;;");

        var (experience, titre) = (lue.Candidat.Experiences!.Value[0], lue.Candidat.Titres!.Value[0]);
        // As texts: xunit would show days in the calendar of the culture.
        Assert.Equal(
            "2026-09-01 2024-07-05 2026-01-31 2026-06-30 Niveau 4 50",
            string.Create(CultureInfo.InvariantCulture, $"{lue.Le:O} {titre.ObtenuLe:O} {experience.Debut:O} {experience.Fin:O} {lue.Candidat.Niveau} {experience.Quotite}"));
    }

    [Fact]
    public async Task Cellules_vides_ne_sont_pas_connues()
    {
        var lue = await Une(Entete + ";;;2026-09-01" + new string(';', 15));
        Assert.Null(lue.Nom);
        Assert.Equal(new Demande { Le = new DateOnly(2026, 9, 1), Candidat = new Candidat() }, lue);
    }

    [Theory]
    [InlineData("niveau;baccalaureat", "5;", """ "niveau": 5 """, Conclusion.Eligible)]
    [InlineData("niveau;experiences", "4-8;aucune", """ "niveau": "4-8", "experiences": [] """, Conclusion.ACompleter)]
    [InlineData("niveau;experiences", "4,0;aucune", """ "niveau": 4, "experiences": [] """, Conclusion.NonEligible)]
    [InlineData("niveau;experiences", "aucun;aucune", """ "titres": [], "experiences": [] """, Conclusion.NonEligible)]
    [InlineData("niveau 1969", "III", """ "niveau1969": "III" """, Conclusion.Eligible)]
    [InlineData("Bac;Expérience 1 : secteur;Expérience 1 : début;Expérience 1 : fin", "OUI;Marketing;01/01/2025;31/12/2025", """ "titres": [{"baccalaureat": true}], "titresIncomplets": true, "experiences": [{"secteur": "Marketing", "debut": "2025-01-01", "fin": "2025-12-31"}] """, Conclusion.Eligible)]
    [InlineData("baccalaureat;niveau;exp1_secteur;exp1_debut", "non;4;Marketing;01/08/2026", """ "niveau": 4, "titres": [{"niveau": 4, "baccalaureat": false}], "experiences": [{"secteur": "Marketing", "debut": "2026-08-01"}] """, Conclusion.NonEligible)]
    [InlineData("niveau;baccalaureat;baccalaureat_obtenu_le;exp1_secteur;exp1_debut;établi le", "3;oui;05/07/2026;Marketing;01/01/2025;15/04/2026", """ "niveau": 3, "titres": [{"baccalaureat": true, "obtenuLe": "2026-07-05"}], "titresIncomplets": true, "experiences": [{"secteur": "Marketing", "debut": "2025-01-01"}], "etabliLe": "2026-04-15" """, Conclusion.Eligible)]
    [InlineData("baccalaureat;niveau", "oui;3", """ "niveau": 3, "titres": [{"baccalaureat": true}], "titresIncomplets": true """, Conclusion.FaitsIncoherents)]
    public async Task Ligne_est_la_meme_personne_en_JSON(string colonnes, string cellules, string json, Conclusion attendue)
    {
        var csv = await Une($"voie;date_entree;{colonnes}\nFC;01/09/2026;{cellules}");
        var lue = Assert.Single(await new LecteurJson(Fiche).Lignes(Encoding.UTF8.GetBytes($$"""{"voie": "FC", "le": "2026-09-01", "candidat": { {{json}} } }"""))).Demande!;
        Assert.Equal(lue, csv);
        Assert.Equal(attendue, Fiche.Evaluer(csv).Conclusion);
    }

    [Theory, MemberData(nameof(Ecritures))]
    public async Task Ce_qu_ecrivent_les_tableurs_est_le_meme_fichier(string encodage, char separateur)
    {
        string[][] cellules =
        [
            ["Nom", "Voie", "Date d'entrée", "Baccalauréat", "remarque"],
            ["Élève œuvre €", "FC", "01/09/2026", "oui", $"\"a \"\"b\"\"\r\n{separateur} c\""],
            ["\"Deuxième\"", "VAE", "2026-09-01", "", ""],
        ];
        var texte = string.Join("\r\n", cellules.Select(ligne => string.Join(separateur, ligne)));
        Encoding ecriture = encodage switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 avec marque" => new UTF8Encoding(true),
            "utf-16" => Encoding.Unicode,
            "utf-16 gros-boutiste" => Encoding.BigEndianUnicode,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        };
        var lues = await new LecteurCsv(Fiche).Lignes([.. ecriture.Preamble, .. ecriture.GetBytes(texte)]);
        Chacun.Verifier(lues, lue => Assert.Empty(lue.Erreurs));
        Assert.Equal([("Élève œuvre €", "FC", 2L), ("Deuxième", "VAE", 4L)], lues.Select(lue => (lue.Demande!.Nom, lue.Demande.Voie!.Code, lue.Brute.Numero)));
    }

    [Fact]
    public async Task Fichier_qui_n_a_son_premier_accent_qu_apres_un_megaoctet_est_lu_en_entier()
    {
        var octets = Encoding.Latin1.GetBytes("nom;date_entree\r\n" + string.Concat(Enumerable.Repeat("A;01/09/2026\r\n", 100_000)) + "é;01/09/2026\r\n");
        LigneLue? derniere = null;
        await foreach (var lue in new LecteurCsv(Fiche).LireAsync(new MemoryStream(octets))) derniere = lue;
        Assert.Equal(("é", 100_002L), (derniere!.Demande!.Nom, derniere.Brute.Numero));
    }

    [Fact]
    public async Task Separateur_que_dit_le_fichier_est_pris()
    {
        var lues = await new LecteurCsv(Fiche).Lignes("\uFEFFsep=|\r\nnom|date_entree\r\nA;,|01/09/2026\r\n"u8.ToArray());
        Assert.Equal(("A;,", 3L), (lues[0].Demande!.Nom, lues[0].Brute.Numero));
    }

    [Fact]
    public async Task Separateur_demande_est_pris()
    {
        var lues = await new LecteurCsv(Fiche, separateur: ',').Lignes("\"a;b;c\",date_entree\n,01/09/2026\n"u8.ToArray());
        Assert.Null(Assert.Single(lues).Demande!.Voie);
    }

    [Fact]
    public async Task Lignes_blanches_ne_sont_pas_des_candidats()
    {
        var lues = await new LecteurCsv(Fiche).Lignes("\r\n;;\r\nnom;date_entree;voie\r\n\r\n;;\r\n \t;;\r\n\"\"; ;\r\nA;01/09/2026;\r\n;;"u8.ToArray());
        Assert.Equal(8, Assert.Single(lues).Brute.Numero);
    }

    [Fact]
    public async Task Colonnes_qui_ne_disent_rien_de_l_entree_sont_dites_une_fois()
    {
        var averties = new List<string>();
        await new LecteurCsv(Fiche, avertir: faute => averties.Add(faute.Dans("c.csv"))).Lignes("courriel;date_entree;téléphone;\nx;01/09/2026;y;\n"u8.ToArray());
        Assert.Equal(["c.csv, ligne 1 : ces colonnes ne disent rien de l'entrée et ne sont pas lues : « courriel », « téléphone »."], averties);
    }

    [Theory]
    [InlineData("", "c.csv, ligne 1 : le fichier est vide. La première ligne d'un CSV nomme les colonnes.")]
    [InlineData("\r\n\r\n", "c.csv, ligne 1 : le fichier est vide. La première ligne d'un CSV nomme les colonnes.")]
    [InlineData("\nnom;niveua;date_entree", "c.csv, ligne 2, colonne 2 : la colonne « niveua » est inconnue. Vouliez-vous dire « niveau » ?")]
    [InlineData("le;date_entree", "c.csv, ligne 1, colonne 2 : la colonne « date_entree » est donnée deux fois. N'en garder qu'une.")]
    [InlineData("nom;\"date_entree\nA;01/09/2026", "c.csv, ligne 1, colonne 5 : le guillemet ouvert ici n'est jamais refermé. Une cellule qui en contient s'écrit entre guillemets, et chacun des siens en double : \"dit \"\"Bac\"\"\".")]
    [InlineData("nom;date_entree\rA;01/09/2026\r", "c.csv, ligne 1 : un retour chariot seul coupe la ligne en deux. Enregistrer le fichier avec les fins de ligne de Windows ou d'Unix.")]
    public async Task Fichier_sans_colonne_utile_est_refuse_en_une_phrase(string texte, string attendu)
    {
        var erreur = await Assert.ThrowsAsync<FichierIllisibleException>(() => new LecteurCsv(Fiche).Lignes(Encoding.UTF8.GetBytes(texte)));
        Assert.Equal(attendu, erreur.Erreur.Dans("c.csv"));
    }

    private static async Task<Demande> Une(string texte)
    {
        var lue = Assert.Single(await new LecteurCsv(Fiche).Lignes(Encoding.UTF8.GetBytes(texte)));
        Assert.Empty(lue.Erreurs);
        return lue.Demande!;
    }
}
