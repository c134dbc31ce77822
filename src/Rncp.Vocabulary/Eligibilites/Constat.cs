using System.Collections.Immutable;

namespace Rncp;

/// <summary>What a decision found for one condition, and for its parts.</summary>
public sealed class Constat
{
    private readonly Dossier _dossier;
    private readonly Func<Constat, Dossier, string> _redaction;

    /// <param name="cle">What was looked at.</param>
    /// <param name="issue">The outcome.</param>
    /// <param name="dossier">What is decided on.</param>
    /// <param name="redaction">Writes why.</param>
    internal Constat(string cle, IssueConstat issue, Dossier dossier, Func<Constat, Dossier, string> redaction)
    {
        Cle = cle;
        Issue = issue;
        _dossier = dossier;
        _redaction = redaction;
    }

    /// <summary>What was looked at: <c>faits</c>, <c>enregistrement</c>, <c>voie</c>, or the key of a condition of the rule.</summary>
    public string Cle { get; }

    /// <summary>The outcome.</summary>
    public IssueConstat Issue { get; }

    /// <summary>Why, in French: written when it is first asked for.</summary>
    public string Explication => field ??= _redaction(this, _dossier);

    /// <summary>The words of the fiche, verbatim; null when the condition only groups its parts, or is not from the fiche.</summary>
    public string? Citation { get; internal init; }

    /// <summary>
    /// The same for a person to read: from the beginning of its phrase and on one line. Null where <see cref="Explication"/> has it.
    /// </summary>
    public string? Phrase =>
        Citation is null || Cle == "voie" ? null : RedactionCitations.Citer(_dossier.Fiche, Citation);

    /// <summary>The parts, in the order of the rule.</summary>
    public ImmutableArray<Constat> Parties { get; internal init; } = [];

    /// <summary>The condition as the rule writes it; null when something else was looked at.</summary>
    internal ConditionEntree? Ecrite { get; init; }

    /// <summary>The same condition with the readings taken; null when something else was looked at.</summary>
    internal Noyau.Condition? Condition { get; init; }

    /// <summary>Whether to say what does not count and why.</summary>
    internal bool Detaille { get; init; }

    /// <summary>Whether it is not settled, and changes nothing.</summary>
    internal bool SansEffet { get; init; }

    /// <summary>Returns the outcome and why, in French.</summary>
    public override string ToString() => $"[{Issue}] {Explication}";
}
