using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rncp.Colonnes;

/// <summary>A key as the code of its member, and another enumeration as its word.</summary>
internal sealed class MotConverter<T>() : ValueConverter<T, string>(mot => Stockage.EcrireMot(mot), texte => Stockage.LireMot<T>(texte))
    where T : struct, Enum;
