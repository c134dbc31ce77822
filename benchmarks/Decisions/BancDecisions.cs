using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using NRules;
using Rncp41364;

namespace Rncp.Benchmarks.Decisions;

/// <summary>The decision on the same 10,000 persons; the whole text takes the first 1,000 of them.</summary>
public class BancDecisions
{
    internal const string Connus = "known facts", Partiels = "facts that may be unknown", Dates = "with its explanation";
    internal const string AMain = "hand-written C#", Nous = "EstEligible", Certain = "EstCertainementEligible", Kleene = "EstEligible, three-valued";
    internal const string Validation = "FluentValidation 12", Regles = "NRules", Moteur = "RulesEngine 6, one expression", MoteurArbre = "RulesEngine 6, a tree";
    internal const string Evaluer = "Evaluer", EvaluerConstats = "Evaluer, tree of findings", EvaluerPhrases = "Evaluer, tree of findings with its sentences", EvaluerTexte = "Evaluer, explained in full";
    private const int Textes = 1_000;

    private static readonly Certification Fiche = Certification.Rncp41364;

    private readonly FaitsConnus[] _connus;
    private readonly FaitsPartiels[] _partiels;
    private readonly FaitsCandidat[] _faits;
    private readonly FaitsCandidat[] _faitsPartiels;
    private readonly CandidatPlat[] _plats;
    private readonly Candidat[] _dates;
    private readonly ValidateurCandidat _validateur = new();
    private readonly ISessionFactory _sessions = RegleNRules.Compiler();
    private readonly RulesEngine.RulesEngine _moteur = RegleRulesEngine.Creer();

    public BancDecisions()
    {
        var population = new Population();
        _connus = population.Connus;
        _partiels = population.Partiels;
        _faits = [.. population.Connus.Select(faits => FaitsCandidat.Connus(faits.Niveau, faits.Baccalaureat, faits.Mois))];
        _faitsPartiels = [.. population.Partiels.Select(faits => FaitsCandidat.Connus(faits.Niveau, faits.Baccalaureat, faits.Mois))];
        _plats = population.Plats();
        _dates = population.Dates();
    }

    /// <summary>Everybody decides as the rule written by hand, person by person; else this throws.</summary>
    internal static void Verifier()
    {
        var banc = new BancDecisions();
        var admis = RegleNRules.Decider(banc._sessions, banc._plats).ToHashSet();
        for (var i = 0; i < banc._connus.Length; i++)
        {
            var attendu = EcriteALaMain.Eligible(banc._connus[i]);
            Controle.Egal(attendu, Fiche.EstEligible(banc._faits[i]), $"EstEligible of {banc._connus[i]}");
            Controle.Egal(attendu, Fiche.EstCertainementEligible(banc._faits[i]), $"EstCertainementEligible of {banc._connus[i]}");
            Controle.Egal(EcriteALaMain.Eligible(banc._partiels[i]), Fiche.EstEligible(banc._faitsPartiels[i]), $"EstEligible of {banc._partiels[i]}");
            var plat = banc._plats[i];
            Controle.Egal(attendu, banc._validateur.Validate(plat).IsValid, $"FluentValidation of {banc._connus[i]}");
            Controle.Egal(attendu, admis.Contains(plat.Id), $"NRules of {banc._connus[i]}");
            foreach (var regle in new[] { RegleRulesEngine.Expression, RegleRulesEngine.Arbre })
                Controle.Egal(attendu, RegleRulesEngine.Decider(banc._moteur, regle, plat).AsTask().GetAwaiter().GetResult(), $"RulesEngine of {banc._connus[i]}, {regle}");
            Controle.Egal(attendu ? Conclusion.Eligible : Conclusion.NonEligible, banc.Decider(i).Conclusion, $"Evaluer of {banc._connus[i]}");
        }
    }

    [Benchmark(Description = AMain, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Connus)]
    public int DeciderAMain()
    {
        var eligibles = 0;
        foreach (ref readonly var faits in _connus.AsSpan())
            eligibles += EcriteALaMain.Eligible(faits) ? 1 : 0;
        return eligibles;
    }

    [Benchmark(Description = Nous, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Connus)]
    public int DeciderFaits()
    {
        var eligibles = 0;
        foreach (ref readonly var faits in _faits.AsSpan())
            eligibles += Fiche.EstEligible(faits) == true ? 1 : 0;
        return eligibles;
    }

