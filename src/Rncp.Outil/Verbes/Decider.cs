using System.CommandLine;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Verbes;

/// <summary>Decides the persons of a file.</summary>
internal static class Decider
{
    private static readonly Dictionary<string, bool> EnCsv = new() { ["jsonl"] = false, ["csv"] = true };

    private static readonly Dictionary<string, FormatSortie> FormatsSortie = new()
    {
        ["jsonl"] = FormatSortie.Jsonl, ["csv"] = FormatSortie.Csv, ["markdown"] = FormatSortie.Markdown,
    };

    private static readonly Dictionary<string, Encodage> Encodages = new()
    {
        ["utf-8"] = Encodage.Utf8, ["utf-16"] = Encodage.Utf16, ["windows-1252"] = Encodage.Windows1252,
    };

    private static readonly Dictionary<string, char> Separateurs = new()
    {
        ["point-virgule"] = ';', ["virgule"] = ',', ["tabulation"] = '\t',
    };

    private const string Details = """
        En CSV, un candidat est une ligne, sous le nom des colonnes, dans n'importe quel ordre.
        Seule « date_entree » est obligatoire ; une cellule vide n'est pas connue. Les dates
        s'écrivent 01/09/2026 ou 2026-09-01, les réponses oui ou non.
          id, nom               pour le retrouver
          voie                  FI, CA, FC, CQ, CL ou VAE, ou le nom, tel que Formation continue
          date_entree           le jour de l'entrée
          niveau                le plus haut détenu : 4, Niveau 4, 4-8 ou aucun ;
                                niveau_1969, de V à I, pour l'ancienne nomenclature
          baccalaureat          oui ou non ; baccalaureat_obtenu_le, le jour
          exp1_secteur, exp1_debut, exp1_fin, exp1_quotite, exp1_nature, exp1_justificatif,
          exp1_secteur_voisin   la première expérience, comme en JSON ; exp2_..., jusqu'à exp99
          experiences           aucune, completes ou incompletes (il en manque)
          evaluation_favorable  oui ou non, une fois l'évaluation à l'entrée rendue
          etabli_le             le jour où ces faits sont établis, comme en JSON

        En lignes JSON, un candidat est un objet sur une ligne, tel que
          {"nom": "C-17", "voie": "FC", "le": "2026-09-01", "candidat": {"niveau": 5}}
        Seuls « le » et « candidat » sont obligatoires ; « lectures » donne les réponses choisies aux
        phrases ambiguës de la fiche, telles que {"Duree": "12"} ; « format » est 1, que l'on peut omettre.
        Sous « candidat », ce qui est omis n'est pas connu, et [] veut dire « aucun » :
          niveau                le plus haut détenu : 4, "Niveau 4", "4-8" ou {"min": 4, "max": 8} ;
                                niveau1969, de "V" à "I", pour l'ancienne nomenclature
          titres                [{"niveau", "niveau1969", "baccalaureat", "obtenuLe",
                                "etranger", "enCours"}] ; titresIncomplets : true s'il en manque
          experiences           [{"secteur", "debut", "fin" (omise : en cours), "quotite" (en %),
                                "nature" (emploi, alternance, stage, benevolat), "justificatif"
                                (fourni, aDemander, refuse), "secteurVoisin"}] ;
                                experiencesIncompletes : true s'il en manque
          evaluationFavorable   true ou false, une fois l'évaluation à l'entrée rendue
          etabliLe              le jour où ces faits sont établis, s'il précède l'entrée : ce
                                qui vient entre les deux est prévu, et compte sous réserve

        Une ligne fausse est signalée avec son numéro, et les autres sont décidées : à la fin,
        lignes lues = décidées + rejetées. Les fichiers n'apparaissent qu'entiers, et ensemble :
        si l'on interrompt, ou si le disque est plein, rien n'est écrit.

        Code de retour : 0 si tout est décidé, refus compris ; 1 si des lignes sont fausses
        (les autres sont décidées) ; 2 si la commande ou un fichier entier ne va pas ;
        3 si la lecture ou l'écriture échoue en route ; 130 si l'on interrompt.
        """;

