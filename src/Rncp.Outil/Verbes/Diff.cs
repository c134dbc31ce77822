using System.CommandLine;
using Rncp.Outil.Differences;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Verbes;

/// <summary>Says what differs between two versions of a fiche.</summary>
internal static class Diff
{
    private static readonly Dictionary<string, FormatDiff> Formats = new()
    {
        ["texte"] = FormatDiff.Texte, ["markdown"] = FormatDiff.Markdown, ["json"] = FormatDiff.Json, ["sarif"] = FormatDiff.Sarif,
        ["github"] = FormatDiff.Github,
    };

    private static readonly Dictionary<string, PasVersion> Pas = new()
    {
        ["mineure"] = PasVersion.Mineure, ["majeure"] = PasVersion.Majeure,
    };

    private const string Details = """
        Une version est un fichier, « - » (l'entrée standard) ou ce que git garde : HEAD~1:data/referentiel.json.
        Chaque changement a une règle (CHG021), ce qu'il demande au numéro de version, sa place et une empreinte.
        Le fichier changements-acceptes.json, à côté de la nouvelle version (d'une révision, dans la même révision),
        dit par leurs empreintes ceux que quelqu'un a lus et acceptés : ils sont marqués, et ne font pas échouer.

        Code de retour : 0 ; 1 si un changement qui n'est pas accepté atteint --echouer-si ; 2 si la commande n'a
        pas de sens, ou si un fichier n'est pas une fiche ; 3 si l'écriture échoue ; 130 si l'on interrompt.
        """;

    internal static Command Creer(Contexte contexte)
    {
        var ancien = Parametre.Fichier<string>("ANCIEN", "la version d'avant", ArgumentArity.ExactlyOne);
        var nouveau = Parametre.Fichier<string>("NOUVEAU", "la version d'après", ArgumentArity.ExactlyOne);
        var format = Parametre.Parmi("--format", "texte (sinon), markdown (pour une demande de tirage), json (pour un programme), "
            + "sarif ou github", Formats);
        var acceptes = Parametre.Chemin("--acceptes", "les changements acceptés (sinon changements-acceptes.json, à côté de NOUVEAU)");
        var seuil = Parametre.Parmi("--echouer-si", "mineure ou majeure : échouer dès ce changement de version", Pas);
        return new Verbe("diff", "Dit ce qui change entre deux versions d'une fiche, et ce que cela casse.")
        {
            Exemples =
            [
                ("rncp diff ancien.json nouveau.json", "Dit chaque changement, et qui reçoit une autre réponse."),
                ("rncp diff HEAD:data/referentiel.json data/referentiel.json", "Compare avec la dernière version enregistrée dans git."),
                ("rncp diff --echouer-si majeure ancien.json nouveau.json", "Échoue si du code peut ne plus compiler."),
            ],
            Details = Details,
            Arguments = { ancien, nouveau },
            Options = { format, seuil, acceptes },
        }.Faire(async (lu, messages, arret) =>
        {
            var (un, autre, lus) = (lu.GetRequiredValue(ancien), lu.GetRequiredValue(nouveau), lu.GetValue(acceptes));
            // Nobody can take back a read of the standard input: it is left behind.
            var ecart = await Task.Run(() => TravailDiff.Comparer(un, autre, lus, arret), arret).WaitAsync(arret);
            var code = lu.GetValue(seuil) is { } pas && ecart.Nouveaux.Any(changement => changement.Regle.Version >= pas)
                ? CodeRetour.Defauts : CodeRetour.Fait;
            TravailDiff.Ecrire(ecart, lu.GetValue(format) ?? FormatDiff.Texte, code, contexte);
            foreach (var inutile in ecart.Inutiles) messages.Dire(inutile);
            return code;
        }, contexte, lu => lu.GetValue(format) == FormatDiff.Json);
    }
}