    [Benchmark(Description = Certain, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Connus)]
    public int DeciderCertains()
    {
        var eligibles = 0;
        foreach (ref readonly var faits in _faits.AsSpan())
            eligibles += Fiche.EstCertainementEligible(faits) ? 1 : 0;
        return eligibles;
    }

    [Benchmark(Description = Validation, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Connus)]
    public int DeciderValidation()
    {
        var eligibles = 0;
        foreach (var candidat in _plats)
            eligibles += _validateur.Validate(candidat).IsValid ? 1 : 0;
        return eligibles;
    }

    [Benchmark(Description = Regles, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Connus)]
    public int DeciderNRules() => RegleNRules.Decider(_sessions, _plats).Count;

    [Benchmark(Description = Moteur, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Connus)]
    public Task<int> DeciderMoteur() => DeciderMoteur(RegleRulesEngine.Expression);

    [Benchmark(Description = MoteurArbre, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Connus)]
    public Task<int> DeciderMoteurArbre() => DeciderMoteur(RegleRulesEngine.Arbre);

    [Benchmark(Description = AMain, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Partiels)]
    public int DeciderPartielsAMain()
    {
        var eligibles = 0;
        foreach (ref readonly var faits in _partiels.AsSpan())
            eligibles += EcriteALaMain.Eligible(faits) switch { true => 1, null => 100_000, false => 0 };
        return eligibles;
    }

    [Benchmark(Description = Kleene, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Partiels)]
    public int DeciderPartiels()
    {
        var eligibles = 0;
        foreach (ref readonly var faits in _faitsPartiels.AsSpan())
            eligibles += Fiche.EstEligible(faits) switch { true => 1, null => 100_000, false => 0 };
        return eligibles;
    }

    [Benchmark(Description = Evaluer, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Dates)]
    public int DeciderDates()
    {
        var eligibles = 0;
        for (var i = 0; i < _dates.Length; i++)
            eligibles += Decider(i).Conclusion == Conclusion.Eligible ? 1 : 0;
        return eligibles;
    }

    [Benchmark(Description = EvaluerConstats, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Dates)]
    public int DeciderDatesConstats()
    {
        var lus = 0;
        for (var i = 0; i < _dates.Length; i++) lus += Lire(Decider(i).Constats);
        return lus;
    }

    /// <summary>Reads the outcome of each condition, and what the fiche says of it.</summary>
    private static int Lire(ImmutableArray<Constat> constats)
    {
        var lus = 0;
        foreach (var constat in constats) lus += (constat.Issue == IssueConstat.Satisfait ? 1 : 0) + (constat.Citation?.Length ?? 0) + Lire(constat.Parties);
        return lus;
    }

    [Benchmark(Description = EvaluerPhrases, OperationsPerInvoke = Population.Nombre), BenchmarkCategory(Dates)]
    public int DeciderDatesPhrases()
    {
        var lus = 0;
        for (var i = 0; i < _dates.Length; i++) lus += LirePhrases(Decider(i).Constats);
        return lus;
    }

    /// <summary>Reads why each condition has its outcome, too.</summary>
    private static int LirePhrases(ImmutableArray<Constat> constats)
    {
        var lus = 0;
        foreach (var constat in constats) lus += (constat.Issue == IssueConstat.Satisfait ? 1 : 0) + (constat.Citation?.Length ?? 0) + constat.Explication.Length + LirePhrases(constat.Parties);
        return lus;
    }

    [Benchmark(Description = EvaluerTexte, OperationsPerInvoke = Textes), BenchmarkCategory(Dates)]
    public int DeciderDatesTexte()
    {
        var caracteres = 0;
        for (var i = 0; i < Textes; i++) caracteres += Decider(i).Expliquer().Length;
        return caracteres;
    }

    private Eligibilite Decider(int i) => Fiche.Evaluer(_dates[i], VoieAcces.FormationContinue, Population.Le);

    private async Task<int> DeciderMoteur(string regle)
    {
        var eligibles = 0;
        foreach (var candidat in _plats)
            eligibles += await RegleRulesEngine.Decider(_moteur, regle, candidat) ? 1 : 0;
        return eligibles;
    }
}
