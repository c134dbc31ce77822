namespace Rncp.Tests.Bases;

/// <summary>A row with the flat facts as bounds; NULL is not known.</summary>
internal sealed class Personne
{
    public int Id { get; set; }

    public int? NiveauMin { get; set; }

    public int? NiveauMax { get; set; }

    public bool? Baccalaureat { get; set; }

    public int? MoisCertains { get; set; }

    public int? MoisPossibles { get; set; }

    internal FaitsCandidat Faits => new(NiveauMin, NiveauMax, Baccalaureat, MoisCertains, MoisPossibles);
}
