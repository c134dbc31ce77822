using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Rncp.Colonnes;

namespace Rncp.Correspondances;

/// <summary>
/// The same for a provider that is no relational database. The one in memory asks it of classes alone: it keeps structs and
/// enumerations as they are.
/// </summary>
internal sealed class CorrespondancesSansSql(IServiceProvider services) : ITypeMappingSourcePlugin
{
    public CoreTypeMapping? FindMapping(in TypeMappingInfo mappingInfo)
    {
        if (mappingInfo.ClrType is not { } type || Catalogue.De(type) is not { } colonne) return null;
        var types = services.GetRequiredService<ITypeMappingSource>();
        return types.FindMapping(colonne.Conversion.ProviderClrType)
            ?.WithComposedConverter(colonne.Conversion, colonne.Comparaison, colonne.Comparaison);
    }
}
