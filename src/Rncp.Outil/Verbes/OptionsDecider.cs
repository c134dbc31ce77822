using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Fichiers;

namespace Rncp.Outil.Verbes;

/// <summary>What is asked of <see cref="Decider"/>: what a command does not say, the names of its files do.</summary>
internal sealed record OptionsDecider
{
    internal required string Candidats { get; init; }

    /// <summary>The fiche that decides; null for the one of the program.</summary>
    internal string? Fiche { get; init; }

    /// <summary>Whether a program reads.</summary>
    internal bool Json { get; init; }

    /// <summary>Where the decisions are written; null for a table on the terminal.</summary>
    internal string? Sortie
    {
        get => field is null ? (Json ? Cible.Standard : null) : Cible.EstSortieStandard(field) ? Cible.Standard : field;
        init;
    }

    /// <summary>Whether the decisions have a file of their own.</summary>
    internal bool EcritUnFichier => Sortie is not null and not Cible.Standard;

    /// <summary>Where the lines that cannot be read are kept: what was asked, else beside a file of decisions; null for nowhere.</summary>
    internal string? Rejets
    {
        get => field ?? (EcritUnFichier && !new Cible(Sortie!).EstSurPlace
            ? Path.ChangeExtension(Sortie, EnCsv!.Value ? "rejets.csv" : "rejets.jsonl") : null);
        init;
    }

    /// <summary>The folder of the letters; null for none.</summary>
    internal string? Lettres { get; init; }

    /// <summary>Whether the candidates are in CSV, and not in lines of JSON.</summary>
    internal bool? EnCsv
    {
        get => field ?? Extension(Candidats) is ".csv" or ".tsv" or ".txt";
        init;
    }

    /// <summary>The format of the decisions.</summary>
    internal FormatSortie? FormatSortie
    {
        get => field ?? Extension(Sortie) switch
        {
            ".csv" => Decisions.Ecriture.FormatSortie.Csv,
            ".md" or ".markdown" => Decisions.Ecriture.FormatSortie.Markdown,
            _ => Decisions.Ecriture.FormatSortie.Jsonl,
        };
        init;
    }

    /// <summary>The encoding of the candidates; null to guess.</summary>
    internal Encodage? Encodage { get; init; }

    /// <summary>What separates the cells of a CSV of candidates; null to guess.</summary>
    internal char? Separateur { get; init; }

    private static string Extension(string? chemin) => Path.GetExtension(chemin ?? "").ToLowerInvariant();
}
