using System.Net;
using System.Text;
using System.Net.Http.Headers;
using Rncp.Tests.Application;

namespace Rncp.Tests.Refus;

/// <summary>The first thing that is wrong in a JSON body, at its path.</summary>
public class CorpsTests
{
    private const string Debut = """{"le":"2026-09-01","candidat":""";

    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Demande_juste_a_sa_decision(Hote hote)
    {
        await using var serveur = await hote.Demarrer();

        var reponse = await serveur.Poster(hote.Chemin("/eligibilite"), Debut + """{"niveau":3},"voie":"FC"}""");

        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.Contains("\"conclusion\":\"nonEligible\"", await reponse.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hote.Tous), MemberType = typeof(Hote))]
    public async Task Corps_faux_est_dit_a_son_chemin_et_rien_ne_passe(Hote hote)
    {
        await using var serveur = await hote.Demarrer();
        var avant = hote.Passages;

        foreach (var (chemin, json, place, dit) in Faux)
        {
            var (laPlace, leDit) = (await Refusee.De(await serveur.Poster(hote.Chemin(chemin), json))).Seule();
            Assert.Equal((json, place), (json, laPlace));
            Assert.StartsWith(dit, leDit, StringComparison.Ordinal);
        }
        Assert.Equal(avant, hote.Passages);
    }

    private static readonly (string Chemin, string Json, string Place, string Dit)[] Faux =
    [
        ("/inscription", """{"bloc":"BC09","niveau":6}""", "bloc", "« BC09 » n'est pas un bloc de RNCP41364. Attendu : BC01"),
        ("/inscription", """{"bloc":3,"niveau":6}""", "bloc", "Cette valeur n'est pas un bloc de RNCP41364."),
        ("/inscription", """{"bloc":"BC01","niveau":60}""", "niveau", "Cette valeur n'est pas un niveau de qualification."),
        ("/inscription", """{"bloc":"BC01","niveau":6,"places":"x"}""", "places", "Cette valeur n'est pas de la forme attendue. Attendu : un nombre."),
        ("/inscription", """{"bloc":"BC01","niveau":6,"competences":["BC01C01","BC09C01"]}""", "competences[1]", "« BC09C01 » n'est pas une compétence de RNCP41364. Attendu : l'un des 44 codes, BC01C01, BC01C02 ... BC04C11"),
        ("/inscription", """{"bloc":"BC01","niveau":6,"competences":3}""", "competences", "Cette valeur n'est pas de la forme attendue. Attendu : une liste."),
        ("/inscription", """{"bloc":"BC01","niveau":6,"heures":{"BC09":1}}""", "heures.BC09", "« BC09 » n'est pas un bloc"),
        ("/inscription", """{"bloc":"BC01","niveau":6,"avis":"peut-être"}""", "avis", "« peut-être » n'est pas une conclusion. Attendu : faitsIncoherents, "),
        ("/heures", """{"a.b":1}""", "['a.b']", "« a.b » n'est pas un bloc"),
        ("/eligibilite", "{", "$", "Le corps n'est pas du JSON (ligne et octet : 1, 2)."),
        ("/eligibilite", "", "$", "Il manque le corps de la demande, en JSON."),
        ("/eligibilite", "null", "$", "Il manque le corps de la demande, en JSON."),
        ("/eligibilite", """{"candidat":{}}""", "$", "Il manque : le."),
        ("/eligibilite", """{"le":"2026-09-01","le":"2026-09-01","candidat":{}}""", "le", "La propriété « le » est là deux fois."),
        ("/eligibilite", Debut + """{"experiences":[{"debut":"2026-01-01","finn":"2026-01-01"}]}}""", "candidat.experiences[0].finn", "« finn » n'est pas une propriété de cet objet. Attendu : secteur, debut, fin,"),
        ("/eligibilite", Debut + """{"experiences":[{"debut":"2026-01-01","nature":"loisir"}]}}""", "candidat.experiences[0].nature", "« loisir » n'est pas une nature d'expérience. Attendu : emploi, alternance,"),
        ("/eligibilite", Debut + """{},"voie":"XX"}""", "voie", "« XX » n'est pas une voie d'accès."),
        ("/eligibilite", Debut + """{},"lectures":{"Nulle":"x"}}""", "lectures", "La règle de la fiche n'a pas de lecture « Nulle ». Attendu : Niveau, Duree"),
        ("/eligibilite", Debut + """{},"lectures":{"Duree":"mille"}}""", "lectures", "Ce n'est pas une réponse de la lecture « Duree ». Attendu : "),
        ("/decision", "{}", "$", "Une décision s'écrit, et ne se lit pas"),
    ];

    /// <summary>Each sentence of the vocabulary that reading a person or flat facts can end with.</summary>
    [Theory]
    [InlineData("""{"le":"2026-09-01","candidat":{},"format":2}""", "Le format 2 n'est pas connu. Attendu : 1")]
    [InlineData("""{"le":"2026-09-01","candidat":null}""", "candidat manque, ou est null.")]
    [InlineData(Debut + """{"niveau":4,"niveau1969":"iv"}}""", "Le niveau est donné deux fois")]
    [InlineData(Debut + """{"titres":[null]}}""", "titres[0] est null. Un élément est un objet.")]
    [InlineData("""{"le":"hier","candidat":{}}""", "« hier » n'est pas un jour. Attendu : l'année")]
    [InlineData("""{"le":3,"candidat":{}}""", "Ce qui n'est pas un texte n'est pas un jour.")]
    [InlineData(Debut + """{"niveau":9}}""", "Ce nombre n'est pas un niveau de 1 à 8. Attendu : un niveau, comme 4, ou deux bornes")]
    [InlineData(Debut + """{"niveau":"bac"}}""", "« bac » n'est pas un niveau de 1 à 8. Attendu")]
    [InlineData(Debut + """{"niveau":{"minimum":3}}}""", "« minimum » n'est pas une borne d'un niveau")]
    [InlineData(Debut + """{"niveau":{"min":3}}}""", "Il manque une borne du niveau.")]
    [InlineData(Debut + """{"niveau":"5-4"}}""", "Le niveau le plus bas, 5, est au-dessus du plus haut, 4.")]
    [InlineData(Debut + """{"titresIncomplets":"oui"}}""", "Cette valeur n'est pas une réponse. Attendu : true, false")]
    [InlineData(Debut + """{"experiences":[{"debut":"2026-01-01","quotite":"x"}]}}""", "Cette valeur n'est pas un nombre entier.")]
    [InlineData("""{"le":"2026-09-01","candidat":{},"lectures":3}""", "Les lectures ne sont pas un objet. Attendu")]
    [InlineData("""{"le":"2026-09-01","candidat":{},"lectures":{"Duree":12}}""", "La réponse de la lecture « Duree » n'est pas un texte.")]
    [InlineData("{\"le\":\"\\n\\n\",\"candidat\":{}}", "« \\u000a\\u000a » n'est pas un jour.")]
    [InlineData("faits:3", "Les faits sont un objet. Attendu : niveauMin")]
    [InlineData("""faits:{"niveau":3}""", "« niveau » n'est pas un fait. Attendu : niveauMin")]
    [InlineData("""faits:{"niveauMin":"x"}""", "niveauMin est un nombre entier, ou null")]
    [InlineData("""faits:{"baccalaureat":"x"}""", "baccalaureat est true, false, ou null")]
    [InlineData("""faits:{"niveauMax":9}""", "Un niveau va de 1 à 8, et 0 dit")]
    [InlineData("""faits:{"niveauMin":5,"niveauMax":4}""", "Le niveau le plus bas va de 0 au plus haut.")]
    [InlineData("""faits:{"moisPossibles":-1}""", "Un nombre de mois n'est pas négatif.")]
    [InlineData("""faits:{"moisCertains":5,"moisPossibles":4}""", "Les mois certains vont de 0 aux mois possibles.")]
    [InlineData("""faits:{"niveauMax":3,"baccalaureat":true}""", "Le baccalauréat est un titre de niveau 4")]
    public async Task Refus_du_vocabulaire_est_en_francais_et_en_anglais(string json, string francais)
    {
        await using var serveur = await new Hote(false, false, false, "Production").Demarrer();
        var (chemin, corps) = json.StartsWith("faits:", StringComparison.Ordinal) ? ("/faits", json[6..]) : ("/eligibilite", json);

        Assert.StartsWith(francais, (await Refusee.De(await serveur.Poster(chemin, corps))).Seule().Dit, StringComparison.Ordinal);
        var anglais = (await Refusee.De(await serveur.Poster(chemin, corps, "Accept-Language:en"))).Seule().Dit;
        Assert.DoesNotContain("Attendu", anglais, StringComparison.Ordinal);
        Assert.DoesNotContain("Path:", anglais, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"le":"2026-09-01","candidat":{},"lectures":{"Duree":"12","Duree":"12"}}""")]
    [InlineData("""{"le":"2026-09-01","candidat":{},"candidat":{}}""")]
    public async Task Propriete_doublee_est_refusee(string json)
    {
        await using var serveur = await new Hote(false, false, false, "Production").Demarrer();

        Assert.Contains("est là deux fois.", (await Refusee.De(await serveur.Poster("/eligibilite", json))).Seule().Dit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corps_en_UTF16_est_lu_par_un_controleur()
    {
        await using var serveur = await new Hote(false, true, false, "Production").Demarrer();
        using var corps = new ByteArrayContent(Encoding.Unicode.GetBytes("""{"bloc":"BC09","niveau":6}"""));
        corps.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-16");

        Assert.Equal("bloc", (await Refusee.De(await serveur.Client.PostAsync("/mvc/inscription", corps))).Seule().Place);
    }
}
