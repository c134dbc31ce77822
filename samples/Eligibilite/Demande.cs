using Exemple.Candidatures.Format;

namespace Exemple;

/// <summary>What the command line asks for.</summary>
internal sealed record Demande
{
    private const string OptionCandidats = "--candidats", OptionSortie = "--sortie", OptionSansFiche = "--sans-fiche", OptionAide = "--help";

    private static readonly string[] Options = [OptionCandidats, OptionSortie, OptionSansFiche, OptionAide];

    /// <summary>Whether it asks for help.</summary>
    internal bool Aide { get; private init; }

    /// <summary>What makes no sense in it, in a sentence; null when all does.</summary>
    internal string? Erreur { get; private init; }

    /// <summary>The candidates to decide; null for those of the sample.</summary>
    internal string? Candidats { get; private init; }

    /// <summary>Where to write the decisions as JSON lines; null for a table on the terminal.</summary>
    internal string? Sortie { get; private init; }

    /// <summary>Whether the fiche is not to be printed.</summary>
    internal bool SansFiche { get; private init; }

    internal static Demande Lire(IEnumerable<string> arguments)
    {
        var demande = new Demande();
        var restants = new Queue<string>(arguments);
        while (restants.TryDequeue(out var argument))
        {
            demande = argument switch
            {
                OptionAide or "-h" or "-?" => demande with { Aide = true },
                OptionSansFiche => demande with { SansFiche = true },
                OptionCandidats when demande.Candidats is null && Valeur(restants) is { } valeur => demande with { Candidats = valeur },
                OptionSortie when demande.Sortie is null && Valeur(restants) is { } valeur => demande with { Sortie = valeur },
                OptionCandidats => demande.Refuser(argument, demande.Candidats),
                OptionSortie => demande.Refuser(argument, demande.Sortie),
                _ => demande with { Erreur = demande.Erreur ?? Inconnu(argument) },
            };
        }
        return demande;
    }

    /// <summary>The value of an option. What looks like another option is not one: a name was forgotten.</summary>
    private static string? Valeur(Queue<string> restants) =>
        restants.TryPeek(out var valeur) && valeur.Length > 0 && !valeur.StartsWith("--", StringComparison.Ordinal) ? restants.Dequeue() : null;

    private Demande Refuser(string option, string? dejaDonne) => this with
    {
        Erreur = Erreur ?? (dejaDonne is null
            ? $"L'option {option} attend un nom de fichier, ou « - »."
            : $"L'option {option} est donnée deux fois. N'en garder qu'une."),
    };

    private static string Inconnu(string argument)
    {
        var conseil = Suggestion.Pour(argument, Options) is { } proche ? $" Vouliez-vous dire {proche} ?" : "";
        return $"Argument inconnu : « {argument} ».{conseil} L'option --help donne l'usage.";
    }
}
