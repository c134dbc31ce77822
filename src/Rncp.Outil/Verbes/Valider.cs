using System.CommandLine;
using Rncp.Outil.Execution;
using Rncp.Outil.Signalements;

namespace Rncp.Outil.Verbes;

/// <summary>Checks the files of fiches, as the build of a project does.</summary>
internal static class Valider
{
    private static readonly Dictionary<string, FormatRapport> Formats = new()
    {
        ["texte"] = FormatRapport.Texte, ["json"] = FormatRapport.Json, ["sarif"] = FormatRapport.Sarif, ["github"] = FormatRapport.Github,
    };

    private static readonly Dictionary<string, Langue> Langues = new() { ["fr"] = Langue.Francais, ["en"] = Langue.Anglais };

    private const string Details = """
        Chaque défaut est dit à sa ligne et à sa colonne, avec le même numéro que dans une compilation.
        Une erreur empêche que la fiche soit lue ; un avertissement demande que l'on relise.

        Code de retour : 0 si tout va bien, avertissements compris ; 1 si un fichier a une erreur
        (avec --stricte, un avertissement) ; 2 si la commande n'a pas de sens ; 3 si un fichier ne peut
        pas être lu (les autres sont vérifiés) ; 130 si l'on interrompt.
        """;

    internal static Command Creer(Contexte contexte)
    {
        var fichiers = Parametre.Fichier<string[]>(
            "FICHIER", "les référentiels, en JSON ; « - » : l'entrée standard", ArgumentArity.OneOrMore);
        var format = Parametre.Parmi("--format", "texte (sinon), json (pour un programme), sarif (pour un outil qui montre les défauts "
            + "de tous) ou github (des notes à côté des lignes d'une demande de tirage)", Formats);
        var langue = Parametre.Parmi("--langue", "fr (sinon) ou en, dans les mots du compilateur", Langues);
        var stricte = new Option<bool>("--stricte") { Description = "un avertissement est un échec, comme une erreur" };
        return new Verbe("valider", "Vérifie des référentiels, comme le fait la compilation d'un projet.")
        {
            Exemples =
            [
                ("rncp valider rncp37674.json", "Dit chaque défaut, avec sa ligne, et ce qui serait juste."),
                ("rncp valider --stricte fiches/*.json", "Échoue au moindre avertissement."),
                ("rncp valider --format sarif fiches/*.json > rncp.sarif", "Écrit un rapport pour un autre outil."),
            ],
            Details = Details,
            Arguments = { fichiers },
            Options = { format, stricte, langue },
        }.Faire(async (lu, _, arret) =>
        {
            var travail = new TravailValider(lu.GetValue(langue) ?? Langue.Francais, lu.GetValue(stricte));
            // Nobody can take back a read of the standard input: it is left behind.
            var rapport = await Task.Run(() => travail.Verifier(lu.GetRequiredValue(fichiers), arret), arret).WaitAsync(arret);
            Rapports.Ecrire(rapport, lu.GetValue(format) ?? FormatRapport.Texte, contexte);
            return rapport.Code;
        }, contexte, lu => lu.GetValue(format) == FormatRapport.Json);
    }
}
