using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class Source : IRubrique
{
    public string Titre => "Source et licence des données";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs) =>
    [
        Ecrit.Definitions(
            ("Producteur", valeurs.Texte("source.producteur", fiche.Source.Producteur)),
            ("Document", valeurs.Texte("source.document", fiche.Source.Document)),
            ("Adresse", valeurs.Texte("source.adresse", fiche.Source.Adresse)),
            ("Licence des données", valeurs.Texte("source.licence", fiche.Source.Licence)),
            ("Consultée le", valeurs.Date("source.consulteeLe", fiche.Source.ConsulteeLe)),
            ("Version des données", Ecrit.Simple(fiche.VersionDonnees)),
            ("SHA-256", Ecrit.Simple(fiche.Sha256))),
    ];
}
