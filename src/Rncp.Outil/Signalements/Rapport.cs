using System.Collections.Immutable;

namespace Rncp.Outil.Signalements;

/// <summary>What a verb found in the files that it was given.</summary>
internal sealed record Rapport
{
    /// <summary>The verb, such as <c>valider</c>.</summary>
    internal required string Verbe { get; init; }

    /// <summary>The page about the verb; null when it is not published.</summary>
    internal Uri? Page { get; init; }

    /// <summary>The language of the findings.</summary>
    internal required Langue Langue { get; init; }

    /// <summary>The files, in the order in which they were given.</summary>
    internal required ImmutableArray<string> Fichiers { get; init; }

    /// <summary>What was found: file after file, and in the order of each.</summary>
    internal required ImmutableArray<Signalement> Signalements { get; init; }

    /// <summary>What was found, in a line; null for how many findings of each level the files have.</summary>
    internal string? Resume { get; init; }

    /// <summary>The files that could not be read.</summary>
    internal required ImmutableArray<Echec> Echecs { get; init; }

    /// <summary>What the shell is told.</summary>
    internal required int Code { get; init; }

    internal int Nombre(Niveau niveau) => Signalements.Count(trouve => trouve.Niveau == niveau);
}
