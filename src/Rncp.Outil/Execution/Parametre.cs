using System.CommandLine;

namespace Rncp.Outil.Execution;

/// <summary>The options that take a value, each with what its value is, for who gives something else.</summary>
internal static class Parametre
{
    /// <summary>A file that is given by its place. What looks like an option is none: it is one that nobody knows.</summary>
    internal static Argument<T> Fichier<T>(string nom, string description, ArgumentArity nombre)
    {
        var argument = new Argument<T>(nom) { Description = description, Arity = nombre };
        argument.Validators.Add(lu =>
        {
            if (lu.Tokens.FirstOrDefault(donne => !EstUnNom(donne.Value)) is { } option) lu.AddError(option.Value);
        });
        return argument;
    }

    /// <summary>A file or a folder. What looks like another option is none: its name was forgotten.</summary>
    internal static Option<string?> Chemin(string nom, string description, string attendu = "un nom de fichier", string valeur = "FICHIER")
    {
        var option = new OptionAValeur<string?>(nom, attendu) { Description = description, HelpName = valeur };
        option.Validators.Add(lue =>
        {
            if (lue.Tokens is [{ Value: var donne }] && !EstUnNom(donne)) lue.AddError(attendu);
        });
        return option;
    }

    /// <summary>One of a few words.</summary>
    internal static Option<T?> Parmi<T>(string nom, string description, IReadOnlyDictionary<string, T> mots) where T : struct
    {
        var option = new OptionAValeur<T?>(nom, $"l'un de ces mots : {string.Join(", ", mots.Keys)}")
        {
            Description = description,
            HelpName = "MOT",
            CustomParser = lue =>
            {
                if (lue.Tokens is [{ Value: var mot }] && mots.TryGetValue(mot, out var valeur)) return valeur;
                lue.AddError(nom);
                return null;
            },
        };
        option.CompletionSources.Add([.. mots.Keys]);
        return option;
    }

    /// <summary>What the value of an option is.</summary>
    internal static string Attendu(Option option) => option is IOptionAValeur { Attendu: var attendu } ? attendu : "une valeur";

    private static bool EstUnNom(string donne) => donne.Length > 0 && !donne.StartsWith("--", StringComparison.Ordinal);

    private interface IOptionAValeur
    {
        string Attendu { get; }
    }

    private sealed class OptionAValeur<T>(string nom, string attendu) : Option<T>(nom), IOptionAValeur
    {
        public string Attendu => attendu;
    }
}
