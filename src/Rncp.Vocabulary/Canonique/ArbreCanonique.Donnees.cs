// Written from the table of the format, src/Rncp.Referentiels/Format/Table: change it there, then SNAPSHOTS=accept dotnet test.
using System.Globalization;

namespace Rncp;

internal static partial class ArbreCanonique
{
    private static void Referentiel(ConstructeurObjet objet, ICertification valeur) => objet
        .Nombre("format", 1)
        .Texte("version", valeur.VersionDonnees)
        .Texte("code", valeur.Code)
        .Texte("intitule", valeur.Intitule)
        .Partie("abrege", valeur.Abrege, Abrege)
        .Partie("source", valeur.Source, Source)
        .Nombre("niveau", valeur.Niveau?.Numero)
        .Liste("codesNsf", valeur.CodesNsf, element => element.Code.ToString(), CodeNsf)
        .Liste("formacodes", valeur.Formacodes, element => element.Code.ToString(), Formacode)
        .Partie("enregistrement", valeur.Enregistrement, Enregistrement)
        .Liste("certificateurs", valeur.Certificateurs, null, Certificateur)
        .Textes("objectifs", valeur.Objectifs)
        .TextesFacultatifs("activites", valeur.Activites)
        .ListeOu("competences", SansBloc(valeur), element => element.Rang.ToString(CultureInfo.InvariantCulture), Competence, sinon => sinon
            .TextesOu("texteCompetencesAttestees", valeur.TexteCompetencesAttestees, sinon => sinon
            .Liste("competencesAttestees", valeur.CompetencesAttestees, null, CompetenceAttestee)))
        .Partie("evaluation", valeur.Evaluation, Evaluation)
        .Liste("blocs", valeur.Blocs, element => element.Code, Bloc)
        .TextesFacultatifs("capitalisation", valeur.Capitalisation)
        .TextesFacultatifs("secteursActivite", valeur.SecteursActivite)
        .TextesOu("texteMetiers", valeur.TexteMetiers, sinon => sinon
            .ListeFacultative("metiers", valeur.Metiers, element => element.Code, Metier))
        .ListeFacultative("codesRome", valeur.CodesRome, element => element.Code.ToString(), CodeRome)
        .Textes("referencesJuridiques", valeur.ReferencesJuridiques)
        .Textes("prerequisEntree", valeur.PrerequisEntree)
        .Textes("prerequisValidation", valeur.PrerequisValidation)
        .PartieFacultative("prerequisParBloc", valeur.PrerequisParBloc, PrerequisParBloc)
        .TextesFacultatifs("validiteComposantes", valeur.ValiditeComposantes)
        .OuiNon("validationPartielle", valeur.ValidationPartielle)
        .TextesFacultatifs("perimetreValidationPartielle", valeur.PerimetreValidationPartielle)
        .TextesFacultatifs("niveauMaitriseCompetences", valeur.NiveauMaitriseCompetences)
        .Texte("dureeValidite", valeur.DureeValidite)
        .TextesFacultatifs("modalitesRenouvellement", valeur.ModalitesRenouvellement)
        .Liste("voiesAcces", valeur.Voies, element => element.Acces.Cle.ToString(), VoieAcces)
        .PartieFacultative("territoires", valeur.Territoires, Territoires)
        .Liste("statistiques", valeur.Statistiques, element => element.Annee.ToString(CultureInfo.InvariantCulture), Statistique)
        .Textes("lienDescription", valeur.LienDescription)
        .Partie("partenaires", valeur.Partenaires, Partenaires)
        .Liste("certificationsAnterieures", valeur.CertificationsAnterieures, element => element.Code, CertificationLiee)
        .Liste("certificationsNouvelles", valeur.CertificationsNouvelles, element => element.Code, CertificationLiee)
        .ListeFacultative("correspondances", valeur.Correspondances, null, Correspondance)
        .Liste("textesReglementaires", valeur.TextesReglementaires, null, TexteReglementaire)
        .Liste("conventionsCollectives", valeur.ConventionsCollectives, null, ConventionCollective)
        .Textes("referentielActivites", valeur.ReferentielActivites)
        .Partie("regles", valeur.Regles, Regles)
        .ListeFacultative("complements", valeur.Complements, null, Complement);

    private static void Abrege(ConstructeurObjet objet, Abrege valeur) => objet
        .Texte("code", valeur.Code)
        .Texte("libelle", valeur.Libelle);

