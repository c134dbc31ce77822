namespace Rncp.Outil.Candidatures.Csv;

/// <summary>The columns of one experience.</summary>
/// <param name="place">Finds one.</param>
internal sealed class ColonnesExperience(Func<string, Colonne> place)
{
    internal Colonne Secteur { get; } = place("secteur");
    internal Colonne Debut { get; } = place("debut");
    internal Colonne Fin { get; } = place("fin");
    internal Colonne Quotite { get; } = place("quotite");
    internal Colonne Nature { get; } = place("nature");
    internal Colonne Justificatif { get; } = place("justificatif");
    internal Colonne SecteurVoisin { get; } = place("secteur_voisin");

    internal Colonne[] Toutes => field ??= [Secteur, Debut, Fin, Quotite, Nature, Justificatif, SecteurVoisin];

    internal bool Existe => Array.Exists(Toutes, colonne => colonne.Place is not null);
}
