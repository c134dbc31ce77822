using Riok.Mapperly.Abstractions;

namespace Rncp.Tests.Integrations;

/// <summary>Mapperly finds Parse and ToString.</summary>
[Mapper]
public partial class Correspondances
{
    public partial Dossier Lire(Ligne ligne);

    public partial Ligne Ecrire(Dossier dossier);
}