    private static void Source(ConstructeurObjet objet, SourceDonnees valeur) => objet
        .Texte("producteur", valeur.Producteur)
        .Texte("document", valeur.Document)
        .Texte("adresse", valeur.Adresse)
        .Texte("licence", valeur.Licence)
        .Date("consulteeLe", valeur.ConsulteeLe);

    private static void CodeNsf(ConstructeurObjet objet, IMembre valeur) => objet
        .Nombre("numero", valeur.Numero)
        .Texte("code", valeur.Code)
        .Texte("libelle", valeur.Libelle);

    private static void Formacode(ConstructeurObjet objet, IMembre valeur) => objet
        .Nombre("numero", valeur.Numero)
        .Texte("code", valeur.Code)
        .Texte("libelle", valeur.Libelle);

    private static void Enregistrement(ConstructeurObjet objet, Enregistrement valeur) => objet
        .Date("fin", valeur.Fin)
        .Date("decision", valeur.Decision)
        .Nombre("dureeAnnees", valeur.DureeAnnees)
        .Date("effet", valeur.Effet)
        .Date("publication", valeur.Publication)
        .Date("dernierJournalOfficiel", valeur.DernierJournalOfficiel)
        .Date("limiteDelivrance", valeur.LimiteDelivrance)
        .Texte("type", valeur.Type)
        .OuiNon("active", valeur.Active)
        .Texte("etatFiche", valeur.EtatFiche)
        .Texte("identifiantFiche", valeur.IdentifiantFiche);

    private static void Certificateur(ConstructeurObjet objet, Certificateur valeur) => objet
        .Texte("nom", valeur.Nom)
        .Texte("siret", valeur.Siret?.ToString() ?? valeur.SiretImprime)
        .Texte("nomCommercial", valeur.NomCommercial)
        .Texte("siteInternet", valeur.SiteInternet)
        .Texte("etat", valeur.Etat)
        .Date("modifieLe", valeur.ModifieLe);

    private static void Evaluation(ConstructeurObjet objet, Evaluation valeur) => objet
        .Textes("texte", valeur.Texte)
        .OuiNon("tousLesBlocsRequis", valeur.TousLesBlocsRequis)
        .OuiNon("blocsAutonomes", valeur.BlocsAutonomes);

    private static void Bloc(ConstructeurObjet objet, IBloc valeur) => objet
        .Nombre("numero", valeur.Numero)
        .Texte("code", valeur.Code)
        .Texte("libelle", valeur.Libelle)
        .TextesOu("texteCompetences", valeur.TexteCompetences, sinon => sinon
            .Liste("competences", valeur.Competences, element => element.Rang.ToString(CultureInfo.InvariantCulture), Competence))
        .Textes("evaluation", valeur.Evaluation);

    private static void Metier(ConstructeurObjet objet, IMembre valeur) => objet
        .Nombre("numero", valeur.Numero)
        .Texte("cle", valeur.Code)
        .Texte("libelle", valeur.Libelle);

    private static void CodeRome(ConstructeurObjet objet, IMembre valeur) => objet
        .Nombre("numero", valeur.Numero)
        .Texte("code", valeur.Code)
        .Texte("libelle", valeur.Libelle);

    private static void PrerequisParBloc(ConstructeurObjet objet, PrerequisParBloc valeur) => objet
        .OuiNon("distincts", valeur.Distincts)
        .Liste("blocs", valeur.Blocs, element => element.CodeBloc, PrerequisBloc);

    private static void VoieAcces(ConstructeurObjet objet, Voie valeur) => objet
        .Texte("voie", valeur.Acces.Cle.ToString())
        .Texte("libelle", valeur.Libelle)
        .OuiNon("ouverte", valeur.EstOuverte)
        .Textes("jury", valeur.Jury?.Composition ?? [])
        .Date("modifieeLe", valeur.ModifieeLe);

    private static void Territoires(ConstructeurObjet objet, Territoires valeur) => objet
        .OuiNon("nouvelleCaledonie", valeur.NouvelleCaledonie)
        .OuiNon("polynesieFrancaise", valeur.PolynesieFrancaise);

    private static void Statistique(ConstructeurObjet objet, Statistique valeur) => objet
        .Nombre("annee", valeur.Annee)
        .Nombre("certifies", valeur.Certifies)
        .Nombre("certifiesVae", valeur.CertifiesVae)
        .Nombre("insertionGlobale6Mois", valeur.InsertionGlobale6Mois)
        .Nombre("insertionMetier6Mois", valeur.InsertionMetier6Mois)
        .Nombre("insertionMetier2Ans", valeur.InsertionMetier2Ans);

