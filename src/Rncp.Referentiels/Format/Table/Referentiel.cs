using System;
using static Rncp.Format.Shapes;
using static Rncp.Format.States;

namespace Rncp.Format;

/// <summary>
/// The format of a référentiel, version 1: every property of a fiche, in its order, with what it becomes, what it says to editors and
/// what it says to programmers (which tests alone use). The JSON Schema, the data members of the certification and its canonical tree
/// are written from it by a test; reader and emitters walk it.
/// </summary>
internal static class Referentiel
{
    internal const int Version = 1;

    /// <summary>What the code of a fiche of each register begins with; the Répertoire spécifique is the second.</summary>
    internal const string Rncp = "RNCP", Rs = "RS";

    internal static readonly CodeShape CodeOfRoot = Code(
        "the code of a fiche: RNCP and three to five digits, such as RNCP37674, or RS and one to five digits, such as RS5000",
        "^(?!(RNCP|RS)0+\\z)(RNCP[0-9]{3,5}|RS[0-9]{1,5})\\z");

    /// <summary>Whether a code is one of the Répertoire spécifique.</summary>
    internal static bool IsOfRs(string? code) => code?.StartsWith(Rs, StringComparison.Ordinal) == true;

    /// <summary>The routes that a fiche of the RS does not have.</summary>
    internal static readonly string[] NotInRs = ["ContratApprentissage"];

