using Rncp.Noyau;

namespace Rncp;

/// <summary>A fact that is not known and can still change the conclusion.</summary>
/// <param name="Genre">What it is.</param>
/// <param name="Titre">The unknown of the titles, as <see cref="Completions.TitresInconnus"/> tells it.</param>
/// <param name="Reste">What else is not known of the person.</param>
internal readonly record struct InconnuDecisif(GenreInconnuDecisif Genre, int Titre = 0, Inconnu Reste = default);

internal enum GenreInconnuDecisif
{
    /// <summary>The route.</summary>
    Voie,

    /// <summary>Whether the registration is in force.</summary>
    Enregistrement,

    /// <summary>Whether the route is open.</summary>
    Ouverture,

    /// <summary>Something of the titles.</summary>
    Titre,

    /// <summary>Something else of the person.</summary>
    Reste,
}
