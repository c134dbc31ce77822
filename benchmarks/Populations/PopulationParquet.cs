using System.Globalization;
using DuckDB.NET.Data;
using Rncp41364;

namespace Rncp.Benchmarks.Populations;

/// <summary>Persons in a Parquet file that DuckDB writes, drawn from a fixed seed; of each fact a tenth is not known.</summary>
internal sealed class PopulationParquet : IDisposable
{
    internal const string Certain = "certain", Possible = "possible";

    private static readonly Encadrement<string> DeLaFiche = Certification.Rncp41364.Sql("level", "bac", "months", table: null);

    /// <summary>The predicate of the fiche, and the same as one writes it by hand: in a WHERE, what is NULL is not chosen.</summary>
    internal static readonly (string Nom, string Fiche, string AMain)[] Questions =
    [
        (Certain, DeLaFiche.Certain, "level >= 5 OR ((bac OR level >= 4) AND months >= 6)"),
        (Possible, DeLaFiche.Possible, "level IS NULL OR level >= 5 OR (level >= 4 AND (months IS NULL OR months >= 6))"),
    ];

    private readonly DossierTemporaire _dossier = new();
    private readonly DuckDBConnection _connexion = new("Data Source=:memory:");

    internal PopulationParquet(int nombre)
    {
        _connexion.Open();
        // The baccalauréat is of level 4: below it nobody holds it.
        Executer($"""
            COPY (
              SELECT id, level, CASE WHEN level < 4 THEN false WHEN d3 = 0 THEN NULL ELSE d3 > 5 END AS bac, months
              FROM (SELECT id, CASE WHEN d1 = 0 THEN NULL ELSE (r1 % 9)::INTEGER END AS level, CASE WHEN d2 = 0 THEN NULL ELSE (r2 % 24)::INTEGER END AS months, d3
                FROM (SELECT id, hash(id, 1, 41364) AS r1, hash(id, 2, 41364) AS r2, hash(id, 3, 41364) % 10 AS d1, hash(id, 4, 41364) % 10 AS d2, hash(id, 5, 41364) % 10 AS d3
                  FROM range({nombre.ToString(CultureInfo.InvariantCulture)}) persons(id)))
            ) TO '{Fichier}' (FORMAT parquet)
            """);
    }

    internal long Octets => new FileInfo(Fichier).Length;

    internal string Version => (string)Scalaire("SELECT version()");

    private string Fichier => Path.Combine(_dossier.Chemin, "persons.parquet");

    internal long Compter(string predicat) => (long)Scalaire($"SELECT count(*) FROM '{Fichier}' WHERE {predicat}");

    /// <summary>The persons that the code of the fiche counts.</summary>
    internal long CompterEnMemoire(Func<FaitsCandidat, bool> decision)
    {
        using var commande = _connexion.CreateCommand();
        commande.CommandText = $"SELECT level, bac, months FROM '{Fichier}'";
        using var lecteur = commande.ExecuteReader();
        var nombre = 0L;
        while (lecteur.Read())
            if (decision(FaitsCandidat.Connus(Entier(0), lecteur.IsDBNull(1) ? null : lecteur.GetBoolean(1), Entier(2)))) nombre++;
        return nombre;
        int? Entier(int colonne) => lecteur.IsDBNull(colonne) ? null : lecteur.GetInt32(colonne);
    }

    /// <summary>The file has every kind of person, and both ways to ask find those that the code finds.</summary>
    internal static void Verifier()
    {
        using var population = new PopulationParquet(20_000);
        foreach (var (nom, fiche, aMain) in Questions)
        {
            var attendu = population.CompterEnMemoire(nom == Certain
                ? faits => Certification.Rncp41364.EstCertainementEligible(faits) : faits => Certification.Rncp41364.EstPeutEtreEligible(faits));
            Controle.Vrai(attendu is > 2_000 and < 18_000, $"{nom}: some and not all, {attendu}");
            Controle.Egal(attendu, population.Compter(fiche), $"{nom}, the predicate of the fiche");
            Controle.Egal(attendu, population.Compter(aMain), $"{nom}, by hand");
            Controle.Egal(20_000 - attendu, population.Compter($"NOT {fiche}"), $"{nom}, the others");
        }
    }

    public void Dispose()
    {
        _connexion.Dispose();
        _dossier.Dispose();
    }

    private void Executer(string sql) => Scalaire(sql);

    private object Scalaire(string sql)
    {
        using var commande = _connexion.CreateCommand();
        commande.CommandText = sql;
        return commande.ExecuteScalar()!;
    }
}
