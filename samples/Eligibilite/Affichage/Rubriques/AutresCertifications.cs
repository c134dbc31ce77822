using System.Collections.Immutable;
using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class AutresCertifications : IRubrique
{
    public string Titre => "Autres certifications";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs) =>
    [
        Ecrit.Definitions([
            ("Antérieures", Liste(fiche.CertificationsAnterieures, "certificationsAnterieures", valeurs)),
            ("Nouvelles", Liste(fiche.CertificationsNouvelles, "certificationsNouvelles", valeurs)),
            .. valeurs.EstSansObjet("correspondances", fiche.Correspondances.IsEmpty) ? Array.Empty<(string, IRenderable)>()
                : [("Correspondances", valeurs.Liste("correspondances", fiche.Correspondances, toutes => Ecrit.Liste(
                    toutes.Select((une, i) => ("•", Correspondance(une, $"correspondances[{i + 1}]", valeurs))))))],
        ]),
    ];

    private static IRenderable Liste(ImmutableArray<CertificationLiee> certifications, string champ, Valeurs valeurs) =>
        valeurs.Liste(champ, certifications, toutes => Ecrit.Liste(
            toutes.Select(une => (une.Code, valeurs.Texte($"{champ}[{une.Code}].intitule", une.Intitule)))));

    private static IRenderable Correspondance(Correspondance une, string champ, Valeurs valeurs) => Ecrit.Definitions(
        ("Blocs", valeurs.Liste($"{champ}.blocs", une.Blocs, blocs => Ecrit.Simple(string.Join(", ", blocs)))),
        (une.Certification, valeurs.Liste($"{champ}.blocsCorrespondants", une.BlocsCorrespondants,
            blocs => Ecrit.Simple(string.Join(", ", blocs)))));
}
