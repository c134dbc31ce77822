namespace Rncp;

/// <summary>To give evidence of an experience, in place of what was refused.</summary>
public sealed record FournirJustificatif : ActionLevier
{
    /// <summary>The position of the experience, from 1, as given.</summary>
    public required int Experience { get; init; }

    private protected override T Choisir<T>(Cas<T> cas) => cas.FournirJustificatif(this);

    internal override Candidat Appliquer(Candidat candidat, DateOnly le, DateOnly possibleDes) =>
        Candidat.AvecExperience(candidat, Experience, une => une with { Justificatif = Justificatif.Fourni });
}
