using System;
using Rncp.Noyau;
using static Rncp.Format.Shapes;
using static Rncp.Format.States;

namespace Rncp.Format;

/// <summary>
/// The format of a référentiel, version 1: every object, every property, in the order of a fiche. The JSON Schema
/// data/referentiel.schema.json says the same for editors, and a test compares the two.
/// </summary>
internal static class Referentiel
{
    internal const int Version = 1;

    private static readonly Shape Count = new IntegerShape(0, int.MaxValue);
    private static readonly Shape Percent = new IntegerShape(0, 100);
    private static readonly Shape Number = new IntegerShape(1, 9_999);
    private static readonly Shape Texts = new TextsShape(TextsRender.Texte);
    private static readonly Shape Siret = new CodeShape("a SIRET: fourteen digits with a valid key", text => CleSiret.EstValide(text.AsSpan()), "Siret");
    private static readonly Shape CodeFiche = Code("the code of a fiche: RNCP or RS and one to five digits, such as RNCP37674", "^(RNCP|RS)[0-9]{1,5}\\z");
    internal static readonly CodeShape CodeOfRoot = Code("the code of an RNCP fiche: RNCP and three to five digits, such as RNCP37674", "^RNCP[0-9]{3,5}\\z");
    private static readonly Shape CodeAnyBloc = Code("the code of a bloc, such as RNCP37674BC01", "^RNCP[0-9]{3,5}BC[0-9]{2}\\z");

    internal static readonly ObjectShape Competence = new("a compétence", null,
        new Field("rang", new IntegerShape(1, 99), None),
        new Field("libelle", Text, WithValue));

    internal static readonly ObjectShape Bloc = new("a bloc", null,
        new Field("numero", new IntegerShape(1, 99), None),
        new Field("code", CodeAnyBloc, None),
        new Field("libelle", Text, WithValue),
        new Field("competences", new ListShape(Competence, "rang"), WithValue, isOptional: true),
        new Field("texteCompetences", Texts, WithValue, isOptional: true),
        new Field("evaluation", Texts));

    internal static readonly ObjectShape CompetenceAttestee = new("an item of competencesAttestees", null,
        new Field("competence", Code("a compétence of a bloc, such as BC01C01", "^BC[0-9]{2}C[0-9]{2}\\z"), None, isOptional: true),
        new Field("ecarts", new TextsShape(TextsRender.List, new WordShape("EcartRedaction", Differences.Words)), None, isOptional: true),
        new Field("libelle", Text, WithValue, isOptional: true));

    internal static readonly ObjectShape Metier = new("a métier", null,
        new Field("numero", Number, None),
        new Field("cle", Code("a key: a capital A-Z, then letters and digits without accents, such as DeveloppeurWeb", "^[A-Z][A-Za-z0-9]{0,99}\\z"), None),
        new Field("libelle", Text, WithValue));

    internal static readonly ObjectShape Nsf = Coded("an NSF code", Code("an NSF code: two or three digits, then at most one letter a-z, such as 326t", "^[0-9]{2,3}[a-z]?\\z"));
    internal static readonly ObjectShape Formacode = Coded("a Formacode", Code("a Formacode: five digits, such as 31090", "^[0-9]{5}\\z"));
    internal static readonly ObjectShape Rome = Coded("a ROME code", Code("a ROME code: a letter A-Z and four digits, such as M1805", "^[A-Z][0-9]{4}\\z"));

    internal static readonly ObjectShape Voie = new("an access route", "Voie",
        new Field("voie", Routes, None, member: "Acces"),
        new Field("libelle", Text),
        new Field("ouverte", Flag, member: "EstOuverte"),
        new Field("jury", new TextsShape(TextsRender.Jury)),
        new Field("modifieeLe", Date));

    private static readonly ObjectShape CertificationLiee = new("another certification", "CertificationLiee",
        new Field("code", CodeFiche, None),
        new Field("intitule", Text));

