using Rncp.Outil.Affichage;
using Spectre.Console.Rendering;
using Spectre.Console;

namespace Rncp.Outil.Fiches;

/// <summary>The head of the page: what the certification is, its level, and until when it is registered.</summary>
internal static class EnTete
{
    internal static IRenderable De(ICertification fiche, Valeurs valeurs)
    {
        (string, IRenderable)[] niveau = valeurs.EstSansObjet("niveau", fiche.Niveau is null) ? []
            : [("Qualification", valeurs.Texte("niveau", fiche.Niveau?.Libelle))];
        var echeance = valeurs.Date("enregistrement.fin", fiche.FinEnregistrement);
        return new Panel(new Rows(
            new Text(fiche.Code, Encre.Titre),
            valeurs.Fort("intitule", fiche.Intitule),
            Ecrit.Definitions([.. niveau, ("Enregistrée jusqu'au", echeance)])))
        {
            Border = BoxBorder.Rounded,
            BorderStyle = Encre.Titre,
            Padding = new Padding(1, 0, 1, 0),
            Expand = true,
        };
    }
}
