using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Rncp.Colonnes;

/// <summary>A sector in another case is the same to this library, and another text to a database, where it has to be written.</summary>
internal sealed class SecteurComparer() : ValueComparer<CodeSecteur>(
    (a, b) => a.ToString() == b.ToString(), code => code.ToString().GetHashCode(StringComparison.Ordinal));
