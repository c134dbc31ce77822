using System.Globalization;
using Rncp41364;

namespace Rncp.Tests.Donnees;

/// <summary>
/// The page, printed again from the model. What is typed here is only furniture (headings, icons, heads of tables, the
/// crosses whose column the text lost); every other line comes out of the model.
/// </summary>
internal static class PageReconstruite
{
    internal static IEnumerable<string> Lignes(Certification fiche) =>
    [
        "L'essentiel",
        "Icon de la nomenclature", "Nomenclature", "du niveau de qualification", fiche.Niveau!.ToString(),
        "Icon NSF", "Code(s) NSF", .. Nsf(fiche),
        "Icon formacode", "Formacode(s)", .. Formacodes(fiche),
        "Icon date", "Date d’échéance", "de l’enregistrement", Jour(fiche.FinEnregistrement),
        fiche.Niveau.ToString(), .. Nsf(fiche), .. Formacodes(fiche), Jour(fiche.FinEnregistrement),
        "Nom légal Siret Nom commercial Site internet",
        .. fiche.Certificateurs.Select(c => $"{c.Nom} {c.Siret} {c.NomCommercial ?? "-"} {c.SiteInternet}"),
        "Objectifs et contexte de la certification :", .. fiche.Objectifs.Paragraphes,
        "Activités visées :", .. fiche.Activites,
        "Compétences attestées :", .. fiche.CompetencesAttestees.Select(attestee => attestee.Libelle),
        "Modalités d'évaluation :", .. fiche.Evaluation.Texte.Paragraphes,
        .. fiche.Blocs.SelectMany(Bloc),
        "Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par correspondance :",
        .. fiche.Capitalisation.Paragraphes,
        "Secteurs d’activités :", .. fiche.SecteursActivite.Paragraphes,
        "Type d'emplois accessibles :", .. fiche.Metiers.Select(metier => $"- {metier.Libelle}"),
        "Code(s) ROME :", .. fiche.CodesRome.Select(code => $"• {code.Code} - {code.Libelle}"),
        "Références juridiques des règlementations d’activité :", .. fiche.ReferencesJuridiques.Paragraphes,
        "Le cas échant, prérequis à l’entrée en formation :", .. fiche.PrerequisEntree.Paragraphes,
        "Le cas échant, prérequis à la validation de la certification :", .. fiche.PrerequisValidation.Paragraphes,
        "Pré-requis disctincts pour les blocs de compétences :", fiche.PrerequisParBloc.Distincts == true ? "Oui" : "Non",
        "Validité des composantes acquises", .. fiche.ValiditeComposantes.Paragraphes,
        "Voie d’accès à la certification Oui Non Composition des jurys Date de dernière modification", .. fiche.Voies.SelectMany(Voie),
        "Validité des composantes acquises", "Oui Non",
        "Inscrite au cadre de la Nouvelle Calédonie X", "Inscrite au cadre de la Polynésie française X",
        "Statistiques :", "Statistiques",
        "Année d'obtention de la certification Nombre de certifiés Nombre de certifiés à la suite d’un parcours vae "
            + "Taux d'insertion global à 6 mois (en %) Taux d'insertion dans le métier visé à 6 mois (en %) Taux d'insertion dans le métier visé à 2 ans (en %)",
        .. fiche.Statistiques.Select(Annee),
        "Lien internet vers le descriptif de la certification :", .. fiche.LienDescription.Paragraphes,
        fiche.Partenaires.Declaration!,
        "Certification(s) antérieure(s) :", "Certification(s) antérieure(s)", "Code de la fiche Intitulé de la certification remplacée",
        .. fiche.CertificationsAnterieures.Select(liee => $"{liee.Code} {liee.Intitule}"),
        "Référentiel d'activité, de compétences et d'évaluation :", .. fiche.ReferentielActivites.Paragraphes,
    ];

    private static IEnumerable<string> Nsf(Certification fiche) => fiche.CodesNsf.Select(code => $"{code.Code} : {code.Libelle}");

    private static IEnumerable<string> Formacodes(Certification fiche) => fiche.Formacodes.Select(code => $"{code.Code} : {code.Libelle}");

    private static IEnumerable<string> Bloc(Bloc bloc) =>
    [
        $"{bloc.Code} - {bloc.Libelle}",
        "Liste de compétences Modalités d'évaluation",
        .. bloc.Competences.Select(competence => competence.Libelle),
        .. bloc.Evaluation.Paragraphes,
    ];

    /// <summary>A jury starts a line of its own; the two dashes of a route without one stay on the line of the cross.</summary>
    private static IEnumerable<string> Voie(Voie voie) => voie.Jury is { } jury
        ? [$"{voie.Libelle} X", .. jury.Composition.Select(ligne => $"• {ligne}"), Jour(voie.ModifieeLe)]
        : [$"{voie.Libelle} X - {Jour(voie.ModifieeLe)}"];

    private static string Annee(Statistique s) =>
        $"{s.Annee} {Nombre(s.Certifies)} {Nombre(s.CertifiesVae)} {Nombre(s.InsertionGlobale6Mois)} {Nombre(s.InsertionMetier6Mois)} {Nombre(s.InsertionMetier2Ans)}";

    private static string Nombre(int? nombre) => nombre?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Jour(DateOnly? jour) => jour?.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) ?? "-";
}
