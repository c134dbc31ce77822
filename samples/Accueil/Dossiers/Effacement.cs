using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Accueil.Dossiers;

/// <summary>SQLite forgets where a row was and leaves its bytes, in its file and in its log, unless it is told otherwise.</summary>
internal sealed class Effacement : DbConnectionInterceptor
{
    private const int Essais = 20;
    private static readonly TimeSpan EntreDeuxEssais = TimeSpan.FromMilliseconds(100);

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var commande = Commande(connection);
        commande.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var commande = Commande(connection);
        await commande.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Empties the log of SQLite, which has what was deleted since; false when who reads it keeps it from that.</summary>
    internal static async Task<bool> ViderLeJournal(AccueilContext contexte, CancellationToken arret)
    {
        if (!contexte.Database.IsSqlite()) return true;
        await contexte.Database.OpenConnectionAsync(arret);
        try
        {
            await using var commande = contexte.Database.GetDbConnection().CreateCommand();
            commande.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            for (var n = 0; n < Essais; n++)
            {
                // 1 where another connection still reads.
                if (await commande.ExecuteScalarAsync(arret) is 0L) return true;
                await Task.Delay(EntreDeuxEssais, arret);
            }
            return false;
        }
        catch (DbException)
        {
            return false;
        }
        finally
        {
            await contexte.Database.CloseConnectionAsync();
        }
    }

    private static DbCommand Commande(DbConnection connexion)
    {
        var commande = connexion.CreateCommand();
        commande.CommandText = "PRAGMA secure_delete=ON";
        return commande;
    }
}
