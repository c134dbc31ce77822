namespace Rncp;

/// <summary>A fiche is not the one of its snapshot. The message has every change, one a line.</summary>
public sealed class ReferentielChangeException : Exception
{
    internal ReferentielChangeException(string message, Comparaison? comparaison = null) : base(message) => Comparaison = comparaison;

    /// <summary>What changed; null when there was no snapshot, which has now been written.</summary>
    public Comparaison? Comparaison { get; }
}
