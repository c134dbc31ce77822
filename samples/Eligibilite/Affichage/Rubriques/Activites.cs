using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class Activites : IRubrique
{
    public string Titre => "Activités visées";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs) =>
        valeurs.EstSansObjet("activites", fiche.Activites.IsEmpty) ? []
            : [valeurs.Liste("activites", fiche.Activites, activites => Ecrit.Numerotee(activites))];
}
