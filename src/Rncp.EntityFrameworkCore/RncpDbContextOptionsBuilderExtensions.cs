using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Rncp;

/// <summary>What a context of Entity Framework Core asks for: <c>options.UseRncp()</c>.</summary>
public static class RncpDbContextOptionsBuilderExtensions
{
    /// <summary>
    /// Stores every type of every fiche, in properties, lists, keys, owned, complex and JSON types: a member of a closed set or a code as
    /// its official text, an enumeration as its word, a level as its number. A text that the database has and that is no code of its type
    /// is an <see cref="InvalidOperationException"/> when it is read, and the default of an open code, which is none, when it is saved.
    /// </summary>
    /// <param name="options">The options of the context, whatever its database.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static DbContextOptionsBuilder UseRncp(this DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new Extension());
        return options;
    }

    /// <inheritdoc cref="UseRncp(DbContextOptionsBuilder)"/>
    /// <typeparam name="TContext">The context.</typeparam>
    public static DbContextOptionsBuilder<TContext> UseRncp<TContext>(this DbContextOptionsBuilder<TContext> options)
        where TContext : DbContext
    {
        UseRncp((DbContextOptionsBuilder)options);
        return options;
    }
}
