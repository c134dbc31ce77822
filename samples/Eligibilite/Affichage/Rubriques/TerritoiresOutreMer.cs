using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class TerritoiresOutreMer : IRubrique
{
    public string Titre => "Territoires";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs) =>
        valeurs.EstSansObjet("territoires.nouvelleCaledonie", fiche.Territoires.NouvelleCaledonie is null) ? []
        : [
            Ecrit.Definitions(
                ("Inscrite au cadre de la Nouvelle-Calédonie",
                    valeurs.OuiNon("territoires.nouvelleCaledonie", fiche.Territoires.NouvelleCaledonie)),
                ("Inscrite au cadre de la Polynésie française",
                    valeurs.OuiNon("territoires.polynesieFrancaise", fiche.Territoires.PolynesieFrancaise))),
        ];
}
