using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Rncp.Tests.Emission;

/// <summary>The fiches of the RS against the export that they were converted from: neither has a value that the other lacks.</summary>
public partial class ExportDuRsTests
{
    /// <summary>What a référentiel says in words of its own: where it comes from, keys, numbers of lists, what is left to reservations.</summary>
    private static readonly Regex Ailleurs = new(@"^(format|version|source\..*|.*\.(numero|rang|voie|deduit|absent|vide)|.*: \[\])$", RegexOptions.CultureInvariant);

    public static TheoryData<string> Codes => [.. Fiches.ReellesDuRs];

    [Theory, MemberData(nameof(Codes))]
    public void Chaque_valeur_de_l_export_est_dans_la_fiche_et_rien_de_plus(string code)
    {
        var fiche = FichesReellesTests.Charger(Generation.De(Fiches.Reelle(code)).SansUnMot(), code);

        Assert.Equal(Export(code).Order(StringComparer.Ordinal), Ecrites(fiche).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Export(string code) => XDocument.Parse(Depot.Lire("tests/donnees/export-rs.xml")).Root!.Elements("FICHE")
        .Single(fiche => fiche.Element("NUMERO_FICHE")!.Value == code)
        .Descendants().Where(element => !element.HasElements)
        .SelectMany(element => Alineas().Split(element.Value.Trim())).Select(Valeur);

    /// <summary>A paragraph begins after four blanks at least; fewer are one. The mark of an item is not of its text.</summary>
    private static string Valeur(string alinea) => Blancs().Replace(alinea, " ") switch
    {
        "Oui" => "true",
        "Non" => "false",
        var jour when DateOnly.TryParseExact(jour, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
            date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var texte => texte.StartsWith("- ", StringComparison.Ordinal) ? texte[2..] : texte,
    };

    private static IEnumerable<string> Ecrites(ICertification fiche) => fiche.ToCanonicalText().Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(ligne => ligne.Split(": ", 2))
        .Where(ligne => !Ailleurs.IsMatch(ligne[0]) && ligne[1] != "[]")
        .Select(ligne => ligne[1]);

    [GeneratedRegex(" {4,}")]
    private static partial Regex Alineas();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blancs();
}
