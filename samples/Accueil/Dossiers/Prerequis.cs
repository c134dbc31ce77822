namespace Accueil.Dossiers;

/// <summary>What the database finds of the prerequisites on what is known of a person.</summary>
internal enum Prerequis
{
    Remplis = 1,
    Possibles = 2,
    Exclus = 3,
}
