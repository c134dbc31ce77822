using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>Why a decision is what it is. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<Motif>))]
public enum Motif
{
    /// <summary>The prerequisites are not met: <see cref="Conclusion.NonEligible"/>.</summary>
    PrerequisNonRemplis = 1,

    /// <summary>The route is closed, or the fiche does not have it: <see cref="Conclusion.NonEligible"/>.</summary>
    VoieFermee = 2,

    /// <summary>The registration has ended: <see cref="Conclusion.NonEligible"/>.</summary>
    EnregistrementExpire = 3,

    /// <summary>The registration has not begun: <see cref="Conclusion.NonEligible"/>.</summary>
    EnregistrementPasEncoreEnVigueur = 4,

    /// <summary>The assessment on entry is recorded as unfavourable: <see cref="Conclusion.NonEligible"/>.</summary>
    EvaluationDefavorable = 5,

    /// <summary>The prerequisites are met: <see cref="Conclusion.Eligible"/>.</summary>
    PrerequisRemplis = 6,

    /// <summary>
    /// What the rule leaves to a person, the favourable assessment on entry has settled: <see cref="Conclusion.Eligible"/>.
    /// </summary>
    EvaluationFavorable = 7,

    /// <summary>A fact that the person can give is missing: <see cref="Conclusion.ACompleter"/>.</summary>
    FaitDeLaPersonne = 8,

    /// <summary>Only facts are missing that the fiche does not say: <see cref="Conclusion.ACompleter"/>.</summary>
    FaitDeLaFiche = 9,

    /// <summary>A person has to tell: <see cref="Conclusion.AApprecier"/>.</summary>
    APersonne = 10,

    /// <summary>The référentiel states no rule, so that a person reads the prerequisites: <see cref="Conclusion.AApprecier"/>.</summary>
    SansRegle = 11,

    /// <summary>The route has no entry into training, and is examined otherwise: <see cref="Conclusion.SansObjet"/>.</summary>
    ExamineeAutrement = 12,

    /// <summary>The facts contradict each other: <see cref="Conclusion.FaitsIncoherents"/>.</summary>
    FaitsContradictoires = 13,
}
