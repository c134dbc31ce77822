using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Rncp.Colonnes;

namespace Rncp.Correspondances;

/// <summary>
/// Takes away what is said of a property before anybody asks how its type is stored: that an enumeration in JSON is a number, which EF says
/// of each, and that a value is converted to what ours is stored as, which EF would do with a conversion of its own, and has none.
/// </summary>
internal sealed class ConventionProprietes : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var propriete in modelBuilder.Metadata.GetEntityTypes().SelectMany(Proprietes))
        {
            if (Catalogue.De(propriete.ClrType) is not { } colonne || propriete.GetValueConverter() is not null) continue;
            if (propriete.GetJsonValueReaderWriter()?.GetType().Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) == true)
                propriete.SetJsonValueReaderWriterType(null);
            if (propriete.GetProviderClrType() == colonne.Conversion.ProviderClrType)
                ((IMutableProperty)propriete).SetProviderClrType(null);
        }
    }

    private static IEnumerable<IConventionProperty> Proprietes(IConventionTypeBase type) =>
        type.GetDeclaredProperties().Concat(type.GetDeclaredComplexProperties().SelectMany(complexe => Proprietes(complexe.ComplexType)));
}
