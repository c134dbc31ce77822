using System.Globalization;

namespace Rncp;

/// <summary>The canonical form of a certification, as a tree in the order of the format.</summary>
internal static class ArbreCanonique
{
    private const int Format = 1;

    internal static Noeud De(ICertification fiche)
    {
        var racine = new ConstructeurObjet(fiche.Reserves.ToDictionary(reserve => reserve.Champ), "");
        Identite(racine, fiche);
        Contenu(racine, fiche);
        Acces(racine, fiche);
        Liens(racine, fiche);
        return racine.Objet;
    }

    private static void Identite(ConstructeurObjet racine, ICertification fiche) => racine
        .Nombre("format", Format)
        .Texte("version", fiche.VersionDonnees)
        .Texte("code", fiche.Code)
        .Texte("intitule", fiche.Intitule)
        .Partie("abrege", fiche.Abrege, (o, abrege) => o.Texte("code", abrege.Code).Texte("libelle", abrege.Libelle))
        .Partie("source", fiche.Source, (o, source) => o
            .Texte("producteur", source.Producteur)
            .Texte("document", source.Document)
            .Texte("adresse", source.Adresse)
            .Texte("licence", source.Licence)
            .Date("consulteeLe", source.ConsulteeLe))
        .Nombre("niveau", fiche.Niveau?.Numero)
        .Liste("codesNsf", fiche.CodesNsf, code => code.Code, Code)
        .Liste("formacodes", fiche.Formacodes, code => code.Code, Code)
        .Partie("enregistrement", fiche.Enregistrement, (o, e) => o
            .Date("fin", e.Fin)
            .Date("decision", e.Decision)
            .Nombre("dureeAnnees", e.DureeAnnees)
            .Date("effet", e.Effet)
            .Date("publication", e.Publication)
            .Date("dernierJournalOfficiel", e.DernierJournalOfficiel)
            .Date("limiteDelivrance", e.LimiteDelivrance)
            .Texte("type", e.Type)
            .OuiNon("active", e.Active)
            .Texte("etatFiche", e.EtatFiche)
            .Texte("identifiantFiche", e.IdentifiantFiche))
        .Liste("certificateurs", fiche.Certificateurs, null, (o, certificateur) => o
            .Texte("nom", certificateur.Nom)
            .Texte("siret", certificateur.Siret?.ToString())
            .Texte("nomCommercial", certificateur.NomCommercial)
            .Texte("siteInternet", certificateur.SiteInternet)
            .Texte("etat", certificateur.Etat)
            .Date("modifieLe", certificateur.ModifieLe));

    private static void Contenu(ConstructeurObjet racine, ICertification fiche)
    {
        racine
            .Textes("objectifs", fiche.Objectifs)
            .Textes("activites", fiche.Activites)
            .Liste("competencesAttestees", fiche.CompetencesAttestees, null, Attestee)
            .Partie("evaluation", fiche.Evaluation, (o, evaluation) => o
                .Textes("texte", evaluation.Texte)
                .OuiNon("tousLesBlocsRequis", evaluation.TousLesBlocsRequis)
                .OuiNon("blocsAutonomes", evaluation.BlocsAutonomes))
            .Liste("blocs", fiche.Blocs, bloc => bloc.Code, Bloc)
            .Textes("capitalisation", fiche.Capitalisation)
            .Textes("secteursActivite", fiche.SecteursActivite);
        if (fiche.ReserveSur("texteMetiers") is null && fiche.TexteMetiers.EstVide)
            racine.Liste("metiers", fiche.Metiers, metier => metier.Code, (o, metier) => o.Nombre("numero", metier.Numero).Texte("cle", metier.Code).Texte("libelle", metier.Libelle));
        else
            racine.Textes("texteMetiers", fiche.TexteMetiers);
        racine.Liste("codesRome", fiche.CodesRome, code => code.Code, Code);
    }

