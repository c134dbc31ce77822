using System.Linq.Expressions;
using Rncp.Tests.Bases;
using Rncp.Tests.Faits;
using Rncp41364;

namespace Rncp.Tests.Table;

/// <summary>The page and the path of the decision as they are written of a fiche, against everything that decides.</summary>
public sealed class TableDecisionTests(BaseSqlite donnees) : IClassFixture<BaseSqlite>
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    /// <summary>« 1. niveau 5 ; 2. ou baccalauréat ou niveau 4, et six mois »: typed from the fiche, not computed.</summary>
    [Theory]
    [InlineData("0 to 3", "no", "6 or more", "no")]
    [InlineData("4", "no", "0 to 5", "no")]
    [InlineData("4", "no", "6 or more", "**yes**")]
    [InlineData("4", "yes", "6 or more", "**yes**")]
    [InlineData("4", "yes", "not known (0 or more)", "?")]
    [InlineData("5 to 8", "no", "0 to 5", "**yes**")]
    [InlineData("5 to 8", "not known", "not known (0 or more)", "**yes**")]
    [InlineData("not known (0 to 8)", "yes", "6 or more", "**yes**")]
    [InlineData("not known (0 to 8)", "not known", "not known (0 or more)", "?")]
    public void Page_dit_ce_que_dit_la_fiche(string niveau, string baccalaureat, string mois, string conclusion) =>
        Assert.Equal(conclusion, TableDecision.Lire()[(niveau, baccalaureat, mois)]);

    /// <summary>Every row of facts is in a cell, every cell has rows, and the kernel, the struct, the expressions and the SQL all say what the cell says.</summary>
    [Fact]
    public void Page_dit_ce_que_disent_le_noyau_la_structure_les_expressions_et_le_SQL()
    {
        var page = TableDecision.Lire();
        var exactes = Combinaisons.Mondes(default).ToDictionary(monde => monde, Exacte);
        var expressions = Fiche.Predicats<Personne>(
            personne => personne.NiveauMin, personne => personne.NiveauMax, personne => personne.Baccalaureat, personne => personne.MoisCertains, personne => personne.MoisPossibles);
        Func<Personne, bool> certain = expressions.Certain.Compile(), possible = expressions.Possible.Compile();
        var sql = Fiche.Sql("NiveauMin", "NiveauMax", "Baccalaureat", "MoisCertains", "MoisPossibles", "Personnes");
        var certaines = donnees.Lire($"SELECT \"Id\" FROM \"Personnes\" WHERE {sql.Certain}").ToHashSet();
        var possibles = donnees.Lire($"SELECT \"Id\" FROM \"Personnes\" WHERE {sql.Possible}").ToHashSet();
        var vues = new HashSet<(string, string, string)>();

        foreach (var ligne in Lignes.Toutes)
        {
            var cellule = TableDecision.Cellule(ligne.Faits);
            vues.Add(cellule);
            string[] dits =
            [
                TableDecision.Mot(Commun(Combinaisons.Mondes(ligne.Faits).Select(monde => exactes[monde]))),
                TableDecision.Mot(Fiche.EstEligible(ligne.Faits)),
                TableDecision.Mot(certain(ligne) ? true : possible(ligne) ? null : false),
                TableDecision.Mot(certaines.Contains(ligne.Id) ? true : possibles.Contains(ligne.Id) ? null : false),
            ];
            Assert.True(dits.All(dit => dit == page[cellule]), $"{cellule} is {page[cellule]}; kernel, struct, expressions and SQL say {string.Join(' ', dits)} of {ligne.Faits}");
        }
        Assert.Equal(page.Keys.Order(), vues.Order());
    }

    /// <summary>The path of the picture, followed with the answers of each person, ends where the kernel concludes.</summary>
    [Fact]
    public void Image_mene_ou_conclut_le_noyau()
    {
        var chemin = new CheminDecision(Fiche.Regles!.Entree!.Condition);

        Assert.Equal(["N5", "BAC", "N4", "EXP"], chemin.Questions.Select(question => question.Condition.Cle));
        Chacun.Verifier(Combinaisons.Mondes(default), monde => Assert.Equal(Exacte(monde), chemin.Suivre(condition => condition.Genre switch
        {
            GenreCondition.Niveau => monde.NiveauMin >= condition.Niveau!.Numero,
            GenreCondition.Baccalaureat => monde.Baccalaureat!.Value,
            _ => monde.MoisCertains >= condition.Mois,
        })));
    }

    private static bool Exacte(FaitsCandidat connus)
    {
        var conclusion = Fiche.Evaluer(Combinaisons.Personne(connus, Secteur.Publicite), VoieAcces.FormationContinue, Combinaisons.Le).Conclusion;
        Assert.True(conclusion is Conclusion.Eligible or Conclusion.NonEligible, $"{connus}: {conclusion}");
        return conclusion == Conclusion.Eligible;
    }

    private static bool? Commun(IEnumerable<bool> conclusions) => conclusions.Distinct().ToList() is [var seule] ? seule : null;
}
