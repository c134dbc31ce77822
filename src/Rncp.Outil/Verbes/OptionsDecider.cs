using Rncp.Outil.Candidatures;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Fichiers;

namespace Rncp.Outil.Verbes;

/// <summary>What is asked of <see cref="Decider"/>: what a command does not say, the names of its files do.</summary>
internal sealed record OptionsDecider
{
    /// <summary>The candidates.</summary>
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

    /// <summary>Where the lines that cannot be read are kept: what was asked, else beside a file of decisions; null for nowhere.</summary>
    internal string? Rejets
    {
        get => field ?? (Sortie is null or Cible.Standard || new Cible(Sortie).EstSurPlace ? null
            : Path.ChangeExtension(Sortie, FormatEntree == Candidatures.FormatEntree.Csv ? "rejets.csv" : "rejets.jsonl"));
        init;
    }

    /// <summary>The folder of the letters; null for none.</summary>
    internal string? Lettres { get; init; }

    /// <summary>The format of the candidates.</summary>
    internal FormatEntree? FormatEntree
    {
        get => field ?? (Extension(Candidats) is ".csv" or ".tsv" or ".txt"
            ? Candidatures.FormatEntree.Csv
            : Candidatures.FormatEntree.Jsonl);
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
