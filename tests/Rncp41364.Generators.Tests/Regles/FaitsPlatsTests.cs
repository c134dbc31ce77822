using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Rncp.Tests.Emission;
using static Rncp.Tests.Regles.FicheEditee;

namespace Rncp.Tests.Regles;

/// <summary>The decision on flat facts of other rules: the code that is emitted follows the JSON.</summary>
public class FaitsPlatsTests
{
    [Fact]
    public void Sans_regle_rien_n_est_certain_et_tout_est_possible()
    {
        var fiche = Charger(Fiches.Reelle("RNCP37674"), "RNCP37674");

        Assert.Null(fiche.EstEligible(default));
        Assert.Null(fiche.EstEligible(FaitsCandidat.Connus(8, true, 600)));
        Assert.Equal((false, true), (fiche.EstCertainementEligible(default), fiche.EstPeutEtreEligible(default)));
        Assert.Equal(("1 = 0", "1 = 1"), (fiche.Sql("n", "b", "m", null).Certain, fiche.Sql("n", "b", "m", null).Possible));
        Assert.Equal((false, true), Compilees(fiche)(FaitsCandidat.Connus(8, true, 600)));
        Assert.Equal(new FaitsCandidat(6, 6), fiche.Faits(new Candidat { Niveau = NiveauQualification.Niveau6, Experiences = [] }, Le));
    }

    /// <summary>The highest level says nothing of the titles below it.</summary>
    [Fact]
    public void Niveau_exact_par_defaut_n_est_certain_que_du_plus_haut()
    {
        var fiche = Rncp41364(json =>
        {
            var lecture = Lecture(SansExemples(json), "Niveau");
            (lecture["parDefaut"], lecture["autres"]) = ("exactement", new JsonArray("auMoins"));
        });

        Assert.True(fiche.EstEligible(FaitsCandidat.Connus(5, false, 0)));
        Assert.Null(fiche.EstEligible(FaitsCandidat.Connus(6, false, 0)));
        Assert.Null(fiche.EstEligible(new FaitsCandidat(5, 6)));
        Assert.True(fiche.EstEligible(FaitsCandidat.Connus(7, true, 6)));
        Assert.False(fiche.EstEligible(FaitsCandidat.Connus(4, false, 5)));
        Assert.False(fiche.EstEligible(FaitsCandidat.Connus(3, false, 6)));
        CodeEtExpressionsSAccordent(fiche);
    }

    /// <summary>Months in sectors of one list say little of those of another: certain in both, possible in one.</summary>
    [Fact]
    public void Experiences_dans_des_secteurs_differents_encadrent_la_decision()
    {
        var fiche = Rncp41364(json => Condition(json, new JsonObject { ["cle"] = "TOUT", ["toutes"] = new JsonArray(Exp("E1", 6, "Marketing"), Exp("E2", 12, "Publicite")) }));
        Candidat Avec(int marketing, int publicite) => new()
        {
            Experiences = [Mois("Marketing", marketing), Mois("Publicite", publicite)],
        };

        foreach (var (marketing, publicite, plat, exact) in new (int, int, bool?, Conclusion)[]
        {
            (12, 12, true, Conclusion.Eligible), (6, 12, null, Conclusion.Eligible), (12, 6, null, Conclusion.NonEligible), (11, 6, false, Conclusion.NonEligible),
        })
        {
            var faits = fiche.Faits(Avec(marketing, publicite), Le);
            Assert.Equal((Math.Min(marketing, publicite), Math.Max(marketing, publicite)), (faits.MoisCertains, faits.MoisPossibles));
            Assert.Equal(plat, fiche.EstEligible(faits));
            Assert.Equal(exact, fiche.Evaluer(Avec(marketing, publicite), VoieAcces.FormationContinue, Le).Conclusion);
        }
        CodeEtExpressionsSAccordent(fiche);
    }

