namespace Rncp;

/// <summary>What must be known of one piece of data before it is used: that it is empty, absent, unknown, deduced or doubtful.</summary>
public sealed class Reserve
{
    /// <summary>
    /// Where the piece of data is in the référentiel, such as <c>territoires.nouvelleCaledonie</c> or
    /// <c>statistiques[2024].insertionMetier2Ans</c>: the keys of the JSON file, and for an item of a list its code, key
    /// or year, else its position from 1.
    /// </summary>
    public required string Champ { get; init; }

    /// <summary>What kind of reservation this is.</summary>
    public required EtatDonnee Etat { get; init; }

    /// <summary>
    /// The reason, the rule of deduction or the remark, in French; null only for a section that the source prints with
    /// nothing in it, which needs no reason.
    /// </summary>
    public required string? Motif { get; init; }

    /// <summary>Returns the reservation on one line, for people.</summary>
    public override string ToString() => Motif is null ? $"{Champ} : {Etat}" : $"{Champ} : {Etat}. {Motif}";
}
