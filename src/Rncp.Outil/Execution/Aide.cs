using System.CommandLine;
using System.CommandLine.Invocation;

namespace Rncp.Outil.Execution;

/// <summary>Prints the help of a command in French: what it does, how it is written, examples, then all that it takes.</summary>
internal sealed class Aide(TextWriter sortie) : SynchronousCommandLineAction
{
    /// <summary>Where the second column begins.</summary>
    private const int Retrait = 26;

    private const int Largeur = 90;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var commande = parseResult.CommandResult.Command;
        Couper(commande.Description!, 0);
        Titre("Usage");
        sortie.WriteLine($"  {Nom(commande)} {Usage(commande)}");
        if (commande is Verbe { Exemples: { Length: > 0 } exemples })
        {
            Titre("Exemples");
            foreach (var (ligne, effet) in exemples)
            {
                sortie.WriteLine($"  {ligne}");
                Couper(effet, 6);
            }
        }
        Rubrique("Verbes", commande.Subcommands.Select(verbe => (verbe.Name, verbe.Description)));
        Rubrique("Arguments", commande.Arguments.Select(argument => (argument.Name, argument.Description)));
        Rubrique("Options", Options(commande).Select(option => (Ecrire(option), option.Description)));
        if (commande is Verbe { Details: { Length: > 0 } details })
        {
            sortie.WriteLine();
            sortie.WriteLine(details);
        }
        return CodeRetour.Fait;
    }

    private static string Usage(Command commande) => string.Join(' ',
    [
        .. commande.Subcommands.Count > 0 ? ["VERBE"] : Array.Empty<string>(),
        .. commande.Arguments.Select(argument => argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "") is var nom
            && argument.Arity.MinimumNumberOfValues > 0 ? nom : $"[{nom}]"),
        "[options]",
    ]);

    /// <summary>Those of the command, then those that every command has.</summary>
    private static IEnumerable<Option> Options(Command commande) => commande.Options
        .Concat(commande.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
        .Where(option => !option.Hidden);

    /// <summary>A command as it is written.</summary>
    internal static string Nom(Command commande) =>
        commande is RootCommand ? "rncp" : $"{string.Join(' ', commande.Parents.OfType<Command>().Select(Nom))} {commande.Name}";

    private static string Ecrire(Option option) =>
        string.Join(", ", option.Aliases.Append(option.Name).OrderBy(nom => nom.Length))
            + (option.HelpName is { } valeur ? $" {valeur}" : "");

    private void Titre(string titre)
    {
        sortie.WriteLine();
        sortie.WriteLine($"{titre} :");
    }

    private void Rubrique(string titre, IEnumerable<(string Nom, string? Description)> elements)
    {
        var lignes = elements.ToList();
        if (lignes.Count == 0) return;
        Titre(titre);
        foreach (var (nom, description) in lignes)
        {
            var debut = $"  {nom}";
            if (debut.Length > Retrait - 2) sortie.WriteLine(debut);
            Couper(description ?? "", Retrait, debut.Length > Retrait - 2 ? "" : debut);
        }
    }

    /// <summary>Writes a text in lines of a width, under one another.</summary>
    private void Couper(string texte, int retrait, string debut = "")
    {
        var ligne = debut.PadRight(retrait);
        foreach (var mot in texte.Split(' '))
        {
            if (ligne.Length + mot.Length > Largeur)
            {
                sortie.WriteLine(ligne.TrimEnd());
                ligne = new string(' ', retrait);
            }
            ligne += $"{mot} ";
        }
        sortie.WriteLine(ligne.TrimEnd());
    }
}
