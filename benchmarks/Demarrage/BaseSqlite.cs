using System.Globalization;
using Microsoft.Data.Sqlite;
using Rncp41364;

namespace Rncp.Benchmarks.Demarrage;

/// <summary>The fiche as a database, for the program that reads it from there.</summary>
internal static class BaseSqlite
{
    private const string Tables = """
        CREATE TABLE fiche (code TEXT NOT NULL, intitule TEXT NOT NULL, niveau INTEGER NOT NULL);
        CREATE TABLE code (type TEXT NOT NULL, numero INTEGER NOT NULL, code TEXT NOT NULL, libelle TEXT NOT NULL, PRIMARY KEY (type, numero)) WITHOUT ROWID;
        CREATE TABLE metier (numero INTEGER PRIMARY KEY, cle TEXT NOT NULL, libelle TEXT NOT NULL);
        CREATE TABLE certificateur (rang INTEGER PRIMARY KEY, nom TEXT NOT NULL, siret TEXT NOT NULL);
        CREATE TABLE bloc (numero INTEGER PRIMARY KEY, code TEXT NOT NULL, libelle TEXT NOT NULL);
        CREATE TABLE modalite (bloc INTEGER NOT NULL, rang INTEGER NOT NULL, texte TEXT NOT NULL, PRIMARY KEY (bloc, rang)) WITHOUT ROWID;
        CREATE TABLE competence (bloc INTEGER NOT NULL, rang INTEGER NOT NULL, libelle TEXT NOT NULL, PRIMARY KEY (bloc, rang)) WITHOUT ROWID;
        CREATE TABLE attestee (position INTEGER PRIMARY KEY, bloc INTEGER NOT NULL, rang INTEGER NOT NULL, libelle TEXT);
        CREATE TABLE paragraphe (section TEXT NOT NULL, rang INTEGER NOT NULL, texte TEXT NOT NULL, PRIMARY KEY (section, rang)) WITHOUT ROWID;
        CREATE TABLE voie (rang INTEGER PRIMARY KEY, libelle TEXT NOT NULL, ouverte INTEGER NOT NULL, modifieeLe TEXT);
        CREATE TABLE jury (voie INTEGER NOT NULL, rang INTEGER NOT NULL, texte TEXT NOT NULL, PRIMARY KEY (voie, rang)) WITHOUT ROWID;
        CREATE TABLE statistique (annee INTEGER PRIMARY KEY, certifies INTEGER, certifiesVae INTEGER);
        """;

    internal static void Creer(string chemin)
    {
        using var connexion = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = chemin, Pooling = false }.ToString());
        connexion.Open();
        using var transaction = connexion.BeginTransaction();
        Executer(Tables);
        var fiche = Certification.Rncp41364;
        Inserer("fiche", fiche.Code, fiche.Intitule, fiche.Niveau!.Numero);
        foreach (var code in fiche.CodesNsf) Inserer("code", "NSF", code.Numero, code.Code.ToString(), code.Libelle);
        foreach (var code in fiche.Formacodes) Inserer("code", "Formacode", code.Numero, code.Code.ToString(), code.Libelle);
        foreach (var code in fiche.CodesRome) Inserer("code", "ROME", code.Numero, code.Code.ToString(), code.Libelle);
        foreach (var metier in fiche.Metiers) Inserer("metier", metier.Numero, metier.Code, metier.Libelle);
        foreach (var (rang, certificateur) in fiche.Certificateurs.Index()) Inserer("certificateur", rang, certificateur.Nom, certificateur.Siret?.ToString());
        foreach (var bloc in fiche.Blocs)
        {
            Inserer("bloc", bloc.Numero, bloc.Code, bloc.Libelle);
            foreach (var (rang, texte) in bloc.Evaluation.Paragraphes.Index()) Inserer("modalite", bloc.Numero, rang, texte);
            foreach (var competence in bloc.Competences) Inserer("competence", bloc.Numero, competence.Rang, competence.Libelle);
        }
        foreach (var (position, attestee) in fiche.CompetencesAttestees.Index())
        {
            var competence = attestee.Competence!;
            Inserer("attestee", position, competence.Bloc.Numero, competence.Rang, attestee.Libelle == competence.Libelle ? null : attestee.Libelle);
        }
        foreach (var (section, paragraphes) in new[] { ("objectifs", fiche.Objectifs.Paragraphes), ("activites", fiche.Activites), ("secteursActivite", fiche.SecteursActivite.Paragraphes), ("prerequisEntree", fiche.PrerequisEntree.Paragraphes) })
            foreach (var (rang, texte) in paragraphes.Index()) Inserer("paragraphe", section, rang, texte);
        foreach (var (rang, voie) in fiche.Voies.Index())
        {
            Inserer("voie", rang, voie.Libelle, voie.EstOuverte, voie.ModifieeLe?.ToString("O", CultureInfo.InvariantCulture));
            foreach (var (place, texte) in (voie.Jury?.Composition ?? []).Index()) Inserer("jury", rang, place, texte);
        }
        foreach (var annee in fiche.Statistiques) Inserer("statistique", annee.Annee, annee.Certifies, annee.CertifiesVae);
        transaction.Commit();

        void Executer(string requete)
        {
            using var commande = connexion.CreateCommand();
            commande.CommandText = requete;
            commande.ExecuteNonQuery();
        }

        void Inserer(string table, params object?[] valeurs)
        {
            using var commande = connexion.CreateCommand();
            commande.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", valeurs.Select((_, i) => "$" + i))})";
            foreach (var (i, valeur) in valeurs.Index()) commande.Parameters.AddWithValue("$" + i, valeur ?? DBNull.Value);
            commande.ExecuteNonQuery();
        }
    }
}
