using static Rncp.Format.Shapes;
using static Rncp.Format.States;

namespace Rncp.Format;

/// <summary>The objects of the format that are classes of the vocabulary, in the order of a fiche.</summary>
internal static class Objets
{
    internal static readonly ObjectShape Abrege = new("abrege", ("an abrégé", "un abrégé"), "Abrégé de diplôme.", "Abrege",
        new Field("code", "Code de l'abrégé, par exemple TP.", Text),
        new Field("libelle", "Libellé de l'abrégé, par exemple Titre professionnel.", Text));

    internal static readonly ObjectShape Source = new("source", ("the source", "la source"),
        "D'où vient le référentiel, et sous quelle licence.",
        "SourceDonnees",
        new Field("producteur", "Organisme qui publie la source.", Text),
        new Field("document", "Document lu : page, export, et sa date s'il en porte une.", Text),
        new Field("adresse", "Adresse (URL) du document.", Text),
        new Field("licence", "Licence des données.", Text),
        new Field("consulteeLe", "Date de consultation du document.", Date));

    internal static readonly ObjectShape Enregistrement = new("enregistrement", ("the registration", "l'enregistrement"),
        "L'enregistrement de la certification.",
        "Enregistrement",
        new Field("fin", "Date d'échéance de l'enregistrement.", Date),
        new Field("decision", "Date de la décision d'enregistrement.", Date),
        new Field("dureeAnnees", "Durée de l'enregistrement, en années.", Count),
        new Field("effet", "Date d'effet, ou de première session.", Date),
        new Field("publication", "Date de publication de la fiche.", Date),
        new Field("dernierJournalOfficiel", "Date du dernier Journal officiel.", Date),
        new Field("limiteDelivrance", "Date limite de délivrance de la certification.", Date),
        new Field("type", "Type d'enregistrement, tel qu'imprimé : de droit ou sur demande.", Text),
        new Field("active", "L'enregistrement est actif. Ne pas le calculer depuis l'échéance.", Flag),
        new Field("etatFiche", "État éditorial de la fiche, tel qu'imprimé.", Text),
        new Field("identifiantFiche", "Identifiant technique de la fiche.", Text));

    internal static readonly ObjectShape Certificateur = new("certificateur", ("a certifier", "un certificateur"),
        "Un certificateur.", "Certificateur",
        new Field("nom", "Nom légal.", Text),
        new Field("siret", "Numéro SIRET : 14 chiffres, sans espace.", NumeroSiret),
        new Field("nomCommercial", "Nom commercial.", Text),
        new Field("siteInternet", "Site internet.", Text),
        new Field("etat", "État du certificateur, tel qu'imprimé (facultatif).", Text, isOptional: true),
        new Field("modifieLe", "Date de la dernière modification de cet état (facultatif).", Date, isOptional: true));

    internal static readonly ObjectShape Evaluation = new("evaluation",
        ("the assessment of the certification", "l'évaluation de la certification"),
        "L'évaluation de la certification entière.",
        "Evaluation",
        new Field("texte", "Modalités d'évaluation de la certification.", Texts),
        new Field("tousLesBlocsRequis", "Tous les blocs sont requis pour obtenir la certification.", Flag) { IsOnlyInRncp = true },
        new Field("blocsAutonomes", "Chaque bloc peut être acquis séparément.", Flag) { IsOnlyInRncp = true });

    private static readonly ObjectShape PrerequisBloc = new("prerequisBloc", ("the prerequisites of a bloc", "les prérequis d'un bloc"),
        "Les prérequis propres à un bloc.",
        "PrerequisBloc",
        new Field("bloc", "Code du bloc, tel que dans « blocs », par exemple RNCP41364BC01.", CodeBloc, None, member: "CodeBloc"),
        new Field("entree", "Prérequis à l'entrée en formation pour ce bloc.", Texts),
        new Field("validation", "Prérequis à la validation de ce bloc.", Texts));

    internal static readonly ObjectShape PrerequisParBloc = new("prerequisParBloc",
        ("the prerequisites of the blocs", "les prérequis des blocs"),
        "Les prérequis distincts selon les blocs.",
        "PrerequisParBloc",
        new Field("distincts", "La fiche annonce des prérequis distincts selon les blocs.", Flag),
        new Field("blocs", "Les prérequis bloc par bloc ; [] s'il n'y en a pas.", new ListShape(PrerequisBloc, "bloc")));

    internal static readonly ObjectShape Voie = new("voieAcces", ("an access route", "une voie d'accès"),
        "Une voie d'accès à la certification.", "Voie",
        new Field("voie", "La voie d'accès.", Routes, None, member: "Acces"),
        new Field("libelle", "Libellé de la voie sur la fiche.", Text) { Topic = Topic.Shape },
        new Field("ouverte", "La voie est ouverte.", Flag, member: "EstOuverte"),
        new Field("jury", "Composition du jury, en alinéas.", new TextsShape(TextsRender.Jury)) { Topic = Topic.Jury },
        new Field("modifieeLe", "Date de la dernière modification.", Date) { Topic = Topic.Registration });