    internal static readonly ObjectShape Root = new("a référentiel", "Certification",
        new Field("$schema", Text, None, isOptional: true),
        new Field("format", new IntegerShape(Version, Version), None),
        new Field("version", Code("a version of three numbers, such as 1.0.0", "^[0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}\\z"), None, member: "VersionDonnees"),
        new Field("code", CodeOfRoot, None),
        new Field("intitule", Text, WithValue),
        new Field("abrege", new ObjectShape("an abrégé", "Abrege", new Field("code", Text), new Field("libelle", Text))),
        new Field("source", new ObjectShape("the source", "SourceDonnees",
            new Field("producteur", Text),
            new Field("document", Text),
            new Field("adresse", Text),
            new Field("licence", Text),
            new Field("consulteeLe", Date)), None),
        new Field("niveau", Level),
        new Field("codesNsf", new ListShape(Nsf, "code")),
        new Field("formacodes", new ListShape(Formacode, "code")),
        new Field("enregistrement", new ObjectShape("the registration", "Enregistrement",
            new Field("fin", Date),
            new Field("decision", Date),
            new Field("dureeAnnees", Count),
            new Field("effet", Date),
            new Field("publication", Date),
            new Field("dernierJournalOfficiel", Date),
            new Field("limiteDelivrance", Date),
            new Field("type", Text),
            new Field("active", Flag),
            new Field("etatFiche", Text),
            new Field("identifiantFiche", Text)), None),
        new Field("certificateurs", new ListShape(new ObjectShape("a certifier", "Certificateur",
            new Field("nom", Text),
            new Field("siret", Siret),
            new Field("nomCommercial", Text),
            new Field("siteInternet", Text),
            new Field("etat", Text, isOptional: true),
            new Field("modifieLe", Date, isOptional: true)))),
        new Field("objectifs", Texts),
        new Field("activites", TextList),
        new Field("competencesAttestees", new ListShape(CompetenceAttestee)),
        new Field("evaluation", new ObjectShape("the assessment of the certification", "Evaluation",
            new Field("texte", Texts),
            new Field("tousLesBlocsRequis", Flag),
            new Field("blocsAutonomes", Flag)), None),
        new Field("blocs", new ListShape(Bloc, "code"), None),
        new Field("capitalisation", Texts),
        new Field("secteursActivite", Texts),
        new Field("metiers", new ListShape(Metier, "cle"), WithValue, isOptional: true),
        new Field("texteMetiers", Texts, isOptional: true),
        new Field("codesRome", new ListShape(Rome, "code")),
        new Field("referencesJuridiques", Texts),
        new Field("prerequisEntree", Texts),
        new Field("prerequisValidation", Texts),
        new Field("prerequisParBloc", new ObjectShape("the prerequisites of the blocs", "PrerequisParBloc",
            new Field("distincts", Flag),
            new Field("blocs", new ListShape(new ObjectShape("the prerequisites of a bloc", "PrerequisBloc",
                new Field("bloc", CodeAnyBloc, None, member: "CodeBloc"),
                new Field("entree", Texts),
                new Field("validation", Texts)), "bloc"))), None),
        new Field("validiteComposantes", Texts),
        new Field("voiesAcces", new ListShape(Voie, "voie"), None, member: "Voies"),
        new Field("territoires", new ObjectShape("the territories", "Territoires",
            new Field("nouvelleCaledonie", Flag),
            new Field("polynesieFrancaise", Flag)), None),
        new Field("statistiques", new ListShape(new ObjectShape("a year of statistics", "Statistique",
            new Field("annee", new IntegerShape(1900, 2999), None),
            new Field("certifies", Count),
            new Field("certifiesVae", Count),
            new Field("insertionGlobale6Mois", Percent),
            new Field("insertionMetier6Mois", Percent),
            new Field("insertionMetier2Ans", Percent)), "annee")),
        new Field("lienDescription", Texts),
        new Field("partenaires", new ObjectShape("the partners", "Partenaires",
            new Field("declaration", Text),
            new Field("existence", Flag),
            new Field("organismes", new ListShape(new ObjectShape("a partner", "Organisme",
                new Field("nom", Text),
                new Field("siret", Siret),
                new Field("habilitation", Text),
                new Field("etat", Text),
                new Field("actifLe", Date, isOptional: true),
                new Field("modifieLe", Date, isOptional: true))))), None),
        new Field("certificationsAnterieures", new ListShape(CertificationLiee, "code")),
        new Field("certificationsNouvelles", new ListShape(CertificationLiee, "code")),
        new Field("correspondances", new ListShape(new ObjectShape("a correspondence", "Correspondance",
            new Field("blocs", new TextsShape(TextsRender.List, CodeAnyBloc)),
            new Field("certification", CodeFiche, None),
            new Field("blocsCorrespondants", new TextsShape(TextsRender.List, CodeAnyBloc))))),
        new Field("textesReglementaires", new ListShape(new ObjectShape("a legal text", "TexteReglementaire",
            new Field("genre", new WordShape("GenreTexteReglementaire", "general", "creation", "autre"), None),
            new Field("titre", Text),
            new Field("publieLe", Date)))),
        new Field("conventionsCollectives", new ListShape(new ObjectShape("a collective agreement", "ConventionCollective",
            new Field("type", new WordShape("TypeConvention", "CCN", "IDCC"), None),
            new Field("code", Text),
            new Field("libelle", Text)))),
        new Field("referentielActivites", Texts),
        new Field("regles", Regles.Root, None, isOptional: true),
        new Field("complements", new ListShape(new ObjectShape("a complement", "Complement",
            new Field("nom", Text, None),
            new Field("texte", Text, None))), isOptional: true));

    /// <summary>The short code of a compétence, such as BC01C03.</summary>
    internal static string CompetenceCode(string? bloc, string? rang) =>
        bloc is { Length: >= 4 } && rang is not null ? $"{bloc.Substring(bloc.Length - 4)}C{rang.PadLeft(2, '0')}" : "";

    private static ObjectShape Coded(string inWords, Shape code) => new(inWords, null,
        new Field("numero", Number, None),
        new Field("code", code, None),
        new Field("libelle", Text, WithValue));
}
