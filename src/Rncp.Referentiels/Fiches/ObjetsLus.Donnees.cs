// Written from the table of the format, src/Rncp.Referentiels/Format/Table: change it there, then SNAPSHOTS=accept dotnet test.
using System.Collections.Immutable;
using System.Globalization;
using Rncp.Format;
using static Rncp.ValeursLues;

namespace Rncp;

internal static partial class ObjetsLus
{
    internal static FicheLue Referentiel(Fiche lue, ObjectValue objet, DonneesLues donnees, DecisionPlate plate) => new(donnees, plate)
    {
        Numero = int.Parse(lue.Number, CultureInfo.InvariantCulture),
        Sha256 = lue.Sha256,
        Regles = donnees.Regles,
        Reserves = donnees.Reserves,
        VersionDonnees = objet.Text("version"),
        Code = objet.Text("code"),
        Intitule = objet.Text("intitule"),
        Abrege = Partie(objet["abrege"], Abrege),
        Source = Source((ObjectValue)objet["source"]),
        Niveau = Niveau(objet["niveau"]),
        Enregistrement = Enregistrement((ObjectValue)objet["enregistrement"]),
        Certificateurs = Objets(objet["certificateurs"], Certificateur),
        Objectifs = Alineas(objet["objectifs"]),
        Activites = Chaines(objet["activites"]),
        TexteCompetencesAttestees = Alineas(objet["texteCompetencesAttestees"]),
        Evaluation = Evaluation((ObjectValue)objet["evaluation"]),
        Capitalisation = Alineas(objet["capitalisation"]),
        SecteursActivite = Alineas(objet["secteursActivite"]),
        TexteMetiers = Alineas(objet["texteMetiers"]),
        ReferencesJuridiques = Alineas(objet["referencesJuridiques"]),
        PrerequisEntree = Alineas(objet["prerequisEntree"]),
        PrerequisValidation = Alineas(objet["prerequisValidation"]),
        PrerequisParBloc = PrerequisParBloc((ObjectValue)objet["prerequisParBloc"]),
        ValiditeComposantes = Alineas(objet["validiteComposantes"]),
        ValidationPartielle = OuiNon(objet["validationPartielle"]),
        PerimetreValidationPartielle = Alineas(objet["perimetreValidationPartielle"]),
        NiveauMaitriseCompetences = Alineas(objet["niveauMaitriseCompetences"]),
        DureeValidite = Chaine(objet["dureeValidite"]),
        ModalitesRenouvellement = Alineas(objet["modalitesRenouvellement"]),
        Voies = Objets(objet["voiesAcces"], un => VoieAcces(un, donnees.Regles?.Jury ?? [])),
        Territoires = Territoires((ObjectValue)objet["territoires"]),
        Statistiques = Objets(objet["statistiques"], Statistique),
        LienDescription = Alineas(objet["lienDescription"]),
        Partenaires = Partenaires((ObjectValue)objet["partenaires"]),
        CertificationsAnterieures = Objets(objet["certificationsAnterieures"], CertificationLiee),
        CertificationsNouvelles = Objets(objet["certificationsNouvelles"], CertificationLiee),
        Correspondances = Objets(objet["correspondances"], Correspondance),
        TextesReglementaires = Objets(objet["textesReglementaires"], TexteReglementaire),
        ConventionsCollectives = Objets(objet["conventionsCollectives"], ConventionCollective),
        ReferentielActivites = Alineas(objet["referentielActivites"]),
        Complements = Objets(objet["complements"], Complement),
    };

    internal static Abrege Abrege(ObjectValue objet) => new()
    {
        Code = Chaine(objet["code"]),
        Libelle = Chaine(objet["libelle"]),
    };

    internal static SourceDonnees Source(ObjectValue objet) => new()
    {
        Producteur = Chaine(objet["producteur"]),
        Document = Chaine(objet["document"]),
        Adresse = Chaine(objet["adresse"]),
        Licence = Chaine(objet["licence"]),
        ConsulteeLe = Jour(objet["consulteeLe"]),
    };

    internal static Enregistrement Enregistrement(ObjectValue objet) => new()
    {
        Fin = Jour(objet["fin"]),
        Decision = Jour(objet["decision"]),
        DureeAnnees = Nombre(objet["dureeAnnees"]),
        Effet = Jour(objet["effet"]),
        Publication = Jour(objet["publication"]),
        DernierJournalOfficiel = Jour(objet["dernierJournalOfficiel"]),
        LimiteDelivrance = Jour(objet["limiteDelivrance"]),
        Type = Chaine(objet["type"]),
        Active = OuiNon(objet["active"]),
        EtatFiche = Chaine(objet["etatFiche"]),
        IdentifiantFiche = Chaine(objet["identifiantFiche"]),
    };

    internal static Certificateur Certificateur(ObjectValue objet) => new()
    {
        Nom = Chaine(objet["nom"]),
        Siret = Numero(objet["siret"]),
        SiretImprime = Imprime(objet["siret"]),
        NomCommercial = Chaine(objet["nomCommercial"]),
        SiteInternet = Chaine(objet["siteInternet"]),
        Etat = Chaine(objet["etat"]),
        ModifieLe = Jour(objet["modifieLe"]),
    };

