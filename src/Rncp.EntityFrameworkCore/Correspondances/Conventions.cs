using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace Rncp.Correspondances;

/// <summary>Looks at a model after all other conventions have.</summary>
internal sealed class Conventions : IConventionSetPlugin
{
    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        conventionSet.ModelFinalizingConventions.Add(new ConventionProprietes());
        return conventionSet;
    }
}
