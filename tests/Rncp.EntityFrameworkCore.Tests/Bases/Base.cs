using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Rncp.Tests.Modele;

namespace Rncp.Tests.Bases;

/// <summary>An empty database with the tables of the model, for the tests of one class.</summary>
public abstract class Base : IDisposable
{
    /// <summary>Why the database cannot be tested here; null when it can.</summary>
    internal abstract string? Absence { get; }

    internal DbContextOptions Options => Fournisseur(new DbContextOptionsBuilder()).UseRncp().Options;

    internal abstract DbContextOptionsBuilder Fournisseur(DbContextOptionsBuilder options);

    internal Contexte Ouvrir()
    {
        var contexte = new Contexte(Options);
        contexte.Database.EnsureCreated();
        return contexte;
    }

    /// <summary>The tables as they are after an earlier test, emptied.</summary>
    internal Contexte OuvrirVide()
    {
        var contexte = Ouvrir();
        contexte.Seances.ExecuteDelete();
        contexte.Modules.ExecuteDelete();
        contexte.Dossiers.ExecuteDelete();
        contexte.Echelons.ExecuteDelete();
        contexte.Personnes.ExecuteDelete();
        return contexte;
    }

    /// <summary>The first value that a statement gives, as the database has it.</summary>
    internal static object? Valeur(DbContext contexte, string sql)
    {
        var connexion = contexte.Database.GetDbConnection();
        if (connexion.State != System.Data.ConnectionState.Open) connexion.Open();
        using var commande = connexion.CreateCommand();
        commande.CommandText = sql;
        return commande.ExecuteScalar();
    }

    public void Dispose()
    {
        Fermer();
        GC.SuppressFinalize(this);
    }

    protected abstract void Fermer();
}
