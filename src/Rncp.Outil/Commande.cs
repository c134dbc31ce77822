using System.CommandLine;
using System.CommandLine.Help;
using Rncp.Outil.Execution;
using Rncp.Outil.Verbes;

namespace Rncp.Outil;

/// <summary>The command <c>rncp</c>: its verbs, and how a line of a shell becomes one of them.</summary>
internal static class Commande
{
    private static readonly (string Nom, Func<Contexte, Command> Creer)[] Verbes =
        [("fiche", Fiche.Creer), ("decider", Decider.Creer), ("valider", Valider.Creer), ("diff", Diff.Creer)];

    internal static async Task<int> Executer(string[] arguments, Contexte contexte, CancellationToken arret)
    {
        var racine = Creer(contexte, Array.Find(Verbes, verbe => verbe.Nom == arguments.FirstOrDefault()).Nom);
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
        new Messages(contexte.Erreurs, EstPourUnProgramme(arguments)).Refuser(CodeRetour.MauvaisUsage, erreur);
        return CodeRetour.MauvaisUsage;
    }

    /// <summary>As verbs take it, of a line that is not read.</summary>
    private static bool EstPourUnProgramme(string[] arguments) =>
        arguments.Any(argument => argument is "--json" or "--format=json" or "--format:json")
        || arguments.Zip(arguments.Skip(1)).Contains(("--format", "json"));

    /// <param name="seul">The one verb to make, for the others would take a tenth of ten people; null for all of them.</param>
    internal static RootCommand Creer(Contexte contexte, string? seul = null)
    {
        var racine = new RootCommand("Les fiches du RNCP et du RS : les lire, les vérifier, décider qui peut entrer en formation.");
        foreach (var (nom, creer) in Verbes)
            if (seul is null || nom == seul) racine.Add(creer(contexte));
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
