using Microsoft.Data.Sqlite;

namespace Rncp.Benchmarks.Demarrage;

/// <summary>The référentiel as plain objects, one list for each table.</summary>
internal sealed class FicheLue
{
    public required string Code { get; init; }

    public required string Intitule { get; init; }

    public required int Niveau { get; init; }

    public required List<Code> Codes { get; init; }

    public required List<Metier> Metiers { get; init; }

    public required List<Certificateur> Certificateurs { get; init; }

    public required List<Bloc> Blocs { get; init; }

    public required List<Modalite> Modalites { get; init; }

    public required List<Competence> Competences { get; init; }

    public required List<string> CompetencesAttestees { get; init; }

    public required List<Paragraphe> Paragraphes { get; init; }

    public required List<Voie> Voies { get; init; }

    public required List<MembreJury> Jurys { get; init; }

    public required List<Statistique> Statistiques { get; init; }

    internal static FicheLue Lire(SqliteConnection connexion)
    {
        var (code, intitule, niveau) = Table(connexion, "SELECT code, intitule, niveau FROM fiche", ligne => (ligne.GetString(0), ligne.GetString(1), ligne.GetInt32(2))).Single();
        return new FicheLue
        {
            Code = code,
            Intitule = intitule,
            Niveau = niveau,
            Codes = Table(connexion, "SELECT type, numero, code, libelle FROM code ORDER BY type, numero", ligne => new Code(ligne.GetString(0), ligne.GetInt32(1), ligne.GetString(2), ligne.GetString(3))),
            Metiers = Table(connexion, "SELECT numero, cle, libelle FROM metier ORDER BY numero", ligne => new Metier(ligne.GetInt32(0), ligne.GetString(1), ligne.GetString(2))),
            Certificateurs = Table(connexion, "SELECT nom, siret FROM certificateur ORDER BY rang", ligne => new Certificateur(ligne.GetString(0), ligne.GetString(1))),
            Blocs = Table(connexion, "SELECT numero, code, libelle FROM bloc ORDER BY numero", ligne => new Bloc(ligne.GetInt32(0), ligne.GetString(1), ligne.GetString(2))),
            Modalites = Table(connexion, "SELECT bloc, texte FROM modalite ORDER BY bloc, rang", ligne => new Modalite(ligne.GetInt32(0), ligne.GetString(1))),
            Competences = Table(connexion, "SELECT bloc, rang, libelle FROM competence ORDER BY bloc, rang", ligne => new Competence(ligne.GetInt32(0), ligne.GetInt32(1), ligne.GetString(2))),
            CompetencesAttestees = Table(connexion,
                "SELECT coalesce(attestee.libelle, competence.libelle) FROM attestee JOIN competence USING (bloc, rang) ORDER BY position", ligne => ligne.GetString(0)),
            Paragraphes = Table(connexion, "SELECT section, texte FROM paragraphe ORDER BY section, rang", ligne => new Paragraphe(ligne.GetString(0), ligne.GetString(1))),
            Voies = Table(connexion, "SELECT rang, libelle, ouverte, modifieeLe FROM voie ORDER BY rang",
                ligne => new Voie(ligne.GetInt32(0), ligne.GetString(1), ligne.GetBoolean(2), ligne.IsDBNull(3) ? null : ligne.GetString(3))),
            Jurys = Table(connexion, "SELECT voie, texte FROM jury ORDER BY voie, rang", ligne => new MembreJury(ligne.GetInt32(0), ligne.GetString(1))),
            Statistiques = Table(connexion, "SELECT annee, certifies, certifiesVae FROM statistique ORDER BY annee", ligne => new Statistique(ligne.GetInt32(0), Nombre(ligne, 1), Nombre(ligne, 2))),
        };
    }

    internal void Compter(Bilan bilan)
    {
        bilan.Texte(Code);
        bilan.Texte(Intitule);
        bilan.Nombre(Niveau);
        foreach (var code in Codes)
        {
            bilan.Nombre(code.Numero);
            bilan.Texte(code.Valeur);
            bilan.Texte(code.Libelle);
        }
        foreach (var metier in Metiers)
        {
            bilan.Nombre(metier.Numero);
            bilan.Texte(metier.Cle);
            bilan.Texte(metier.Libelle);
        }
        foreach (var certificateur in Certificateurs)
        {
            bilan.Texte(certificateur.Nom);
            bilan.Texte(certificateur.Siret);
        }
        foreach (var bloc in Blocs)
        {
            bilan.Nombre(bloc.Numero);
            bilan.Texte(bloc.Code);
            bilan.Texte(bloc.Libelle);
        }
        foreach (var modalite in Modalites) bilan.Texte(modalite.Texte);
        foreach (var competence in Competences)
        {
            bilan.Nombre(competence.Rang);
            bilan.Texte(competence.Libelle);
        }
        foreach (var libelle in CompetencesAttestees) bilan.Texte(libelle);
        foreach (var paragraphe in Paragraphes) bilan.Texte(paragraphe.Texte);
        foreach (var voie in Voies) bilan.Texte(voie.Libelle);
        foreach (var membre in Jurys) bilan.Texte(membre.Texte);
        foreach (var annee in Statistiques)
        {
            bilan.Nombre(annee.Annee);
            bilan.Nombre(annee.Certifies);
            bilan.Nombre(annee.CertifiesVae);
        }
    }

    private static List<T> Table<T>(SqliteConnection connexion, string requete, Func<SqliteDataReader, T> lire)
    {
        using var commande = connexion.CreateCommand();
        commande.CommandText = requete;
        using var lecteur = commande.ExecuteReader();
        var lignes = new List<T>();
        while (lecteur.Read()) lignes.Add(lire(lecteur));
        return lignes;
    }

    private static int? Nombre(SqliteDataReader ligne, int colonne) => ligne.IsDBNull(colonne) ? null : ligne.GetInt32(colonne);
}