    internal static readonly ObjectShape Root = new("referentiel", "a référentiel",
        "Une fiche du Répertoire national des certifications professionnelles (RNCP) ou du Répertoire spécifique (RS), une "
        + "certification par fichier. Une donnée s'écrit telle quelle ou, là où sa description le permet, avec un état : absent, "
        + "inconnu, vide, déduit, remarque. null n'est jamais permis.",
        "Certification",
        new Field("$schema", "Chemin de ce schéma, pour l'aide à la saisie dans l'éditeur (facultatif).", Text, None, isOptional: true),
        new Field("format", "Version du format de fichier : 1.", new IntegerShape(Version, Version), None),
        new Field("version",
            "Version du référentiel (majeure.mineure.corrective), par exemple 1.0.0. L'augmenter à chaque modification.",
            "The version of the data, such as <c>1.0.0</c>.",
            Code("a version of three numbers, such as 1.0.0", "^[0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}\\z"), None, member: "VersionDonnees"),
        new Field("code", "Code de la fiche, par exemple RNCP41364 ou RS5000.",
            "The code of the fiche, such as <c>RNCP37674</c> or <c>RS5000</c>.",
            CodeOfRoot, None),
        new Field("intitule", "Intitulé de la certification. Toujours renseigné, au besoin déduit.",
            "« Intitulé » of the certification. A <see cref=\"Reserve\"/> says when the source does not print it.",
            Text, WithValue),
        new Field("abrege", "Abrégé de diplôme.",
            "The short name of the kind of diploma; null when the source gives none.",
            Objets.Abrege) { IsOnlyInRncp = true },
        new Field("source", "D'où vient ce référentiel, et sous quelle licence.",
            "Where the data comes from.",
            Objets.Source, None),
        new Field("niveau", "Niveau de qualification, de 1 à 8.",
            "« Nomenclature du niveau de qualification »; null when the fiche has no level, as those of the RS.",
            Level) { IsOnlyInRncp = true },
        new Field("codesNsf", "Codes de la nomenclature des spécialités de formation.",
            "« Code(s) NSF ».",
            new ListShape(Membres.Nsf, "code")),
        new Field("formacodes", "Formacodes.",
            "« Formacode(s) ».",
            new ListShape(Membres.Formacode, "code")),
        new Field("enregistrement", "Dates, type et état de l'enregistrement.",
            "The registration: dates, type, state.",
            Objets.Enregistrement, None),
        new Field("certificateurs", "Certificateurs.",
            "The certifiers.",
            new ListShape(Objets.Certificateur)),
        new Field("objectifs", "Objectifs et contexte de la certification.",
            "« Objectifs et contexte de la certification ».",
            Texts),
        new Field("activites", "Activités visées.",
            "« Activités visées », one text each.",
            TextList) { IsOnlyInRncp = true },
        new Field("competencesAttestees",
            "Compétences attestées, dans l'ordre de la fiche. Les compétences des blocs y sont citées, sans répéter leur texte quand "
            + "il est le même. Exclut « texteCompetencesAttestees » et « competences ».",
            "« Compétences attestées », in the order of the fiche; of a fiche of the RS, its <see cref=\"Competences\"/>.",
            new ListShape(Membres.CompetenceAttestee), isOptional: true),
        new Field("texteCompetencesAttestees",
            "Compétences attestées en alinéas, quand ses lignes ne sont pas des compétences : titres de blocs, phrase d'introduction, "
            + "un alinéa par bloc. Exclut « competencesAttestees » et « competences ».",
            "« Compétences attestées » as a text, for a fiche of which the lines are no compétences; empty otherwise.",
            new TextsShape(TextsRender.Texte, min: 1), WithValue, isOptional: true),
        new Field("competences",
            "Compétences attestées qui ne sont dans aucun bloc, comme celles du RS, quand la liste se découpe sans doute possible : "
            + "« rang » 3 est C03. Exclut « competencesAttestees » et « texteCompetencesAttestees ».",
            new ListShape(Membres.Competence, "rang", min: 1), WithValue, isOptional: true),
        new Field("evaluation", "Évaluation de la certification entière.",
            "« Modalités d'évaluation » of the whole certification.",
            Objets.Evaluation, None),
        new Field("blocs", "Blocs de compétences, dans l'ordre de la fiche ; [] dans une fiche du RS.",
            "The blocs de compétences, in the order of the fiche; none in a fiche of the RS.",
            new ListShape(Membres.Bloc, "code"), None),
        new Field("capitalisation", "Modalités d'acquisition par capitalisation des blocs et par correspondance.",
            "« Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par "
            + "correspondance ».",
            Texts) { IsOnlyInRncp = true },
        new Field("secteursActivite", "Secteurs d'activité.",
            "« Secteurs d’activités ».",
            Texts) { IsOnlyInRncp = true },
        new Field("metiers", "Types d'emplois accessibles, quand ils forment une liste nette. Exclut « texteMetiers ».",
            "« Type d'emplois accessibles », one métier each.",
            new ListShape(Membres.Metier, "cle"), WithValue, isOptional: true) { IsOnlyInRncp = true },
        new Field("texteMetiers",
            "Types d'emplois accessibles en alinéas, quand ils ne forment pas une liste nette. Exclut « metiers ».",
            "« Type d'emplois accessibles » as a text, for a fiche that does not list them; empty otherwise.",
            Texts, isOptional: true) { IsOnlyInRncp = true },
        new Field("codesRome", "Codes du répertoire opérationnel des métiers et des emplois (ROME).",
            "« Code(s) ROME »; none in a fiche of the RS.",
            new ListShape(Membres.Rome, "code")) { IsOnlyInRncp = true },
        new Field("referencesJuridiques", "Références juridiques des réglementations d'activité.",
            "« Références juridiques des règlementations d’activité ».",
            Texts),
        new Field("prerequisEntree", "Prérequis à l'entrée en formation.",
            "« Le cas échant, prérequis à l’entrée en formation » (the spelling is the fiche's).",
            Texts),
        new Field("prerequisValidation", "Prérequis à la validation de la certification.",
            "« Le cas échant, prérequis à la validation de la certification » (the spelling is the fiche's).",
            Texts),
        new Field("prerequisParBloc", "Prérequis distincts selon les blocs.",
            "« Pré-requis disctincts pour les blocs de compétences » (the spelling is the fiche's).",
            Objets.PrerequisParBloc, None) { IsOnlyInRncp = true },
        new Field("validiteComposantes", "Validité des composantes acquises.",
            "« Validité des composantes acquises ».",
            Texts) { IsOnlyInRncp = true },
        new Field("validationPartielle", "La certification peut être validée en partie (VALIDATION_PARTIELLE, facultatif).",
            "Whether the certification can be validated in part; null when the source does not say.",
            Flag, isOptional: true),
        new Field("perimetreValidationPartielle", "Ce qui peut être validé (VALIDATION_PARTIELLE_PERIMETRE, facultatif).",
            "What can be validated of the certification, when it can be in part; empty when the source does not say.",
            Texts, isOptional: true),
        new Field("niveauMaitriseCompetences", "Niveau de maîtrise des compétences (NIVEAU_MAITRISE_COMPETENCES, facultatif).",
            "« Niveau de maîtrise des compétences », of the fiches of the RS; empty when the source gives none.",
            Texts, isOptional: true),
        new Field("dureeValidite", "Durée de validité de la certification, telle qu'imprimée (DUREE_VALIDITE, facultatif).",
            "How long the certification is valid once obtained, as the source words it; null when it gives nothing.",
            Text, isOptional: true),
        new Field("modalitesRenouvellement", "Modalités de renouvellement (MODALITES_RENOUVELLEMENT, facultatif).",
            "How the certification is renewed once it is no longer valid; empty when the source does not say.",
            Texts, isOptional: true),
        new Field("voiesAcces",
            "Voies d'accès et composition des jurys : les six voies ; dans une fiche du RS, les mêmes sans l'apprentissage.",
            "« Voie d’accès à la certification », in the order of the fiche: the six routes; in a fiche of the RS, those without "
            + "apprenticeship.",
            new ListShape(Objets.Voie, "voie", min: Routes.Words.Length - NotInRs.Length, max: Routes.Words.Length), None,
            member: "Voies"),
        new Field("territoires", "Nouvelle-Calédonie et Polynésie française.",
            "The two territories.",
            Objets.Territoires, None) { IsOnlyInRncp = true },
        new Field("statistiques", "Statistiques par promotion.",
            "« Statistiques », a year each, in the order of the fiche.",
            new ListShape(Objets.Statistique, "annee")),
        new Field("lienDescription", "Liens internet vers le descriptif de la certification.",
            "« Lien internet vers le descriptif de la certification ».",
            Texts),
        new Field("partenaires", "Organismes habilités par le certificateur.",
            "The partners.",
            Objets.Partenaires, None),
        new Field("certificationsAnterieures", "Certifications que celle-ci remplace.",
            "« Certification(s) antérieure(s) ».",
            new ListShape(Objets.CertificationLiee, "code")),
        new Field("certificationsNouvelles", "Certifications qui remplacent celle-ci.",
            "The certifications that replace this one.",
            new ListShape(Objets.CertificationLiee, "code")),
        new Field("correspondances", "Correspondances de blocs avec d'autres certifications.",
            "The equivalences with other certifications.",
            new ListShape(Objets.Correspondance)) { IsOnlyInRncp = true },
        new Field("textesReglementaires", "Textes parus au Journal officiel.",
            "The legal texts published in the Journal officiel.",
            new ListShape(Objets.TexteReglementaire)),
        new Field("conventionsCollectives", "Conventions collectives (CCN, IDCC).",
            "The collective agreements.",
            new ListShape(Objets.ConventionCollective)),
        new Field("referentielActivites", "Référentiel d'activité, de compétences et d'évaluation.",
            "« Référentiel d'activité, de compétences et d'évaluation ».",
            Texts),
        new Field("regles",
            "Ce qu'un programme peut décider : règle d'entrée et composition du jury, avec les mots de la fiche (facultatif).",
            "The rules that the référentiel states; null when it states none.",
            Regles.Root, None, isOptional: true),
        new Field("complements", "Autres éléments de l'export officiel, recopiés tels quels, nom et texte (facultatif).",
            "The elements of the source that have no place of their own above.",
            new ListShape(Objets.Complement), isOptional: true))
    {
        OneOf = [["competencesAttestees", "texteCompetencesAttestees", "competences"], ["metiers", "texteMetiers"]],
    };
}
