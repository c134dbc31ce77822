using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage;

/// <summary>A section of the page.</summary>
internal interface IRubrique
{
    /// <summary>The heading, in French.</summary>
    string Titre { get; }

    /// <summary>What stands under the heading, from top to bottom; nothing when the fiche has no such section.</summary>
    IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs);
}
