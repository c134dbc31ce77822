using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class Metiers : IRubrique
{
    public string Titre => "Métiers et secteurs d'activité";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs) =>
        valeurs.EstSansObjet("metiers", fiche.Metiers.IsEmpty) && valeurs.EstSansObjet("texteMetiers", fiche.TexteMetiers.EstVide)
            && valeurs.EstSansObjet("secteursActivite", fiche.SecteursActivite.EstVide) ? []
        : [
            fiche.Metiers.IsEmpty ? valeurs.Paragraphes("texteMetiers", fiche.TexteMetiers)
                : Ecrit.Liste(fiche.Metiers.Select(metier => ("•", valeurs.Texte($"metiers[{metier.Code}].libelle", metier.Libelle)))),
            Ecrit.Vide,
            valeurs.Paragraphes("secteursActivite", fiche.SecteursActivite),
        ];
}