    private static void Partenaires(ConstructeurObjet objet, Partenaires valeur) => objet
        .Texte("declaration", valeur.Declaration)
        .OuiNon("existence", valeur.Existence)
        .Liste("organismes", valeur.Organismes, null, Organisme);

    private static void CertificationLiee(ConstructeurObjet objet, CertificationLiee valeur) => objet
        .Texte("code", valeur.Code)
        .Texte("intitule", valeur.Intitule);

    private static void Correspondance(ConstructeurObjet objet, Correspondance valeur) => objet
        .Textes("blocs", valeur.Blocs)
        .Texte("certification", valeur.Certification)
        .Textes("blocsCorrespondants", valeur.BlocsCorrespondants);

    private static void TexteReglementaire(ConstructeurObjet objet, TexteReglementaire valeur) => objet
        .Mot("genre", (int)valeur.Genre, ["general", "creation", "autre"])
        .Texte("titre", valeur.Titre)
        .Date("publieLe", valeur.PublieLe);

    private static void ConventionCollective(ConstructeurObjet objet, ConventionCollective valeur) => objet
        .Mot("type", (int)valeur.Type, ["CCN", "IDCC"])
        .Texte("code", valeur.Code)
        .Texte("libelle", valeur.Libelle);

    private static void Regles(ConstructeurObjet objet, ReglesFiche valeur) => objet
        .Liste("secteurs", valeur.Secteurs, element => element.Code, Secteur)
        .Partie("entree", valeur.Entree, Entree)
        .Liste("jury", valeur.Jury, element => Mot(element.Role), PlacesJury);

    private static void Complement(ConstructeurObjet objet, Complement valeur) => objet
        .Texte("nom", valeur.Nom)
        .Texte("texte", valeur.Texte);

    private static void PrerequisBloc(ConstructeurObjet objet, PrerequisBloc valeur) => objet
        .Texte("bloc", valeur.CodeBloc)
        .Textes("entree", valeur.Entree)
        .Textes("validation", valeur.Validation);

    private static void Organisme(ConstructeurObjet objet, Organisme valeur) => objet
        .Texte("nom", valeur.Nom)
        .Texte("siret", valeur.Siret?.ToString() ?? valeur.SiretImprime)
        .Texte("habilitation", valeur.Habilitation)
        .Texte("etat", valeur.Etat)
        .Date("actifLe", valeur.ActifLe)
        .Date("modifieLe", valeur.ModifieLe);

    private static void Secteur(ConstructeurObjet objet, IMembre valeur) => objet
        .Nombre("numero", valeur.Numero)
        .Texte("cle", valeur.Code)
        .Texte("libelle", valeur.Libelle);

    private static void Entree(ConstructeurObjet objet, RegleEntree valeur) => objet
        .Partie("condition", valeur.Condition, Condition)
        .Textes("voiesSansObjet", [.. valeur.VoiesSansObjet.Select(element => element.Cle.ToString())])
        .Liste("lectures", valeur.Lectures, element => element.Cle, Lecture)
        .Liste("nonFormalise", valeur.NonFormalise, null, NormeOuverte)
        .Partie("verification", valeur.Verification, NormeOuverte);

    private static void PlacesJury(ConstructeurObjet objet, PlaceJury valeur) => objet
        .Mot("role", (int)valeur.Role, ["professionnelExterne", "representantCertificateur"])
        .Nombre("nombre", valeur.Nombre)
        .Texte("citation", valeur.Citation);

    private static void Lecture(ConstructeurObjet objet, LectureRegle valeur) => objet
        .Texte("cle", valeur.Cle)
        .Mot("parametre", (int)valeur.Parametre, ["niveau", "mois", "cumul", "tempsPartiel", "nature"])
        .Texte("source", valeur.Source)
        .Texte("citation", valeur.Citation)
        .Texte("question", valeur.Question)
        .Texte("parDefaut", valeur.ParDefaut)
        .Textes("autres", valeur.Autres)
        .Texte("justification", valeur.Justification);

    private static void NormeOuverte(ConstructeurObjet objet, NormeOuverte valeur) => objet
        .Texte("source", valeur.Source)
        .Texte("citation", valeur.Citation)
        .Texte("motif", valeur.Motif)
        .Texte("decidePar", valeur.DecidePar);
}
