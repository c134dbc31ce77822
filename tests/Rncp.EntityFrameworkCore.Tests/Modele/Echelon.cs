namespace Rncp.Tests.Modele;

/// <summary>An entity whose key is a level, which no database numbers by itself.</summary>
internal sealed class Echelon
{
    public NiveauQualification Niveau { get; set; } = null!;

    public int Places { get; set; }
}
