namespace Accueil.Dossiers;

/// <summary>Some of the files that were found, and how many there are.</summary>
internal sealed record PageDossiers(int Page, int Total, IReadOnlyList<DossierResume> Dossiers)
{
    internal const int Taille = 25;

    public int Pages => Math.Max(1, (Total + Taille - 1) / Taille);
}
