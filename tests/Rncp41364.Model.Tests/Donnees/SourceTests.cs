using System.Globalization;
using System.Text.Json.Nodes;
using Rncp41364;

namespace Rncp.Tests.Donnees;

/// <summary>The référentiel against the official page: nothing added, nothing changed, nothing lost, nothing moved.</summary>
public sealed class SourceTests
{
    /// <summary>What the JSON file says in our own words, or names for C#, and the rules but for their quotes: none of it claims to be on the page.</summary>
    private static readonly HashSet<string> NosMots =
        ["absent", "inconnu", "vide", "deduit", "remarque", "source", "$schema", "version", "cle", "voie", "competence", "ecarts", "regles"];

    private static readonly Certification Fiche = Certification.Rncp41364;

    /// <summary>Stronger than a search of each line: the page is printed again from the model, and must be the page.</summary>
    [Fact]
    public void Page_reimprimee_depuis_le_modele_est_la_page_officielle()
    {
        string[] reconstruites = [.. PageReconstruite.Lignes(Fiche)];

        foreach (var (i, (officielle, reconstruite)) in PageSource.Lignes.Zip(reconstruites).Index())
            Assert.True(officielle == reconstruite, $"Line {i + 1} without the blank ones\n- {officielle}\n+ {reconstruite}");
        Assert.Equal(PageSource.Lignes.Length, reconstruites.Length);
    }

    [Fact]
    public void Chaque_texte_de_la_fiche_est_mot_pour_mot_sur_la_page()
    {
        var textes = Textes("", JsonNode.Parse(Depot.Lire("data/referentiel.json"))!).ToArray();

        var manquants = textes.Where(donnee => !PageSource.Lignes.Any(ligne => ligne.Contains(donnee.Texte, StringComparison.Ordinal)))
            .Select(donnee => $"{donnee.Champ}: {donnee.Texte}").ToArray();
        Assert.True(manquants.Length == 0, $"data/source/RNCP41364.txt does not have\n{string.Join('\n', manquants)}");
        Assert.InRange(textes.Length, 100, 200);
    }

    [Fact]
    public void Chaque_citation_des_regles_est_mot_pour_mot_sur_la_page()
    {
        var citations = Citees(JsonNode.Parse(Depot.Lire("data/referentiel.json"))!["regles"]!).ToArray();

        Assert.All(citations, citation => Assert.Contains(PageSource.Lignes, ligne => ligne.Contains(citation, StringComparison.Ordinal)));
        Assert.InRange(citations.Length, 10, 100);
    }

    /// <summary>The sectors are worded as the page words them, in the middle of a sentence.</summary>
    [Fact]
    public void Secteurs_des_regles_sont_mot_pour_mot_sur_la_page() => Assert.All(Fiche.Regles!.Secteurs, secteur =>
        Assert.Contains(PageSource.Lignes, ligne => ligne.Contains(secteur.Libelle, StringComparison.Ordinal)));

    [Fact]
    public void Competences_attestees_de_la_page_sont_la_liste_dans_l_ordre()
    {
        Assert.Equal(44, PageSource.Attestees.Length);
        Assert.Equal(PageSource.Attestees, Fiche.CompetencesAttestees.Select(attestee => attestee.Libelle));
        Assert.Equal(Fiche.Competences, Fiche.CompetencesAttestees.Select(attestee => attestee.Competence));
    }

    [Fact]
    public void Tables_des_blocs_de_la_page_sont_les_blocs_dans_l_ordre()
    {
        Assert.Equal(4, PageSource.Blocs.Length);
        foreach (var (bloc, (titre, competences, evaluation)) in Fiche.Blocs.Zip(PageSource.Blocs))
        {
            Assert.Equal(titre, $"{bloc.Code} - {bloc.Libelle}");
            Assert.Equal(competences, bloc.Competences.Select(competence => competence.Libelle));
            Assert.Equal(Enumerable.Range(1, 11), bloc.Competences.Select(competence => competence.Rang));
            Assert.Equal(evaluation, Assert.Single(bloc.Evaluation.Paragraphes));
        }
    }

    [Fact]
    public void Page_source_du_depot_est_celle_de_cette_fiche()
    {
        Assert.Equal("L'essentiel", PageSource.Lignes[0]);
        Assert.Equal("Référentiel d'activité, de compétences et d'évaluation :", PageSource.Lignes[^1]);
        Assert.DoesNotContain(PageSource.Lignes, ligne => ligne.Contains('\u00a0') || ligne.Contains("  ", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Champ, string Texte)> Textes(string champ, JsonNode noeud) => noeud switch
    {
        JsonObject objet => objet.Where(propriete => !NosMots.Contains(propriete.Key))
            .SelectMany(propriete => Textes($"{champ}.{propriete.Key}".TrimStart('.'), propriete.Value!)),
        JsonArray liste => liste.SelectMany((element, i) => Textes($"{champ}[{i + 1}]", element!)),
        JsonValue valeur when valeur.TryGetValue(out string? texte) => [(champ, CommeImprime(texte))],
        _ => [],
    };

    private static IEnumerable<string> Citees(JsonNode noeud) => noeud switch
    {
        JsonObject objet => objet.SelectMany(propriete => propriete.Key == "citation" ? [propriete.Value!.GetValue<string>()] : Citees(propriete.Value!)),
        JsonArray liste => liste.SelectMany(element => Citees(element!)),
        _ => [],
    };

    /// <summary>A day is the one text that the page prints in another form.</summary>
    private static string CommeImprime(string texte) =>
        DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour)
            ? jour.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)
            : texte;
}
