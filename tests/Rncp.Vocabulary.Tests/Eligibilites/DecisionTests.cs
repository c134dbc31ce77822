namespace Rncp.Tests.Eligibilites;

/// <summary>What holds of every decision, on random people.</summary>
public sealed class DecisionTests
{
    [Fact]
    public void Evaluer_quiconque_ne_leve_jamais_et_toute_la_decision_se_lit() => Tirages.Verifier(Tirages.Quelconque, (tirage, hasard) =>
    {
        var avis = tirage.Decider();

        Assert.True(Enum.IsDefined(avis.Conclusion));
        Assert.NotEmpty(avis.Constats);
        Assert.Equal(avis.Conclusion == Conclusion.ACompleter, !avis.FaitsManquants.IsEmpty);
        Assert.Equal(avis.FaitsManquants.Length, avis.FaitsManquants.Select(fait => fait.Cle).Distinct().Count());
        Assert.True(avis.Leviers.IsEmpty || avis.Conclusion is Conclusion.NonEligible or Conclusion.AApprecier);
        Assert.Contains(avis.ToString(), avis.Expliquer(), StringComparison.Ordinal);
        if (Tirages.Un(hasard, 20)) Assert.Contains(avis.Conclusion, avis.Robustesse().Conclusions);
    });

    /// <summary>The tree that people read tells what the conclusion says.</summary>
    [Fact]
    public void Constats_de_quiconque_s_accordent_avec_la_conclusion() => Tirages.Verifier(Tirages.Quelconque, (tirage, _) =>
    {
        var avis = tirage.Decider();
        var issues = avis.Constats.Select(constat => constat.Issue).ToArray();
        var evaluation = tirage.Candidat.EvaluationFavorable;
        var accord = avis.Conclusion switch
        {
            Conclusion.FaitsIncoherents => avis.Constats.All(constat => constat.Cle == "faits" && constat.Issue == IssueConstat.NonSatisfait),
            // A route is unknown, but every one of them refuses: the date or the rule says why, or the person's assessment.
            Conclusion.NonEligible => issues.Contains(IssueConstat.NonSatisfait) || evaluation == false,
            Conclusion.Eligible => issues.All(issue => issue == IssueConstat.Satisfait) || (evaluation == true && !issues.Contains(IssueConstat.NonSatisfait)),
            Conclusion.SansObjet => issues.All(issue => issue == IssueConstat.Satisfait) && issues.Length == 2,
            Conclusion.AApprecier => issues[^1] == IssueConstat.AApprecier && issues[..^1].All(issue => issue == IssueConstat.Satisfait),
            _ => issues.Contains(IssueConstat.Inconnu),
        };

        if (!accord) Assert.Fail($"{avis.Conclusion} with {string.Join(' ', issues)}\n{avis.Expliquer()}");
    });

    /// <summary>What is not known and changes nothing says so, and nothing else does: a condition to complete is one that is asked about.</summary>
    [Fact]
    public void Condition_a_completer_de_quiconque_est_demandee() => Tirages.Verifier(Tirages.Quelconque, (tirage, _) =>
    {
        var avis = tirage.Decider();
        foreach (var feuille in avis.Constats.SelectMany(Feuilles).Where(constat => constat.Explication.Contains("à compléter", StringComparison.Ordinal)))
        {
            var sujet = feuille.Cle == "EXP" ? "experiences" : feuille.Cle is "N5" or "N4" or "BAC" ? "titres" : feuille.Cle;
            if (!avis.FaitsManquants.Any(fait => fait.Cle.StartsWith(sujet, StringComparison.Ordinal) || (sujet == "titres" && fait.Cle == "niveau"))) Assert.Fail(avis.Expliquer());
        }
    });

    private static IEnumerable<Constat> Feuilles(Constat constat) => constat.Parties.IsEmpty ? [constat] : constat.Parties.SelectMany(Feuilles);

    /// <summary>A lever does what it says, and asks for no more than it takes from who does without the titles that are in preparation.</summary>
    [Fact]
    public void Leviers_appliques_rendent_eligible_et_rien_de_moins_ne_suffit() => Tirages.Verifier(Tirages.EnFormation, auMoins: Tirages.Nombre * 2 / 5, (tirage, _, compter) =>
    {
        var decide = tirage;
        foreach (var levier in decide.Decider().Leviers)
        {
            compter();
            Assert.Equal(Conclusion.Eligible, Appliquer(decide, levier, levier.PossibleDes));
            var sans = decide with { Candidat = Tirages.Avec(decide.Candidat, titres: liste => liste is null ? null : [.. liste.Value.Select(titre => titre.EnCours && titre.ObtenuLe > decide.Le ? titre with { ObtenuLe = null } : titre)]) };
            tirage = Appliquer(sans, levier, levier.PossibleDes) != Conclusion.Eligible ? decide : sans;
            if (levier.PossibleDes > tirage.Le)
            {
                var veille = levier.PossibleDes.AddDays(-1);
                Assert.NotEqual(Conclusion.Eligible, Appliquer(tirage, levier.Avec(veille, action => action), veille));
            }
            foreach (var retiree in levier.Actions.Where(action => action is not Attendre))
                Assert.NotEqual(Conclusion.Eligible, Appliquer(tirage, levier.Avec(levier.PossibleDes, action => action == retiree ? null : action), levier.PossibleDes));
            foreach (var experience in levier.Actions.OfType<AcquerirExperience>())
                Assert.NotEqual(Conclusion.Eligible, Appliquer(tirage, levier.Avec(levier.PossibleDes, action => action == experience ? experience with { Jours = experience.Jours - 1 } : action), levier.PossibleDes));
            foreach (var titre in levier.Actions.OfType<ObtenirTitre>().Where(titre => titre.Niveau.Numero > 1))
                Assert.NotEqual(Conclusion.Eligible, Appliquer(tirage, levier.Avec(levier.PossibleDes, action => action == titre ? titre with { Niveau = NiveauQualification.De(titre.Niveau.Numero - 1) } : action), levier.PossibleDes));
        }
    });

    /// <summary>Who only has to wait is told so: what runs or is planned makes the person eligible one day.</summary>
    [Fact]
    public void Leviers_disent_quand_attendre_suffit() => Tirages.Verifier(Tirages.EnFormation, auMoins: Tirages.Nombre / 250, (tirage, hasard, compter) =>
    {
        var avis = tirage.Decider();
        var plusTard = tirage.Le.AddDays(hasard.Next(400));
        if (avis.Conclusion != Conclusion.NonEligible || (tirage with { Le = plusTard }).Decider().Conclusion != Conclusion.Eligible) return;

        compter();
        if (!avis.Leviers.Any(levier => levier.Titre is null && levier.JoursExperience == 0 && levier.PossibleDes <= plusTard)) Assert.Fail($"eligible on {plusTard:O}, and told {string.Join(" / ", avis.Leviers)}");
    });

    private static Conclusion Appliquer(Tirage tirage, Levier levier, DateOnly le) =>
        (tirage with { Le = le }).Decider(levier.Appliquer(tirage.Candidat)).Conclusion;
}
