using Rncp41364;

namespace Rncp.Tests.Modele;

/// <summary>A complex type.</summary>
internal sealed class Cible
{
    public Bloc Bloc { get; set; } = Bloc.BC04;

    public Siret? Siret { get; set; }

    public NiveauQualification Niveau { get; set; } = NiveauQualification.Niveau5;

    public List<Bloc> Blocs { get; set; } = [];
}
