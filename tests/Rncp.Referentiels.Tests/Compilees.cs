namespace Rncp.Tests;

/// <summary>The fiches of the repository as their generated classes, by the files that they are made from.</summary>
internal static class Compilees
{
    internal static readonly Dictionary<string, ICertification> ParFichier = new()
    {
        ["tests/Rncp41364.FicheFigee/referentiel.json"] = Rncp41364.Certification.Rncp41364,
        ["tests/fiches/RNCP35419.referentiel.json"] = Rncp35419.Certification.Rncp35419,
        ["tests/fiches/RNCP35625.referentiel.json"] = Rncp35625.Certification.Rncp35625,
        ["tests/fiches/RNCP36490.referentiel.json"] = Rncp36490.Certification.Rncp36490,
        ["tests/fiches/RNCP37674.referentiel.json"] = Rncp37674.Certification.Rncp37674,
        ["tests/fiches/RNCP40344.referentiel.json"] = Rncp40344.Certification.Rncp40344,
        ["tests/fiches/RS6232.referentiel.json"] = Rs6232.Certification.Rs6232,
        ["tests/fiches/RS7423.referentiel.json"] = Rs7423.Certification.Rs7423,
        ["tests/fiches/RS7485.referentiel.json"] = Rs7485.Certification.Rs7485,
        ["tests/fiches/RNCP999.referentiel.json"] = Rncp999.Certification.Rncp999,
    };
}
