using System.Collections.Immutable;
using Rncp.Outil.Affichage;
using Spectre.Console.Rendering;

namespace Rncp.Outil.Fiches.Rubriques;

/// <summary>What it leads to, and under which codes it is found.</summary>
internal static class Emploi
{
    internal static IEnumerable<IRenderable> Metiers(ICertification fiche, Valeurs valeurs) =>
        valeurs.EstSansObjet("metiers", fiche.Metiers.IsEmpty) && valeurs.EstSansObjet("texteMetiers", fiche.TexteMetiers.EstVide)
            && valeurs.EstSansObjet("secteursActivite", fiche.SecteursActivite.EstVide) ? []
        : [
            fiche.Metiers.IsEmpty ? valeurs.Paragraphes("texteMetiers", fiche.TexteMetiers)
                : Ecrit.Liste(fiche.Metiers.Select(metier => ("•", valeurs.Texte($"metiers[{metier.Code}].libelle", metier.Libelle)))),
            Ecrit.Vide,
            valeurs.Paragraphes("secteursActivite", fiche.SecteursActivite),
        ];

    internal static IEnumerable<IRenderable> Codes(ICertification fiche, Valeurs valeurs) =>
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