    internal static Command Creer(Contexte contexte)
    {
        var candidats = Parametre.Fichier<string>("CANDIDATS", "les candidats, en CSV ou en lignes JSON ; « - » : l'entrée standard",
            ArgumentArity.ExactlyOne);
        var fiche = Parametre.Chemin("--fiche", "la fiche qui décide, en JSON ; sinon RNCP41364");
        var sortie = Parametre.Chemin("--sortie", "écrit les décisions (« - » : sur la sortie standard) au lieu du tableau",
            "un nom de fichier, ou « - »");
        var rejets = Parametre.Chemin("--rejets", "garde les lignes fausses, telles quelles, avec leur numéro et ce qui ne va pas ; avec "
            + "--sortie d.csv, et si l'on ne dit rien : d.rejets.jsonl, ou d.rejets.csv quand les candidats sont en CSV");
        rejets.Validators.Add(lue =>
        {
            if (lue.Tokens is [{ Value: Fichiers.Cible.Standard }]) lue.AddError(rejets.Name);
        });
        var lettres = Parametre.Chemin("--lettres", "écrit une lettre par personne, telle que 0001-nom.html, dans ce dossier, neuf ou vide",
            "un nom de dossier", "DOSSIER");
        var entree = Parametre.Parmi("--format-entree",
            "jsonl ou csv ; sinon l'extension décide : .csv, .tsv et .txt sont du CSV, le reste des lignes JSON", EnCsv);
        var ecrit = Parametre.Parmi("--format-sortie", "jsonl (tout ce qui explique, et de quoi décider à nouveau), csv (pour un "
            + "tableur) ou markdown (un tableau) ; sinon l'extension décide : .csv, .md, le reste en lignes JSON", FormatsSortie);
        var encodage = Parametre.Parmi("--encodage", "utf-8, utf-16 ou windows-1252 ; sinon on le devine (CSV), ou c'est UTF-8 (lignes "
            + "JSON). La marque d'un fichier l'emporte", Encodages);
        var separateur = Parametre.Parmi("--separateur",
            "point-virgule, virgule ou tabulation ; sinon celui que la première ligne du CSV contient le plus", Separateurs);
        var json = new Option<bool>("--json")
        {
            Description = "pour un programme : les décisions en lignes JSON sur la sortie standard, ou le bilan en JSON avec --sortie, "
                + "et les erreurs en lignes JSON sur l'erreur standard",
        };
        return new Verbe("decider", "Décide qui peut entrer en formation.")
        {
            Exemples =
            [
                ("rncp decider candidats.csv", "Montre un tableau, et l'explication entière d'un refus et d'un dossier à compléter."),
                ("rncp decider candidats.csv --sortie decisions.csv", "Écrit les décisions, et à côté les lignes qui ne se lisent pas."),
                ("rncp decider candidats.csv --fiche rncp37674.json --lettres lettres", "Écrit aussi une lettre par personne."),
                ("rncp decider - --json < candidats.jsonl", "Pour un programme : du JSON entre, du JSON sort."),
            ],
            Details = Details,
            Arguments = { candidats },
            Options = { fiche, sortie, rejets, lettres, entree, ecrit, encodage, separateur, json },
        }.Faire((lu, messages, arret) => new TravailDecider(contexte, messages, new OptionsDecider
        {
            Candidats = lu.GetRequiredValue(candidats),
            Fiche = lu.GetValue(fiche),
            Json = lu.GetValue(json),
            Sortie = lu.GetValue(sortie),
            Rejets = lu.GetValue(rejets),
            Lettres = lu.GetValue(lettres),
            EnCsv = lu.GetValue(entree),
            FormatSortie = lu.GetValue(ecrit),
            Encodage = lu.GetValue(encodage),
            Separateur = lu.GetValue(separateur),
        }).Executer(arret), contexte, lu => lu.GetValue(json));
    }
}
