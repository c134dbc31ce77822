using System.Text.Json.Nodes;

namespace Rncp.Tests.Garde;

/// <summary>
/// The page, printed again from the référentiel. What is typed here is only furniture (headings, icons, heads of tables, the
/// crosses whose column the text lost); every other line comes out of the file.
/// </summary>
internal static class PageReconstruite
{
    internal static IReadOnlyList<string> Lignes(JsonObject fiche) =>
    [
        "L'essentiel",
        "Icon de la nomenclature", "Nomenclature", "du niveau de qualification", $"Niveau {Texte(fiche["niveau"])}",
        "Icon NSF", "Code(s) NSF", .. Codes(fiche["codesNsf"]),
        "Icon formacode", "Formacode(s)", .. Codes(fiche["formacodes"]),
        "Icon date", "Date d’échéance", "de l’enregistrement", Jour(fiche["enregistrement"]!["fin"]),
        $"Niveau {Texte(fiche["niveau"])}", .. Codes(fiche["codesNsf"]), .. Codes(fiche["formacodes"]), Jour(fiche["enregistrement"]!["fin"]),
        "Nom légal Siret Nom commercial Site internet",
        .. Liste(fiche["certificateurs"]).Select(c => $"{Texte(c["nom"])} {Texte(c["siret"])} {Texte(c["nomCommercial"])} {Texte(c["siteInternet"])}"),
        "Objectifs et contexte de la certification :", .. Textes(fiche["objectifs"]),
        "Activités visées :", .. Textes(fiche["activites"]),
        "Compétences attestées :", .. Attestees(fiche),
        "Modalités d'évaluation :", .. Textes(fiche["evaluation"]!["texte"]),
        .. Liste(fiche["blocs"]).SelectMany(Bloc),
        "Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par correspondance :",
        .. Textes(fiche["capitalisation"]),
        "Secteurs d’activités :", .. Textes(fiche["secteursActivite"]),
        "Type d'emplois accessibles :", .. Liste(fiche["metiers"]).Select(metier => $"- {Texte(metier["libelle"])}"),
        "Code(s) ROME :", .. Liste(fiche["codesRome"]).Select(code => $"• {Texte(code["code"])} - {Texte(code["libelle"])}"),
        "Références juridiques des règlementations d’activité :", .. Textes(fiche["referencesJuridiques"]),
        "Le cas échant, prérequis à l’entrée en formation :", .. Textes(fiche["prerequisEntree"]),
        "Le cas échant, prérequis à la validation de la certification :", .. Textes(fiche["prerequisValidation"]),
        "Pré-requis disctincts pour les blocs de compétences :", Texte(fiche["prerequisParBloc"]!["distincts"]) switch { "true" => "Oui", "false" => "Non", _ => "-" },
        "Validité des composantes acquises", .. Textes(fiche["validiteComposantes"]),
        "Voie d’accès à la certification Oui Non Composition des jurys Date de dernière modification",
        .. Liste(fiche["voiesAcces"]).SelectMany(Voie),
        "Validité des composantes acquises", "Oui Non",
        "Inscrite au cadre de la Nouvelle Calédonie X", "Inscrite au cadre de la Polynésie française X",
        "Statistiques :", "Statistiques",
        "Année d'obtention de la certification Nombre de certifiés Nombre de certifiés à la suite d’un parcours vae "
            + "Taux d'insertion global à 6 mois (en %) Taux d'insertion dans le métier visé à 6 mois (en %) Taux d'insertion dans le métier visé à 2 ans (en %)",
        .. Liste(fiche["statistiques"]).Select(Annee),
        "Lien internet vers le descriptif de la certification :", .. Textes(fiche["lienDescription"]),
        Texte(fiche["partenaires"]!["declaration"]),
        "Certification(s) antérieure(s) :", "Certification(s) antérieure(s)", "Code de la fiche Intitulé de la certification remplacée",
        .. Liste(fiche["certificationsAnterieures"]).Select(liee => $"{Texte(liee["code"])} {Texte(liee["intitule"])}"),
        "Référentiel d'activité, de compétences et d'évaluation :", .. Textes(fiche["referentielActivites"]),
    ];

    private static IEnumerable<string> Codes(JsonNode? codes) => Liste(codes).Select(code => $"{Texte(code["code"])} : {Texte(code["libelle"])}");

    /// <summary>An item that says nothing else is worded as the compétence that it points to.</summary>
    private static IEnumerable<string> Attestees(JsonObject fiche)
    {
        var libelles = Liste(fiche["blocs"]).SelectMany(bloc => Liste(bloc["competences"]).Select(competence =>
            (Cle: $"{Texte(bloc["code"])[^4..]}C{Texte(competence["rang"]).PadLeft(2, '0')}", Libelle: Texte(competence["libelle"]))))
            .ToLookup(competence => competence.Cle, competence => competence.Libelle);
        return Liste(fiche["competencesAttestees"]).Select(attestee => attestee["libelle"] is { } libelle
            ? Texte(libelle)
            : libelles[Texte(attestee["competence"])].FirstOrDefault("?"));
    }

    private static IEnumerable<string> Bloc(JsonNode bloc) =>
    [
        $"{Texte(bloc["code"])} - {Texte(bloc["libelle"])}",
        "Liste de compétences Modalités d'évaluation",
        .. Liste(bloc["competences"]).Select(competence => Texte(competence["libelle"])),
        .. Textes(bloc["evaluation"]),
    ];

    /// <summary>The jury of an open route starts a line of its own; the two dashes of a closed one stay on the line of the cross.</summary>
    private static IEnumerable<string> Voie(JsonNode voie) => Texte(voie["ouverte"]) == "true"
        ? [$"{Texte(voie["libelle"])} X", .. Textes(voie["jury"]).Select(ligne => $"• {ligne}"), Jour(voie["modifieeLe"])]
        : [$"{Texte(voie["libelle"])} X {Texte(voie["jury"])} {Jour(voie["modifieeLe"])}"];

    private static string Annee(JsonNode annee) => string.Join(' ',
        new[] { "annee", "certifies", "certifiesVae", "insertionGlobale6Mois", "insertionMetier6Mois", "insertionMetier2Ans" }.Select(nom => Texte(annee[nom])));

    private static string Jour(JsonNode? jour) => Texte(jour) is [_, _, _, _, '-', _, _, '-', _, _] iso ? $"{iso[8..]}-{iso[5..7]}-{iso[..4]}" : Texte(jour);

    private static IEnumerable<string> Textes(JsonNode? liste) => Liste(liste).Select(Texte);

    private static IEnumerable<JsonNode> Liste(JsonNode? noeud) => noeud switch
    {
        JsonArray liste => liste!,
        JsonObject objet when objet["valeur"] is { } valeur => Liste(valeur),
        _ => [],
    };

    /// <summary>A value, whether or not it has a reservation; the dash of the page for none.</summary>
    private static string Texte(JsonNode? noeud) => noeud switch
    {
        JsonObject objet => objet["valeur"] is { } valeur ? Texte(valeur) : "-",
        null => "-",
        _ => noeud.ToString(),
    };
}
