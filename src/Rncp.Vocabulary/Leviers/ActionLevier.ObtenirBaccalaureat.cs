namespace Rncp;

/// <summary>To obtain the baccalauréat, which is a title of level 4 that a rule asks for by its name.</summary>
public sealed record ObtenirBaccalaureat : ActionLevier
{
    private protected override T Choisir<T>(Cas<T> cas) => cas.ObtenirBaccalaureat(this);

    internal override Candidat Appliquer(Candidat candidat, DateOnly le, DateOnly possibleDes)
    {
        var niveau = NiveauQualification.Niveau4;
        return Obtenir(candidat, new Titre { Niveau = niveau, Baccalaureat = true, ObtenuLe = possibleDes }, niveau);
    }
}
