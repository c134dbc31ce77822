using System.Data.Common;
using System.Globalization;

namespace Rncp.Tests.Bases;

/// <summary>A database with a provider of ADO.NET.</summary>
public abstract class MoteurAdo : MoteurSql
{
    internal abstract DbConnection Connexion();

    internal override int[] Lire(string sql)
    {
        using var connexion = Connexion();
        connexion.Open();
        using var commande = connexion.CreateCommand();
        commande.CommandText = sql;
        using var lecteur = commande.ExecuteReader();
        var numeros = new List<int>();
        while (lecteur.Read()) numeros.Add(Convert.ToInt32(lecteur.GetValue(0), CultureInfo.InvariantCulture));
        numeros.Sort();
        return [.. numeros];
    }

    internal override void Executer(string sql)
    {
        using var connexion = Connexion();
        connexion.Open();
        using var commande = connexion.CreateCommand();
        commande.CommandText = sql;
        commande.ExecuteNonQuery();
    }

    internal override string Citer(string nom) => '"' + nom.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
