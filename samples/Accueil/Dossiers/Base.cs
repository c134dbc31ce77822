using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Rncp;

namespace Accueil.Dossiers;

/// <summary>Where files are kept: SQLite in the folder of the application, or PostgreSQL by one setting.</summary>
internal static class Base
{
    private const string PostgreSql = "PostgreSql";

    /// <summary>How long a writer sleeps on its thread where another program has the base.</summary>
    private const int SecondesDAttente = 2;

    internal static void AddDossiers(this IServiceCollection services, IConfiguration configuration, string dossier)
    {
        services.AddScoped<Registre>();
        services.AddDbContext<AccueilContext>(options =>
        {
            // Routes and conclusions are columns as they are.
            options.UseRncp();
            // The migrations are written for both providers, and the snapshot that would be compared is of one.
            options.ConfigureWarnings(alertes => alertes.Ignore(RelationalEventId.PendingModelChangesWarning));
            if (configuration.GetConnectionString(PostgreSql) is { Length: > 0 } chaine) options.UseNpgsql(chaine);
            else options.UseSqlite(Sqlite(dossier)).AddInterceptors(new Effacement());
        });
    }

    /// <summary>Brings the schema up to date, and fills an empty base when that is asked for; says where the files are.</summary>
    internal static async Task<string> Preparer(IServiceProvider services, Reglages reglages, string dossier)
    {
        await using var portee = services.CreateAsyncScope();
        var contexte = portee.ServiceProvider.GetRequiredService<AccueilContext>();
        // Without anything to do, no lock is taken that a killed process would leave.
        if ((await contexte.Database.GetPendingMigrationsAsync()).Any()) await contexte.Database.MigrateAsync();
        if (reglages.Exemples && !await contexte.Dossiers.AnyAsync())
        {
            var horloge = portee.ServiceProvider.GetRequiredService<TimeProvider>();
            var fiche = portee.ServiceProvider.GetRequiredService<ICertification>();
            contexte.Dossiers.AddRange(Exemples.De(fiche, horloge.Aujourdhui(), horloge.GetUtcNow().UtcDateTime));
            await contexte.SaveChangesAsync();
        }
        // What a process that was killed had deleted.
        await Effacement.ViderLeJournal(contexte, CancellationToken.None);
        return contexte.Database.IsNpgsql() ? $"PostgreSQL, base {contexte.Database.GetDbConnection().Database}" : Fichier(dossier);
    }

    private static string Sqlite(string dossier) =>
        new SqliteConnectionStringBuilder { DataSource = Fichier(dossier), DefaultTimeout = SecondesDAttente }.ToString();

    private static string Fichier(string dossier) => Path.Combine(dossier, "accueil.db");
}