    internal static readonly ObjectShape Territoires = new("territoires", ("the territories", "les territoires"),
        "Accès par territoire.", "Territoires",
        new Field("nouvelleCaledonie", "Certification inscrite au cadre de la Nouvelle-Calédonie.", Flag),
        new Field("polynesieFrancaise", "Certification inscrite au cadre de la Polynésie française.", Flag));

    internal static readonly ObjectShape Statistique = new("statistique", ("a year of statistics", "une année de statistiques"),
        "Les chiffres d'une promotion.",
        "Statistique",
        new Field("annee", "Année d'obtention.", new IntegerShape(1900, 2999), None),
        new Field("certifies", "Nombre de certifiés.", Count),
        new Field("certifiesVae", "Nombre de certifiés par la validation des acquis de l'expérience.", Count),
        new Field("insertionGlobale6Mois", "Taux d'insertion global à 6 mois, en %.", Percent),
        new Field("insertionMetier6Mois", "Taux d'insertion dans le métier visé à 6 mois, en %.", Percent),
        new Field("insertionMetier2Ans", "Taux d'insertion dans le métier visé à 2 ans, en %.", Percent));

    private static readonly ObjectShape Organisme = new("organisme", ("a partner", "un partenaire"), "Un organisme habilité.", "Organisme",
        new Field("nom", "Nom légal.", Text),
        new Field("siret", "Numéro SIRET : 14 chiffres, sans espace.", NumeroSiret),
        new Field("habilitation", "Habilitation, telle qu'imprimée, par exemple HABILITATION_ORGA_FORM.", Text),
        new Field("etat", "État de l'habilitation, tel qu'imprimé.", Text),
        new Field("actifLe", "Date d'activation (facultatif).", Date, isOptional: true),
        new Field("modifieLe", "Date de la dernière modification de l'état (facultatif).", Date, isOptional: true));

    internal static readonly ObjectShape Partenaires = new("partenaires", ("the partners", "les partenaires"),
        "Les organismes habilités par le certificateur.",
        "Partenaires",
        new Field("declaration", "Phrase de la fiche sur les organismes préparant à la certification.", Text) { Topic = Topic.Shape },
        new Field("existence", "Le certificateur habilite des partenaires.", Flag),
        new Field("organismes", "Les organismes habilités.", new ListShape(Organisme)));

    internal static readonly ObjectShape CertificationLiee = new("certificationLiee", ("another certification", "une autre certification"),
        "Une autre certification.",
        "CertificationLiee",
        new Field("code", "Code de l'autre fiche (RNCP ou RS).", CodeFiche, None),
        new Field("intitule", "Intitulé de l'autre fiche.", Text));

    internal static readonly ObjectShape Correspondance = new("correspondance", ("a correspondence", "une correspondance"),
        "Une correspondance entre des blocs de cette fiche et une autre certification.",
        "Correspondance",
        new Field("blocs", "Codes des blocs de cette fiche ; [] pour la certification entière.",
            new TextsShape(TextsRender.List, CodeBloc)),
        new Field("certification", "Code de l'autre fiche (RNCP ou RS).", CodeFiche, None),
        new Field("blocsCorrespondants", "Codes des blocs de l'autre fiche ; [] pour la certification entière.",
            new TextsShape(TextsRender.List, CodeBloc)));

    internal static readonly ObjectShape TexteReglementaire = new("texteReglementaire", ("a legal text", "un texte réglementaire"),
        "Un texte paru au Journal officiel.",
        "TexteReglementaire",
        new Field("genre", "general (référence générale), creation (création de la certification) ou autre.",
            new WordShape("GenreTexteReglementaire", "general", "creation", "autre"), None),
        new Field("titre", "Titre du texte.", Text),
        new Field("publieLe", "Date de parution au Journal officiel.", Date));

    internal static readonly ObjectShape ConventionCollective = new("conventionCollective",
        ("a collective agreement", "une convention collective"),
        "Une convention collective.",
        "ConventionCollective",
        new Field("type", "Type du code : CCN ou IDCC.", new WordShape("TypeConvention", "CCN", "IDCC"), None),
        new Field("code", "Numéro de la convention.", Text),
        new Field("libelle", "Libellé de la convention.", Text));

    internal static readonly ObjectShape Complement = new("complement", ("a complement", "un complément"),
        "Un élément de l'export sans place dans ce format.",
        "Complement",
        new Field("nom", "Nom de l'élément, tel quel.", Text, None),
        new Field("texte", "Texte de l'élément, tel quel.", Text, None));
}
