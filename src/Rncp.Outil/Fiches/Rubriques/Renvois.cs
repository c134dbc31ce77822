using System.Collections.Immutable;
using Rncp.Outil.Affichage;
using Spectre.Console.Rendering;

namespace Rncp.Outil.Fiches.Rubriques;

/// <summary>Other certifications, laws and documents, territories.</summary>
internal static class Renvois
{
    internal static IEnumerable<IRenderable> AutresCertifications(ICertification fiche, Valeurs valeurs) =>
    [
        Ecrit.Definitions([
            ("Antérieures", Liste(fiche.CertificationsAnterieures, "certificationsAnterieures", valeurs)),
            ("Nouvelles", Liste(fiche.CertificationsNouvelles, "certificationsNouvelles", valeurs)),
            .. valeurs.EstSansObjet("correspondances", fiche.Correspondances.IsEmpty) ? Array.Empty<(string, IRenderable)>()
                : [("Correspondances", valeurs.Elements("correspondances", fiche.Correspondances,
                    (une, champ) => Correspondance(une, champ, valeurs)))],
        ]),
    ];

    private static IRenderable Liste(ImmutableArray<CertificationLiee> certifications, string champ, Valeurs valeurs) =>
        valeurs.Liste(champ, certifications, toutes => Ecrit.Liste(
            toutes.Select(une => (une.Code, valeurs.Texte($"{champ}[{une.Code}].intitule", une.Intitule)))));

    private static IRenderable Correspondance(Correspondance une, string champ, Valeurs valeurs) => Ecrit.Definitions(
        ("Blocs", valeurs.Liste($"{champ}.blocs", une.Blocs, blocs => Ecrit.Simple(string.Join(", ", blocs)))),
        (une.Certification, valeurs.Liste($"{champ}.blocsCorrespondants", une.BlocsCorrespondants,
            blocs => Ecrit.Simple(string.Join(", ", blocs)))));

    internal static IEnumerable<IRenderable> TextesOfficiels(ICertification fiche, Valeurs valeurs)
    {
        yield return Ecrit.Definitions(
            ("Réglementation d'activité", valeurs.Paragraphes("referencesJuridiques", fiche.ReferencesJuridiques)),
            ("Textes réglementaires", valeurs.Elements("textesReglementaires", fiche.TextesReglementaires,
                (texte, champ) => Texte(texte, champ, valeurs))),
            ("Conventions collectives", valeurs.Elements("conventionsCollectives", fiche.ConventionsCollectives,
                (convention, champ) => Convention(convention, champ, valeurs))),
            ("Lien vers le descriptif", valeurs.Paragraphes("lienDescription", fiche.LienDescription)),
            ("Référentiel", valeurs.Paragraphes("referentielActivites", fiche.ReferentielActivites)));
        if (!fiche.Complements.IsEmpty)
            yield return Ecrit.Definitions(fiche.Complements.Select(complement => (complement.Nom, Ecrit.Simple(complement.Texte))));
    }

    private static IRenderable Texte(TexteReglementaire texte, string champ, Valeurs valeurs) => Ecrit.Definitions(
        (EnFrancais(texte.Genre), valeurs.Texte($"{champ}.titre", texte.Titre)),
        ("Publié le", valeurs.Date($"{champ}.publieLe", texte.PublieLe)));

    private static IRenderable Convention(ConventionCollective convention, string champ, Valeurs valeurs) => Ecrit.Definitions(
        (EnFrancais(convention.Type), valeurs.Texte($"{champ}.code", convention.Code)),
        ("Libellé", valeurs.Texte($"{champ}.libelle", convention.Libelle)));

    private static string EnFrancais(GenreTexteReglementaire genre) => genre switch
    {
        GenreTexteReglementaire.General => "Texte général",
        GenreTexteReglementaire.Creation => "Texte de création",
        GenreTexteReglementaire.Autre => "Autre texte",
    };

    private static string EnFrancais(TypeConvention type) => type switch
    {
        TypeConvention.Ccn => "CCN",
        TypeConvention.Idcc => "IDCC",
    };

    internal static IEnumerable<IRenderable> TerritoiresOutreMer(ICertification fiche, Valeurs valeurs) =>
        valeurs.EstSansObjet("territoires.nouvelleCaledonie", fiche.Territoires.NouvelleCaledonie is null) ? []
        : [
            Ecrit.Definitions(
                ("Inscrite au cadre de la Nouvelle-Calédonie",
                    valeurs.OuiNon("territoires.nouvelleCaledonie", fiche.Territoires.NouvelleCaledonie)),
                ("Inscrite au cadre de la Polynésie française",
                    valeurs.OuiNon("territoires.polynesieFrancaise", fiche.Territoires.PolynesieFrancaise))),
        ];
}
