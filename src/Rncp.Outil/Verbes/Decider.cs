using System.CommandLine;
using Rncp.Outil.Candidatures;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Verbes;

/// <summary>Decides the persons of a file.</summary>
internal static class Decider
{
    private static readonly Dictionary<string, FormatEntree> FormatsEntree = new()
    {
        ["jsonl"] = FormatEntree.Jsonl, ["csv"] = FormatEntree.Csv,
    };

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

    private static readonly (string Commande, string Effet)[] Exemples =
    [
        ("rncp decider candidats.csv", "Montre un tableau, et l'explication entière d'un refus et d'un dossier à compléter."),
        ("rncp decider candidats.csv --sortie decisions.csv", "Écrit les décisions, et à côté les lignes qui ne se lisent pas."),
        ("rncp decider candidats.csv --fiche rncp37674.json --lettres lettres", "Écrit aussi une lettre par personne."),
        ("rncp decider - --json < candidats.jsonl", "Pour un programme : du JSON entre, du JSON sort."),
    ];

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
            "jsonl ou csv ; sinon l'extension décide : .csv, .tsv et .txt sont du CSV, le reste des lignes JSON", FormatsEntree);
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
            Exemples = Exemples,
            Details = FormatsExpliques.Texte,
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
            FormatEntree = lu.GetValue(entree),
            FormatSortie = lu.GetValue(ecrit),
            Encodage = lu.GetValue(encodage),
            Separateur = lu.GetValue(separateur),
        }).Executer(arret), contexte, json);
    }
}
