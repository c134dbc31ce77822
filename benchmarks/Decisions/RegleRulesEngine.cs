using RulesEngine.Models;

namespace Rncp.Benchmarks.Decisions;

/// <summary>The rule as the documentation of RulesEngine writes rules, in one expression and as a tree.</summary>
internal static class RegleRulesEngine
{
    internal const string Expression = "expression", Arbre = "arbre";

    private const string Candidat = "candidat";

    internal static RulesEngine.RulesEngine Creer() => new(
        [
            new Workflow
            {
                WorkflowName = Expression,
                Rules = [Une("ENTREE", "candidat.Niveau >= 5 OR ((candidat.Baccalaureat OR candidat.Niveau >= 4) AND candidat.Mois >= 6)")],
            },
            new Workflow
            {
                WorkflowName = Arbre,
                Rules =
                [
                    Groupe("ENTREE", "Or", Une("N5", "candidat.Niveau >= 5"), Groupe("N4EXP", "And",
                        Groupe("BACN4", "Or", Une("BAC", "candidat.Baccalaureat"), Une("N4", "candidat.Niveau >= 4")), Une("EXP", "candidat.Mois >= 6"))),
                ],
            },
        ],
        new ReSettings { NestedRuleExecutionMode = NestedRuleExecutionMode.Performance });

    internal static async ValueTask<bool> Decider(RulesEngine.RulesEngine moteur, string regle, CandidatPlat candidat) =>
        (await moteur.ExecuteAllRulesAsync(regle, new RuleParameter(Candidat, candidat))).TrueForAll(resultat => resultat.IsSuccess);

    private static Rule Une(string nom, string expression) => new() { RuleName = nom, Expression = expression };

    private static Rule Groupe(string nom, string operateur, params Rule[] regles) => new() { RuleName = nom, Operator = operateur, Rules = regles };
}
