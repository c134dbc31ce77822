using System.Text.Json.Serialization;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// What the prerequisites of a fiche need to know of a person, in a few bytes: the highest level held, the baccalauréat and
/// the months of experience that count. Each may be known, partly known or not known at all. The default value is
/// <see cref="Inconnus"/>: nothing is known, so nothing is decided.
/// </summary>
/// <remarks>
/// A person has n months when the rule of the fiche counts an experience of n months as sufficient: a continuous period of n
/// months from day to day (1 January to 30 June is six), or days that add up to the longest that n months can have (184
/// for six), in the sectors, and of the nature and working time, that the rule counts. Below the fewest days that n months
/// can have (181 for six) a person has not n months; between the two, n months are possible and not certain.
/// <see cref="CertificationExtensions.Faits"/> counts them from dated experiences.
/// When a rule asks for experience in several lists of sectors, certain months count in every one of them, and
/// possible months in at least one.
/// </remarks>
[JsonConverter(typeof(FaitsCandidatJsonConverter))]
public readonly record struct FaitsCandidat
{
    /// <summary>The value of <see cref="MoisPossibles"/> when the experience is not known, and has no limit.</summary>
    public const int MoisSansLimite = int.MaxValue;

    // The upper bounds are kept as what they exclude, so that the default value excludes nothing.
    private readonly int _niveauxExclus, _moisExclus;

    /// <summary>States what is known. An argument omitted, or null as in a column of a database, is not known.</summary>
    /// <param name="niveauMin">The lowest that the highest level held may be, from 0 (no title) to 8.</param>
    /// <param name="niveauMax">The highest that it may be, from 0 to 8.</param>
    /// <param name="baccalaureat">Whether the person holds the baccalauréat, a title of level 4.</param>
    /// <param name="moisCertains">The months of experience that certainly count.</param>
    /// <param name="moisPossibles">The months that may count.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A level is not from 0 to 8, a number of months is negative, or a lower bound is above its upper bound.
    /// </exception>
    /// <exception cref="ArgumentException">The person holds the baccalauréat, and no level of 4 or more.</exception>
    public FaitsCandidat(
        int? niveauMin = null, int? niveauMax = null, bool? baccalaureat = null, int? moisCertains = null, int? moisPossibles = null)
    {
        int min = niveauMin ?? 0, max = niveauMax ?? Limites.NiveauMax;
        int certains = moisCertains ?? 0, possibles = moisPossibles ?? MoisSansLimite;
        if (max is < 0 or > Limites.NiveauMax)
            throw new ArgumentOutOfRangeException(nameof(niveauMax), max, $"A level is from 1 to {Limites.NiveauMax}, and 0 is no title.");
        if (min < 0 || min > max)
            throw new ArgumentOutOfRangeException(nameof(niveauMin), min, $"The lowest level is from 0 to the highest, {max}.");
        if (possibles < 0)
            throw new ArgumentOutOfRangeException(nameof(moisPossibles), possibles, "A number of months is not negative.");
        if (certains < 0 || certains > possibles)
            throw new ArgumentOutOfRangeException(nameof(moisCertains), certains,
                $"The months that are certain are from 0 to those that are possible, {possibles}.");
        if (baccalaureat == true && max < Limites.NiveauDuBaccalaureat)
            throw new ArgumentException(
                $"The baccalauréat is a title of level {Limites.NiveauDuBaccalaureat}, and the highest level held is at most {max}.",
                nameof(baccalaureat));
        NiveauMin = min;
        _niveauxExclus = Limites.NiveauMax - max;
        Baccalaureat = baccalaureat;
        MoisCertains = certains;
        _moisExclus = MoisSansLimite - possibles;
    }

    /// <summary>Nothing is known: the default value.</summary>
    public static FaitsCandidat Inconnus => default;

    /// <summary>The lowest that the highest level held may be, from 0 (no title) to 8; 0 when it is not known.</summary>
    public int NiveauMin { get; }

    /// <summary>The highest that the highest level held may be, from 0 (no title) to 8; 8 when it is not known.</summary>
    public int NiveauMax => Limites.NiveauMax - _niveauxExclus;

    /// <summary>Whether the person holds the baccalauréat; null when it is not known.</summary>
    public bool? Baccalaureat { get; }

    /// <summary>The months of experience that certainly count; 0 when they are not known.</summary>
    public int MoisCertains { get; }

    /// <summary>The months of experience that may count; <see cref="MoisSansLimite"/> when they are not known.</summary>
    public int MoisPossibles => MoisSansLimite - _moisExclus;

    /// <summary>Facts of which each is known exactly, or, when it is null, not at all.</summary>
    /// <param name="niveau">The highest level held, from 0 (no title) to 8.</param>
    /// <param name="baccalaureat">Whether the person holds the baccalauréat, a title of level 4.</param>
    /// <param name="mois">The months of experience that count.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 0 to 8, or the number of months is negative.</exception>
    /// <exception cref="ArgumentException">The person holds the baccalauréat, and no level of 4 or more.</exception>
    public static FaitsCandidat Connus(int? niveau, bool? baccalaureat, int? mois) => new(niveau, niveau, baccalaureat, mois, mois);
}
