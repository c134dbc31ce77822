using Exemple.Candidatures.Format;
using Exemple.Candidatures;
using Exemple.Decisions.Sorties;
using Rncp.Noyau;

namespace Exemple;

/// <summary>What the command line asks for.</summary>
internal sealed record LigneDeCommande
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
        ["utf-8"] = Candidatures.Encodage.Utf8,
        ["utf-16"] = Candidatures.Encodage.Utf16,
        ["windows-1252"] = Candidatures.Encodage.Windows1252,
    };

    private static readonly Dictionary<string, char> Separateurs = new()
    {
        ["point-virgule"] = ';', ["virgule"] = ',', ["tabulation"] = '\t',
    };

    /// <summary>Whether it asks for help.</summary>
    internal bool Aide { get; private init; }

    /// <summary>What makes no sense in it, in a sentence; null when all does.</summary>
    internal string? Erreur { get; private init; }

    /// <summary>The candidates to decide; null for those of the sample.</summary>
    internal string? Candidats { get; private init; }

    /// <summary>Where to write the decisions; null for a table on the terminal.</summary>
    internal string? Sortie { get; private init; }

    /// <summary>Where the lines that cannot be read are kept: what was asked, else beside the decisions; null for nowhere.</summary>
    internal string? Rejets => _rejets ?? (Sortie is null or Source.EntreeStandard ? null
        : Path.ChangeExtension(Sortie, FormatDesCandidats == FormatEntree.Csv ? "rejets.csv" : "rejets.jsonl"));

    /// <summary>Whether the fiche is not to be printed.</summary>
    internal bool SansFiche { get; private init; }

    /// <summary>The format of the candidates: what was asked, else what the extension says.</summary>
    internal FormatEntree FormatDesCandidats =>
        _formatEntree ?? (Extension(Candidats) is ".csv" or ".tsv" or ".txt" ? FormatEntree.Csv : FormatEntree.Jsonl);

    /// <summary>The format of the decisions: what was asked, else what the extension says.</summary>
    internal FormatSortie FormatDesDecisions => _formatSortie ?? Extension(Sortie) switch
    {
        ".csv" => FormatSortie.Csv,
        ".md" or ".markdown" => FormatSortie.Markdown,
        _ => FormatSortie.Jsonl,
    };

    /// <summary>The encoding of the candidates; null to guess.</summary>
    internal Encodage? Encodage { get; private init; }

    /// <summary>What separates the cells of a CSV of candidates; null to guess.</summary>
    internal char? Separateur { get; private init; }

    private string? _rejets;
    private FormatEntree? _formatEntree;
    private FormatSortie? _formatSortie;

    private static readonly Option[] Options =
    [
        new("--help", null, (ligne, _) => ligne with { Aide = true }),
        new("--sans-fiche", null, (ligne, _) => ligne with { SansFiche = true }),
        new("--candidats", "un nom de fichier, ou « - »", (ligne, valeur) => ligne with { Candidats = valeur }),
        new("--sortie", "un nom de fichier, ou « - »", (ligne, valeur) => ligne with { Sortie = valeur }),
        new("--rejets", "un nom de fichier",
            (ligne, valeur) => valeur == Source.EntreeStandard ? null : ligne with { _rejets = valeur }),
        Parmi("--format-entree", FormatsEntree, (ligne, format) => ligne with { _formatEntree = format }),
        Parmi("--format-sortie", FormatsSortie, (ligne, format) => ligne with { _formatSortie = format }),
        Parmi("--encodage", Encodages, (ligne, encodage) => ligne with { Encodage = encodage }),
        Parmi("--separateur", Separateurs, (ligne, separateur) => ligne with { Separateur = separateur }),
    ];

    internal static LigneDeCommande Lire(IEnumerable<string> arguments)
    {
        var ligne = new LigneDeCommande();
        var restants = new Queue<string>(arguments);
        var vues = new HashSet<Option>();
        while (ligne.Erreur is null && restants.TryDequeue(out var argument))
        {
            var option = Options.FirstOrDefault(option => option.Nom == (argument is "-h" or "-?" ? "--help" : argument));
            if (option is null) ligne = ligne with { Erreur = Inconnu(argument) };
            else if (option.Attendu is null) ligne = option.Appliquer(ligne, "")!;
            else if (!vues.Add(option))
                ligne = ligne with { Erreur = $"L'option {option.Nom} est donnée deux fois. N'en garder qu'une." };
            else if (Valeur(restants) is { } valeur && option.Appliquer(ligne, valeur) is { } suite) ligne = suite;
            else ligne = ligne with { Erreur = $"L'option {option.Nom} attend {option.Attendu}." };
        }
        return ligne;
    }

    /// <summary>The value of an option. What looks like another option is not one: a name was forgotten.</summary>
    private static string? Valeur(Queue<string> restants) =>
        restants.TryPeek(out var valeur) && valeur.Length > 0 && !valeur.StartsWith("--", StringComparison.Ordinal)
            ? restants.Dequeue()
            : null;

    private static Option Parmi<T>(string nom, Dictionary<string, T> mots, Func<LigneDeCommande, T, LigneDeCommande> appliquer) =>
        new(nom, $"l'un de ces mots : {string.Join(", ", mots.Keys)}",
            (ligne, mot) => mots.TryGetValue(mot, out var valeur) ? appliquer(ligne, valeur) : null);

    private static string Extension(string? chemin) => Path.GetExtension(chemin ?? "").ToLowerInvariant();

    private static string Inconnu(string argument)
    {
        var conseil = MotProche.Parmi(Options.Select(option => option.Nom), argument) is { } proche ? $" Vouliez-vous dire {proche} ?" : "";
        return $"Argument inconnu : {Citation.De(argument)}.{conseil} L'option --help donne l'usage.";
    }

    /// <summary>An option, what its value is (null without one), and what it changes (null when the value makes no sense).</summary>
    private sealed record Option(string Nom, string? Attendu, Func<LigneDeCommande, string, LigneDeCommande?> Appliquer);
}
