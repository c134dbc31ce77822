using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Rncp.Tests.Bases;

/// <summary>SQLite, in memory: it lives as long as one connection stays open.</summary>
public sealed class BaseSqlite : Base
{
    private readonly string _chaine = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
    private readonly SqliteConnection _garde;

    public BaseSqlite()
    {
        _garde = new SqliteConnection(_chaine);
        _garde.Open();
    }

    internal override string? Absence => null;

    internal override DbContextOptionsBuilder Fournisseur(DbContextOptionsBuilder options) => options.UseSqlite(_chaine);

    /// <summary>Writes a text in a column of every row, as another program may.</summary>
    internal void Ecrire(string colonne, string texte)
    {
        using var connexion = new SqliteConnection(_chaine);
        connexion.Open();
        using var commande = connexion.CreateCommand();
        commande.CommandText = $"UPDATE \"Dossiers\" SET \"{colonne}\" = @texte";
        commande.Parameters.AddWithValue("@texte", texte);
        commande.ExecuteNonQuery();
    }

    protected override void Fermer() => _garde.Dispose();
}
