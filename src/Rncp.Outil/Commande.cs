using System.CommandLine;
using System.CommandLine.Help;
using Rncp.Outil.Execution;
using Rncp.Outil.Verbes;

namespace Rncp.Outil;

/// <summary>The command <c>rncp</c>: its verbs, and how a line of a shell becomes one of them.</summary>
internal static class Commande
{
    internal static async Task<int> Executer(string[] arguments, Contexte contexte, CancellationToken arret)
    {
        var racine = Creer(contexte);
        // A file name that begins with an at sign is a file name.
        var lu = racine.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (ErreurDeCommande.De(lu) is not { } erreur)
            return await lu.InvokeAsync(new InvocationConfiguration
            {
                Output = contexte.Sortie,
                Error = contexte.Erreurs,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }, arret);
        new Messages(contexte.Erreurs, arguments.Contains("--json")).Refuser(CodeRetour.MauvaisUsage, erreur);
        return CodeRetour.MauvaisUsage;
    }

    internal static RootCommand Creer(Contexte contexte)
    {
        var racine = new RootCommand("Les fiches du RNCP et du RS : les lire, les vérifier, décider qui peut entrer en formation.")
        {
            Fiche.Creer(contexte),
            Decider.Creer(contexte),
            Valider.Creer(contexte),
        };
        foreach (var option in racine.Options)
        {
            if (option is HelpOption aide)
            {
                aide.Action = new Aide(contexte.Sortie);
                foreach (var barre in (string[])["/h", "/?"]) aide.Aliases.Remove(barre);
                aide.Aliases.Add("--aide");
                aide.Description = "imprime cette aide";
            }
            else if (option is VersionOption) option.Description = "imprime la version";
        }
        return racine;
    }
}
