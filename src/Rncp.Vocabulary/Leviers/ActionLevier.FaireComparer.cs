namespace Rncp;

/// <summary>To have a foreign title compared, by an « attestation de comparabilité » that gives it a level.</summary>
public sealed record FaireComparer : ActionLevier
{
    /// <summary>The position of the title, from 1, as given.</summary>
    public required int Titre { get; init; }

    /// <summary>The level that the comparison has to attest.</summary>
    public required NiveauQualification Niveau { get; init; }

    private protected override T Choisir<T>(Cas<T> cas) => cas.FaireComparer(this);

    internal override Candidat Appliquer(Candidat candidat, DateOnly le, DateOnly possibleDes) =>
        Elever(Candidat.AvecTitre(candidat, Titre, titre => titre with { Niveau = Niveau }), Niveau);
}