    private static void Acces(ConstructeurObjet racine, ICertification fiche) => racine
        .Textes("referencesJuridiques", fiche.ReferencesJuridiques)
        .Textes("prerequisEntree", fiche.PrerequisEntree)
        .Textes("prerequisValidation", fiche.PrerequisValidation)
        .Partie("prerequisParBloc", fiche.PrerequisParBloc, (o, prerequis) => o
            .OuiNon("distincts", prerequis.Distincts)
            .Liste("blocs", prerequis.Blocs, bloc => bloc.CodeBloc, (b, bloc) => b
                .Texte("bloc", bloc.CodeBloc).Textes("entree", bloc.Entree).Textes("validation", bloc.Validation)))
        .Textes("validiteComposantes", fiche.ValiditeComposantes)
        .Liste("voiesAcces", fiche.Voies, voie => voie.Acces.Cle.ToString(), (o, voie) => o
            .Texte("voie", voie.Acces.Cle.ToString())
            .Texte("libelle", voie.Libelle)
            .OuiNon("ouverte", voie.EstOuverte)
            .Textes("jury", voie.Jury?.Composition ?? [])
            .Date("modifieeLe", voie.ModifieeLe))
        .Partie("territoires", fiche.Territoires, (o, territoires) => o
            .OuiNon("nouvelleCaledonie", territoires.NouvelleCaledonie)
            .OuiNon("polynesieFrancaise", territoires.PolynesieFrancaise))
        .Liste("statistiques", fiche.Statistiques, annee => annee.Annee.ToString(CultureInfo.InvariantCulture), (o, s) => o
            .Nombre("annee", s.Annee)
            .Nombre("certifies", s.Certifies)
            .Nombre("certifiesVae", s.CertifiesVae)
            .Nombre("insertionGlobale6Mois", s.InsertionGlobale6Mois)
            .Nombre("insertionMetier6Mois", s.InsertionMetier6Mois)
            .Nombre("insertionMetier2Ans", s.InsertionMetier2Ans));

    private static void Liens(ConstructeurObjet racine, ICertification fiche)
    {
        racine
            .Textes("lienDescription", fiche.LienDescription)
            .Partie("partenaires", fiche.Partenaires, (o, partenaires) => o
                .Texte("declaration", partenaires.Declaration)
                .OuiNon("existence", partenaires.Existence)
                .Liste("organismes", partenaires.Organismes, null, Organisme))
            .Liste("certificationsAnterieures", fiche.CertificationsAnterieures, liee => liee.Code, Liee)
            .Liste("certificationsNouvelles", fiche.CertificationsNouvelles, liee => liee.Code, Liee)
            .Liste("correspondances", fiche.Correspondances, null, (o, c) => o
                .Textes("blocs", c.Blocs).Texte("certification", c.Certification).Textes("blocsCorrespondants", c.BlocsCorrespondants))
            .Liste("textesReglementaires", fiche.TextesReglementaires, null, (o, texte) => o
                .Texte("genre", texte.Genre.ToString().ToLowerInvariant()).Texte("titre", texte.Titre).Date("publieLe", texte.PublieLe))
            .Liste("conventionsCollectives", fiche.ConventionsCollectives, null, (o, convention) => o
                .Texte("type", convention.Type.ToString().ToUpperInvariant()).Texte("code", convention.Code).Texte("libelle", convention.Libelle))
            .Textes("referentielActivites", fiche.ReferentielActivites)
            .Partie("regles", fiche.Regles, ReglesCanoniques.Remplir);
        if (!fiche.Complements.IsEmpty || fiche.ReserveSur("complements") is not null)
            racine.Liste("complements", fiche.Complements, null, (o, complement) => o.Texte("nom", complement.Nom).Texte("texte", complement.Texte));
    }

    private static void Code(ConstructeurObjet objet, IMembre code) => objet
        .Nombre("numero", code.Numero).Texte("code", code.Code).Texte("libelle", code.Libelle);

    private static void Bloc(ConstructeurObjet objet, IBloc bloc)
    {
        Code(objet, bloc);
        if (bloc.TexteCompetences.EstVide)
            objet.Liste("competences", bloc.Competences, competence => competence.Rang.ToString(CultureInfo.InvariantCulture), (o, competence) => o
                .Nombre("rang", competence.Rang).Texte("libelle", competence.Libelle));
        else
            objet.Textes("texteCompetences", bloc.TexteCompetences);
        objet.Textes("evaluation", bloc.Evaluation);
    }

    private static void Attestee(ConstructeurObjet objet, ICompetenceAttestee attestee)
    {
        if (attestee.Competence is { } competence)
        {
            objet.Texte("competence", competence.Code[competence.Code.IndexOf("BC", StringComparison.Ordinal)..]);
            if (attestee.Ecarts.IsEmpty) return;
            objet.Textes("ecarts", [.. attestee.Ecarts.Select(ecart => ecart.ToString().ToLowerInvariant())]);
        }
        objet.Texte("libelle", attestee.Libelle);
    }

    private static void Organisme(ConstructeurObjet objet, Organisme organisme) => objet
        .Texte("nom", organisme.Nom)
        .Texte("siret", organisme.Siret?.ToString())
        .Texte("habilitation", organisme.Habilitation)
        .Texte("etat", organisme.Etat)
        .Date("actifLe", organisme.ActifLe)
        .Date("modifieLe", organisme.ModifieLe);

    private static void Liee(ConstructeurObjet objet, CertificationLiee liee) => objet.Texte("code", liee.Code).Texte("intitule", liee.Intitule);
}
