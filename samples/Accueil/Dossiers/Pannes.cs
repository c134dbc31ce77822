using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Accueil.Dossiers;

/// <summary>What is a failure of the base or of its disk, and no defect of ours.</summary>
internal static class Pannes
{
    /// <summary>Looks at what is inside too: a provider wraps a server that does not answer into what says to try again.</summary>
    internal static bool EstUnePanne(Exception? erreur) => erreur switch
    {
        null => false,
        DbException or DbUpdateException or IOException or TimeoutException => true,
        AggregateException plusieurs => plusieurs.InnerExceptions.Any(EstUnePanne),
        _ => EstUnePanne(erreur.InnerException),
    };
}
