using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

/// <summary>How the whole certification is acquired.</summary>
internal sealed class Acquisition : IRubrique
{
    public string Titre => "Acquisition de la certification";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs) =>
    [
        valeurs.Paragraphes("evaluation.texte", fiche.Evaluation.Texte),
        Ecrit.Vide,
        Ecrit.Definitions(
            ("Tous les blocs sont requis", valeurs.OuiNon("evaluation.tousLesBlocsRequis", fiche.Evaluation.TousLesBlocsRequis)),
            ("Chaque bloc s'acquiert seul", valeurs.OuiNon("evaluation.blocsAutonomes", fiche.Evaluation.BlocsAutonomes)),
            ("Capitalisation et correspondance", valeurs.Paragraphes("capitalisation", fiche.Capitalisation)),
            ("Validité des composantes", valeurs.Paragraphes("validiteComposantes", fiche.ValiditeComposantes))),
    ];
}
