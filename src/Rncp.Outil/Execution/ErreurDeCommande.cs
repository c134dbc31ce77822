using System.CommandLine;
using System.CommandLine.Parsing;
using Rncp.Noyau;

namespace Rncp.Outil.Execution;

/// <summary>What makes no sense in a command, in a sentence: what is expected there, or the nearest word that is known.</summary>
internal static class ErreurDeCommande
{
    /// <summary>The first mistake; null when there is none.</summary>
    internal static string? De(ParseResult lu)
    {
        if (lu.Errors.Count == 0) return null;
        var commande = lu.CommandResult.Command;
        var aide = $" « {Aide.Nom(commande)} --aide » donne l'usage.";
        // An option without its value takes the next word for it, and what follows is not understood: that is one mistake.
        var options = lu.Errors.Select(erreur => erreur.SymbolResult as OptionResult ?? erreur.SymbolResult?.Parent as OptionResult);
        if (options.OfType<OptionResult>().FirstOrDefault() is { } option) return DOption(option);
        if (lu.UnmatchedTokens is [var inconnu, ..]) return Inconnu(commande, inconnu) + aide;
        return lu.Errors[0].SymbolResult switch
        {
            ArgumentResult { Tokens.Count: > 0 } => Inconnu(commande, lu.Errors[0].Message) + aide,
            ArgumentResult argument => $"Il manque {argument.Argument.Name} : {argument.Argument.Description}.{aide}",
            _ => $"Il manque le verbe : {string.Join(", ", commande.Subcommands.Select(verbe => verbe.Name))}.{aide}",
        };
    }

    private static string Inconnu(Command commande, string mot)
    {
        var connus = commande.Subcommands.Select(verbe => verbe.Name).Concat(commande.Options.Select(option => option.Name));
        var conseil = MotProche.Parmi(connus, mot) is { } proche ? $" Vouliez-vous dire {proche} ?" : "";
        return $"Argument inconnu : {Citation.De(mot)}.{conseil}";
    }

    private static string DOption(OptionResult option) => option.IdentifierTokenCount > 1
        ? $"L'option {option.Option.Name} est donnée deux fois. N'en garder qu'une."
        : $"L'option {option.Option.Name} attend {Parametre.Attendu(option.Option)}.";
}
