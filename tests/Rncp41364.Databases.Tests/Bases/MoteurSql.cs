using System.Globalization;

namespace Rncp.Tests.Bases;

/// <summary>A database that is asked in its SQL.</summary>
public abstract class MoteurSql : Moteur
{
    /// <summary>What a table is made with, after its columns.</summary>
    protected virtual string Suite => "";

    /// <summary>The types of a number and of a boolean that may be NULL.</summary>
    protected virtual (string Nombre, string Booleen) Types => ("INTEGER NULL", "BOOLEAN NULL");

    /// <summary>The numbers that a query returns, in order.</summary>
    internal abstract int[] Lire(string sql);

    internal abstract void Executer(string sql);

    /// <summary>A name, as the manual of the database quotes it.</summary>
    internal abstract string Citer(string nom);

    internal override int[] Choisies(string table, string? alias, string predicat) =>
        Lire($"SELECT {Citer(Id)} FROM {Citer(table)}{(alias is null ? "" : " AS " + Citer(alias))} WHERE {predicat}");

    internal override void Renommer(string table, string[] colonnes)
    {
        Executer($"DROP TABLE IF EXISTS {Citer(table)}");
        Executer($"CREATE TABLE {Citer(table)}{Suite} AS SELECT {Citer(Id)}, "
            + $"{string.Join(", ", Colonnes.Zip(colonnes, (ancienne, nouvelle) => $"{Citer(ancienne)} AS {Citer(nouvelle)}"))} FROM {Citer(Personnes)}");
    }

    /// <summary>Makes both tables, with their rows.</summary>
    protected virtual void Remplir()
    {
        Creer(Personnes, Colonnes, Lignes.Toutes.Select(un => Valeurs(un.Id, un.NiveauMin, un.NiveauMax, Nombre(un.Baccalaureat), un.MoisCertains, un.MoisPossibles)));
        Creer(PersonnesSimples, ColonnesSimples, Lignes.Simples.Select(un => Valeurs(un.Id, un.Niveau, Nombre(un.Baccalaureat), un.Mois)));
    }

    /// <summary>Makes a table of persons.</summary>
    internal void Creer(string table, string[] colonnes, IEnumerable<string> lignes)
    {
        var types = colonnes.Select(colonne => $"{Citer(colonne)} {(colonne.StartsWith("bac", StringComparison.OrdinalIgnoreCase) ? Types.Booleen : Types.Nombre)}");
        Executer($"CREATE TABLE {Citer(table)} ({Citer(Id)} {Types.Nombre}, {string.Join(", ", types)}){Suite}");
        Executer($"INSERT INTO {Citer(table)} VALUES {string.Join(", ", lignes)}");
    }

    internal static string Valeurs(params int?[] valeurs) =>
        $"({string.Join(", ", valeurs.Select(valeur => valeur?.ToString(CultureInfo.InvariantCulture) ?? "NULL"))})";

    private static int? Nombre(bool? fait) => fait is { } connu ? connu ? 1 : 0 : null;
}
