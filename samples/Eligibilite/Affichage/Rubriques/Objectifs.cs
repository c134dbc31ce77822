using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class Objectifs : IRubrique
{
    public string Titre => "Objectifs et contexte";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs) => [valeurs.Paragraphes("objectifs", fiche.Objectifs)];
}
