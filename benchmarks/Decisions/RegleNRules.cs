using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Rncp.Benchmarks.Decisions;

/// <summary>What the rule infers for NRules.</summary>
public sealed class Admission(CandidatPlat candidat)
{
    /// <summary>Who may enter.</summary>
    public CandidatPlat Candidat { get; } = candidat;
}

/// <summary>The rule as the documentation of NRules writes rules.</summary>
public sealed class RegleNRules : Rule
{
    /// <summary>Declares the rule.</summary>
    public override void Define()
    {
        CandidatPlat candidat = null!;
        When().Match(() => candidat, fait => fait.Niveau >= 5 || ((fait.Baccalaureat || fait.Niveau >= 4) && fait.Mois >= 6));
        Then().Do(contexte => contexte.Insert(new Admission(candidat)));
    }

    internal static ISessionFactory Compiler()
    {
        var regles = new RuleRepository();
        regles.Load(chargement => chargement.From(typeof(RegleNRules)));
        return regles.Compile();
    }

    /// <summary>Decides all the candidates in one session.</summary>
    internal static List<int> Decider(ISessionFactory fabrique, IEnumerable<CandidatPlat> candidats)
    {
        var session = fabrique.CreateSession();
        session.InsertAll(candidats);
        session.Fire();
        return [.. session.Query<Admission>().Select(admission => admission.Candidat.Id)];
    }
}
