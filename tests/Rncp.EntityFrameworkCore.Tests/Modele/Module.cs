using Rncp41364;

namespace Rncp.Tests.Modele;

/// <summary>An entity whose key is a bloc.</summary>
internal sealed class Module
{
    public Bloc Bloc { get; set; } = null!;

    public string Intitule { get; set; } = "";

    public List<Seance> Seances { get; set; } = [];
}
