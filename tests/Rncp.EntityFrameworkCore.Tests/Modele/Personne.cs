namespace Rncp.Tests.Modele;

/// <summary>What a database knows of a person, the level as one of the library.</summary>
internal sealed class Personne
{
    public int Id { get; set; }

    public NiveauQualification? Niveau { get; set; }

    public bool? Baccalaureat { get; set; }

    public int? Mois { get; set; }
}
