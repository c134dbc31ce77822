using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Rncp.Colonnes;

namespace Rncp.Correspondances;

/// <summary>
/// Says how a type of this library is stored wherever the provider asks for a type: a property, an element of a list, a key, a parameter,
/// a value in JSON. The text or the number itself is stored as the provider stores one: what is said for a property (a length, a
/// column type) holds. The provider asks its plugins while it is built, so it is looked up when it asks.
/// </summary>
internal sealed class CorrespondancesRelationnelles(IServiceProvider services) : IRelationalTypeMappingSourcePlugin
{
    public RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo)
    {
        if (mappingInfo.ClrType is not { } type || Catalogue.De(type) is not { } colonne) return null;
        var types = services.GetRequiredService<IRelationalTypeMappingSource>();
        var fournie = colonne.Longueur is { } longueur
            ? types.FindMapping(typeof(string), mappingInfo.StoreTypeName, mappingInfo.IsKeyOrIndex, mappingInfo.IsUnicode ?? false,
                mappingInfo.Size ?? longueur, mappingInfo.IsRowVersion, mappingInfo.IsFixedLength)
            : types.FindMapping(typeof(int), mappingInfo.StoreTypeName, mappingInfo.IsKeyOrIndex);
        return (RelationalTypeMapping?)fournie?.WithComposedConverter(colonne.Conversion, colonne.Comparaison, colonne.Comparaison);
    }
}
