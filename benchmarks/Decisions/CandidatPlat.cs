namespace Rncp.Benchmarks.Decisions;

/// <summary>A person as the engines, the validators and the database take one: an object with the three facts, all known.</summary>
public sealed class CandidatPlat
{
    /// <summary>The key.</summary>
    public int Id { get; set; }

    /// <summary>The highest level held; 0 for none.</summary>
    public int Niveau { get; set; }

    /// <summary>Whether the person holds the baccalauréat.</summary>
    public bool Baccalaureat { get; set; }

    /// <summary>The months of experience that count.</summary>
    public int Mois { get; set; }
}