    [Fact]
    public void RNCP999_decide_selon_sa_regle()
    {
        var fiche = Charger(Fiches.Essai, "RNCP999");

        Assert.True(fiche.EstEligible(FaitsCandidat.Connus(6, false, 0)));
        Assert.True(fiche.EstEligible(FaitsCandidat.Connus(4, true, 12)));
        Assert.False(fiche.EstEligible(FaitsCandidat.Connus(4, true, 11)));
        CodeEtExpressionsSAccordent(fiche);
    }

    /// <summary>Rules drawn from fixed seeds, of levels, baccalauréats and months in groups of groups: what is emitted decides as the expressions.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Regles_tirees_au_hasard_decident_comme_leurs_expressions(int germe, bool exactement)
    {
        var hasard = new Random(germe);
        var cles = 0;
        JsonObject Feuille()
        {
            var cle = "C" + ++cles;
            var citee = new JsonObject { ["cle"] = cle, ["source"] = "prerequisEntree[2]", ["citation"] = "être titulaire du baccalauréat" };
            var genre = hasard.Next(5);
            if (genre == 0) citee["baccalaureat"] = true;
            else if (genre < 3) citee["niveau"] = hasard.Next(1, 9);
            else return Exp(cle, hasard.Next(2) == 0 ? 6 : 12, "Marketing");
            return citee;
        }
        JsonObject Arbre(int profondeur) => profondeur == 0 || hasard.Next(4) == 0 ? Feuille() : new JsonObject
        {
            ["cle"] = "C" + ++cles,
            [hasard.Next(2) == 0 ? "uneDe" : "toutes"] = new JsonArray([.. Enumerable.Range(0, hasard.Next(2, 5)).Select(_ => Arbre(profondeur - 1))]),
        };
        var json = Editer(Fiches.Rncp41364, json =>
        {
            Condition(json, new JsonObject { ["cle"] = "TOUT", ["uneDe"] = new JsonArray(Arbre(3), Arbre(3), Arbre(2)) });
            if (!exactement) return;
            var lecture = Lecture(json["regles"]!["entree"]!.AsObject(), "Niveau");
            (lecture["parDefaut"], lecture["autres"]) = ("exactement", new JsonArray("auMoins"));
        });

        // Rules at random have parts that change nothing, of which the generator warns.
        var generation = Generation.De(json);
        Assert.DoesNotContain(generation.Diagnostics, diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        CodeEtExpressionsSAccordent(FichesReellesTests.Charger(generation, "RNCP41364"));
    }

    private static Experience Mois(string secteur, int mois) => new(new CodeSecteur(secteur), new(2024, 1, 1), new DateOnly(2024, 1, 1).AddMonths(mois).AddDays(-1));

    private static void CodeEtExpressionsSAccordent(ICertification fiche)
    {
        var compilees = Compilees(fiche);
        var vus = new HashSet<bool?>();
        var toutes =
            from min in Enumerable.Range(0, 9)
            from max in Enumerable.Range(min, 9 - min)
            from baccalaureat in new bool?[] { null, false, true }
            where baccalaureat != true || max >= 4
            from certains in new[] { 0, 5, 6, 11, 12 }
            from possibles in new[] { 0, 5, 6, 11, 12, FaitsCandidat.MoisSansLimite }
            where certains <= possibles
            select new FaitsCandidat(min, max, baccalaureat, certains, possibles);
        foreach (var faits in toutes)
        {
            Assert.Equal(compilees(faits), (fiche.EstCertainementEligible(faits), fiche.EstPeutEtreEligible(faits)));
            vus.Add(fiche.EstEligible(faits));
        }
        Assert.Equal(3, vus.Count);
    }

    private static Func<FaitsCandidat, (bool Certain, bool Possible)> Compilees(ICertification fiche)
    {
        var predicats = fiche.Predicats<FaitsCandidat>(
            faits => faits.NiveauMin, faits => faits.NiveauMax, faits => faits.Baccalaureat, faits => faits.MoisCertains, faits => faits.MoisPossibles);
        var (certain, possible) = (predicats.Certain.Compile(), predicats.Possible.Compile());
        return faits => (certain(faits), possible(faits));
    }
}
