using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Rncp.Tests.Bases;

/// <summary>A database with every row, for the tests of one class.</summary>
public abstract class BaseEssai : IDisposable
{
    /// <summary>Why the database cannot be tested here; null when it can.</summary>
    internal abstract string? Absence { get; }

    internal abstract DbContextOptions Options { get; }

    internal abstract DbConnection Connexion();

    internal Contexte Ouvrir() => new(Options);

    /// <summary>The numbers that a query returns, in order.</summary>
    internal int[] Lire(string sql)
    {
        using var connexion = Connexion();
        connexion.Open();
        using var commande = connexion.CreateCommand();
        commande.CommandText = sql;
        using var lecteur = commande.ExecuteReader();
        var numeros = new List<int>();
        while (lecteur.Read()) numeros.Add(lecteur.GetInt32(0));
        numeros.Sort();
        return [.. numeros];
    }

    internal void Executer(string sql)
    {
        using var connexion = Connexion();
        connexion.Open();
        using var commande = connexion.CreateCommand();
        commande.CommandText = sql;
        commande.ExecuteNonQuery();
    }

    public void Dispose()
    {
        Fermer();
        GC.SuppressFinalize(this);
    }

    protected abstract void Fermer();

    protected void Remplir()
    {
        using var contexte = Ouvrir();
        contexte.Database.EnsureCreated();
        contexte.Personnes.AddRange(Lignes.Toutes);
        contexte.PersonnesSimples.AddRange(Lignes.Simples);
        contexte.SaveChanges();
    }
}
