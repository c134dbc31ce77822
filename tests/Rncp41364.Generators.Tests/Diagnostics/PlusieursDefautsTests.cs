namespace Rncp.Tests.Diagnostics;

/// <summary>One build reports all that it can see, so that nobody mends a file one defect at a time.</summary>
public class PlusieursDefautsTests
{
    private static readonly (string Ancien, string Nouveau, string Id)[] Defauts =
    [
        ("\"version\": \"1.0.0\"", "\"version\": \"un\"", "RNCP0006"),
        ("\"niveau\": 5,", "\"niveau\": \"cinq\",", "RNCP0005"),
        ("\"dureeAnnees\": 5,", "\"dureeAnnees\": 5, \"dureeAnnee\": 5,", "RNCP0003"),
        ("\"effet\": { \"absent\": \"Fiche d'essai.\" }", "\"effet\": \"2031-01-01\"", "RNCP0020"),
        ("\"objectifs\": [],", "\"objectifs\": [\"Deux  blancs.\"],", "RNCP0015"),
        ("{ \"competence\": \"BC01C01\" }", "{ \"competence\": \"BC07C01\" }", "RNCP0010"),
        ("[\"ponctuation\"]", "[\"casse\"]", "RNCP0011"),
        ("\"texteCompetences\": [\"Conduire les essais.\"],", "", "RNCP0009"),
        ("\"cle\": \"Event\"", "\"cle\": \"Parse\"", "RNCP0012"),
        ("\"numero\": 2, \"libelle\": \"mesures\"", "\"numero\": 1, \"libelle\": \"mesures\"", "RNCP0008"),
    ];

    [Fact]
    public void Dix_defauts_d_un_fichier_et_un_d_un_autre_sont_signales_en_une_fois()
    {
        var dix = Defauts.Aggregate(Fiches.Essai, (json, defaut) => Defaut.Remplacer(json, defaut.Ancien, defaut.Nouveau));
        var un = Fiches.Reelle("RNCP37674").Replace("\"niveau\": 5", "\"niveau\": 9", StringComparison.Ordinal);

        var generation = Generation.De([new Fichier("dix.referentiel.json", dix), new Fichier("un.referentiel.json", un), new Fichier("sain.referentiel.json", Fiches.Reelle("RNCP36490"))]);

        var parFichier = generation.Diagnostics.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path, diagnostic => diagnostic.Id);
        Assert.Equal(Defauts.Select(defaut => defaut.Id).Order(StringComparer.Ordinal), parFichier["dix.referentiel.json"].Order(StringComparer.Ordinal));
        Assert.Equal(["RNCP0006"], parFichier["un.referentiel.json"]);
        Assert.Equal(11, generation.Diagnostics.Length);
        Assert.Equal(11, generation.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan()).Distinct().Count());
        Assert.Equal(["Rncp36490.g.cs"], generation.Sources.Keys);
    }
}
