namespace Rncp;

/// <summary>Something that differs between two versions of a fiche.</summary>
public sealed class Changement
{
    private readonly Lazy<Temoin?> _temoin;

    internal Changement(Func<Temoin?> temoin) => _temoin = new(temoin);

    /// <summary>Its kind, which says by how much it raises the version.</summary>
    public required RegleChangement Regle { get; init; }

    /// <summary>
    /// What differs, as <see cref="Reserve.Champ"/> writes it: in the version after or, of what is no longer there, in the one before.
    /// </summary>
    public required string Chemin { get; init; }

    /// <summary>What the version before has there, as canonical JSON; null for nothing.</summary>
    public required string? Avant { get; init; }

    /// <summary>What the version after has there, as canonical JSON; null for nothing.</summary>
    public required string? Apres { get; init; }

    /// <summary>Where it stands in the file of the version before; null where it does not, and of a fiche that was compiled.</summary>
    public required LieuFichier? LieuAvant { get; init; }

    /// <summary>Where it stands in the file of the version after; null where it does not, and of a fiche that was compiled.</summary>
    public required LieuFichier? LieuApres { get; init; }

    /// <summary>
    /// What the change is known by from one run to the next, in twelve hexadecimal digits: neither the layout of the files nor the order
    /// of their keys moves it.
    /// </summary>
    public required string Empreinte { get; init; }

    /// <summary>
    /// The smallest case that shows it: looked for when it is first asked for. Null where there is none to show. A person is one for whom
    /// the two versions, with all their changes, answer otherwise.
    /// </summary>
    public Temoin? Temoin => _temoin.Value;

    /// <summary>Returns the kind, the place and both values, on one line.</summary>
    public override string ToString() =>
        $"{Regle} ({Regle.Version}) {Chemin}: {Avant ?? "-"} -> {Apres ?? "-"}";
}
