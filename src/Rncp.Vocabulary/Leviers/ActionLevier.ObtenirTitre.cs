namespace Rncp;

/// <summary>To obtain a title, of whatever name.</summary>
public sealed record ObtenirTitre : ActionLevier
{
    /// <summary>The level of the title.</summary>
    public required NiveauQualification Niveau { get; init; }

    private protected override T Choisir<T>(Cas<T> cas) => cas.ObtenirTitre(this);

    internal override Candidat Appliquer(Candidat candidat, DateOnly le, DateOnly possibleDes) =>
        Obtenir(candidat, new Titre { Niveau = Niveau, Baccalaureat = false, ObtenuLe = possibleDes }, Niveau);
}
