using Rncp41364;

namespace Rncp.Tests.Modele;

/// <summary>An entity whose key has two codes, and whose foreign key is a bloc.</summary>
internal sealed class Seance
{
    public Competence Competence { get; set; } = null!;

    public Siret Siret { get; set; }

    public Bloc ModuleBloc { get; set; } = null!;

    public Module? Module { get; set; }
}
