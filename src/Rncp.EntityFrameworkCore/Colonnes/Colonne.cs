using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rncp.Colonnes;

/// <summary>How a type of this library is stored.</summary>
/// <param name="Conversion">Writes a value, and reads it again.</param>
/// <param name="Longueur">The longest text that is stored, in ASCII characters; null for a number.</param>
/// <param name="Comparaison">Tells values apart where the type takes two texts for one; null for that of the type.</param>
internal sealed record Colonne(ValueConverter Conversion, int? Longueur, ValueComparer? Comparaison = null);