    internal static Evaluation Evaluation(ObjectValue objet) => new()
    {
        Texte = Alineas(objet["texte"]),
        TousLesBlocsRequis = OuiNon(objet["tousLesBlocsRequis"]),
        BlocsAutonomes = OuiNon(objet["blocsAutonomes"]),
    };

    internal static PrerequisParBloc PrerequisParBloc(ObjectValue objet) => new()
    {
        Distincts = OuiNon(objet["distincts"]),
        Blocs = Objets(objet["blocs"], PrerequisBloc),
    };

    internal static Voie VoieAcces(ObjectValue objet, ImmutableArray<PlaceJury> places) => new()
    {
        Acces = Acces(objet["voie"]),
        Libelle = Chaine(objet["libelle"]),
        EstOuverte = OuiNon(objet["ouverte"]),
        Jury = Jury(objet["jury"], places),
        ModifieeLe = Jour(objet["modifieeLe"]),
    };

    internal static Territoires Territoires(ObjectValue objet) => new()
    {
        NouvelleCaledonie = OuiNon(objet["nouvelleCaledonie"]),
        PolynesieFrancaise = OuiNon(objet["polynesieFrancaise"]),
    };

    internal static Statistique Statistique(ObjectValue objet) => new()
    {
        Annee = objet.Number("annee"),
        Certifies = Nombre(objet["certifies"]),
        CertifiesVae = Nombre(objet["certifiesVae"]),
        InsertionGlobale6Mois = Nombre(objet["insertionGlobale6Mois"]),
        InsertionMetier6Mois = Nombre(objet["insertionMetier6Mois"]),
        InsertionMetier2Ans = Nombre(objet["insertionMetier2Ans"]),
    };

    internal static Partenaires Partenaires(ObjectValue objet) => new()
    {
        Declaration = Chaine(objet["declaration"]),
        Existence = OuiNon(objet["existence"]),
        Organismes = Objets(objet["organismes"], Organisme),
    };

    internal static CertificationLiee CertificationLiee(ObjectValue objet) => new()
    {
        Code = objet.Text("code"),
        Intitule = Chaine(objet["intitule"]),
    };

    internal static Correspondance Correspondance(ObjectValue objet) => new()
    {
        Blocs = Chaines(objet["blocs"]),
        Certification = objet.Text("certification"),
        BlocsCorrespondants = Chaines(objet["blocsCorrespondants"]),
    };

    internal static TexteReglementaire TexteReglementaire(ObjectValue objet) => new()
    {
        Genre = (GenreTexteReglementaire)Mot(objet, "genre"),
        Titre = Chaine(objet["titre"]),
        PublieLe = Jour(objet["publieLe"]),
    };

    internal static ConventionCollective ConventionCollective(ObjectValue objet) => new()
    {
        Type = (TypeConvention)Mot(objet, "type"),
        Code = Chaine(objet["code"]),
        Libelle = Chaine(objet["libelle"]),
    };

    internal static Complement Complement(ObjectValue objet) => new()
    {
        Nom = objet.Text("nom"),
        Texte = objet.Text("texte"),
    };

    internal static RegleEntree Entree(ObjectValue objet) => new()
    {
        Condition = Condition((ObjectValue)objet["condition"]),
        VoiesSansObjet = ListeDAcces(objet["voiesSansObjet"]),
        Lectures = Objets(objet["lectures"], Lecture),
        NonFormalise = Objets(objet["nonFormalise"], NormeOuverte),
        Verification = Partie(objet["verification"], NormeOuverte),
    };

    internal static PlaceJury PlacesJury(ObjectValue objet) => new()
    {
        Role = (RoleJury)Mot(objet, "role"),
        Nombre = objet.Number("nombre"),
        Citation = objet.Text("citation"),
    };

    internal static PrerequisBloc PrerequisBloc(ObjectValue objet) => new()
    {
        CodeBloc = objet.Text("bloc"),
        Entree = Alineas(objet["entree"]),
        Validation = Alineas(objet["validation"]),
    };

    internal static Organisme Organisme(ObjectValue objet) => new()
    {
        Nom = Chaine(objet["nom"]),
        Siret = Numero(objet["siret"]),
        SiretImprime = Imprime(objet["siret"]),
        Habilitation = Chaine(objet["habilitation"]),
        Etat = Chaine(objet["etat"]),
        ActifLe = Jour(objet["actifLe"]),
        ModifieLe = Jour(objet["modifieLe"]),
    };

    internal static LectureRegle Lecture(ObjectValue objet) => new()
    {
        Cle = objet.Text("cle"),
        Parametre = (ParametreLecture)Mot(objet, "parametre"),
        Source = objet.Text("source"),
        Citation = objet.Text("citation"),
        Question = objet.Text("question"),
        ParDefaut = objet.Text("parDefaut"),
        Autres = Chaines(objet["autres"]),
        Justification = objet.Text("justification"),
    };

    internal static NormeOuverte NormeOuverte(ObjectValue objet) => new()
    {
        Source = objet.Text("source"),
        Citation = objet.Text("citation"),
        Motif = objet.Text("motif"),
        DecidePar = objet.Text("decidePar"),
    };
}
