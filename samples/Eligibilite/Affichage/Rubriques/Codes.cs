using System.Collections.Immutable;
using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class Codes : IRubrique
{
    public string Titre => "Codes";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs) =>
    [
        Ecrit.Definitions([
            .. valeurs.EstSansObjet("codesRome", fiche.CodesRome.IsEmpty) ? Array.Empty<(string, IRenderable)>()
                : [("ROME", Liste(fiche.CodesRome, "codesRome", valeurs))],
            ("NSF", Liste(fiche.CodesNsf, "codesNsf", valeurs)),
            ("Formacode", Liste(fiche.Formacodes, "formacodes", valeurs)),
        ]),
    ];

    private static IRenderable Liste<TCode>(ImmutableArray<IMembreCode<TCode>> codes, string champ, Valeurs valeurs) where TCode : struct =>
        valeurs.Liste(champ, codes, tous => Ecrit.Liste(
            tous.Select(code => ($"{code.Code}", valeurs.Texte($"{champ}[{code.Code}].libelle", code.Libelle)))));
}
