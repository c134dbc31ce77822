using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rncp.Colonnes;

/// <summary>A member of a closed set or an open code, as its official text.</summary>
internal sealed class CodeConverter<T>() : ValueConverter<T, string>(code => Stockage.Ecrire(code), texte => Stockage.Lire<T>(texte))
    where T : ISpanParsable<T>;
