namespace Rncp.Tests.Bases;

/// <summary>A row with each fact known or NULL.</summary>
internal sealed class PersonneSimple
{
    public int Id { get; set; }

    public int? Niveau { get; set; }

    public bool? Baccalaureat { get; set; }

    public int? Mois { get; set; }

    internal FaitsCandidat Faits => FaitsCandidat.Connus(Niveau, Baccalaureat, Mois);
}
