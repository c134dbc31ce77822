using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Rncp;

/// <summary>What is found in any fiche by its code: the typed <c>Parse</c> of a fiche accepts the same texts, and no other.</summary>
public static class FicheExtensions
{
    /// <summary>Finds a bloc by its code, long or short, in upper or lower case, without any blank.</summary>
    /// <param name="fiche">The fiche.</param>
    /// <param name="code">The code, such as RNCP37674BC01, BC01 or bc01; null is not a code.</param>
    /// <param name="bloc">The bloc, or null.</param>
    /// <returns>True when the fiche has the bloc.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> is null.</exception>
    public static bool TryBloc(
        this ICertification fiche, [StringSyntax("CodeRncp")] string? code, [NotNullWhen(true)] out IBloc? bloc)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        bloc = fiche.Blocs.FirstOrDefault(un => Membres.Est(code, un.Code) || Membres.Est(code, Membres.CodeCourtDeBloc(un.Code)));
        return bloc is not null;
    }

    /// <summary>Finds a compétence by its code, long or short, in upper or lower case, without any blank.</summary>
    /// <param name="fiche">The fiche.</param>
    /// <param name="code">
    /// The code, such as RNCP37674BC01C03 or BC01C03, and RS5000C03 or C03 where there are no blocs; null is not a code.
    /// </param>
    /// <param name="competence">The compétence, or null.</param>
    /// <returns>True when the fiche has the compétence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> is null.</exception>
    public static bool TryCompetence(
        this ICertification fiche, [StringSyntax("CodeRncp")] string? code, [NotNullWhen(true)] out ICompetence? competence)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        competence = fiche.Competences.FirstOrDefault(
            une => Membres.Est(code, une.Code) || Membres.Est(code, une.Code.AsSpan(fiche.Code.Length)));
        return competence is not null;
    }

    /// <summary>
    /// Finds what has a code in a fiche: a bloc, a compétence, a métier, a code of the ROME, of the NSF or of the Formacode, or a sector
    /// of its rules, the first of them where a référentiel gives one key to two, as to a métier and to a sector.
    /// </summary>
    /// <param name="fiche">The fiche.</param>
    /// <param name="code">The code, in upper or lower case, long or short, without any blank; null is not a code.</param>
    /// <param name="membre">The member, or null.</param>
    /// <returns>True when the fiche has the code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> is null.</exception>
    public static bool TryMembre(
        this ICertification fiche, [StringSyntax("CodeRncp")] string? code, [NotNullWhen(true)] out IMembre? membre)
    {
        membre = fiche.TryBloc(code, out var bloc) ? bloc
            : fiche.TryCompetence(code, out var competence) ? competence
            : Parmi(fiche.Metiers) ?? Parmi(fiche.CodesRome) ?? Parmi(fiche.CodesNsf) ?? Parmi(fiche.Formacodes)
                ?? Parmi(fiche.Regles?.Secteurs ?? []);
        return membre is not null;

        IMembre? Parmi<T>(ImmutableArray<T> membres) where T : class, IMembre =>
            membres.FirstOrDefault(un => Membres.Est(code, ((IMembre)un).Code));
    }

    /// <summary>Sorts the blocs of a fiche by what a person has acquired.</summary>
    /// <param name="fiche">The fiche.</param>
    /// <param name="acquis">The codes of the blocs acquired, as <see cref="TryBloc"/> reads them, in any order.</param>
    /// <param name="inconnus">The codes of the blocs of which it is not known whether they are acquired; none when omitted.</param>
    /// <returns>The blocs acquired, missing and unknown, and whether the certification is acquired.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fiche"/> or <paramref name="acquis"/> is null.</exception>
    /// <exception cref="ArgumentException">A code is of no bloc of the fiche; the message lists the blocs.</exception>
    public static ProgressionFiche ProgressionDe(
        this ICertification fiche, IEnumerable<string> acquis, IEnumerable<string>? inconnus = null)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        ArgumentNullException.ThrowIfNull(acquis);
        return new(fiche, Blocs(fiche, acquis, nameof(acquis)), Blocs(fiche, inconnus ?? [], nameof(inconnus)));
    }

    private static IBloc[] Blocs(ICertification fiche, IEnumerable<string> codes, string argument) =>
        [.. codes.Select(code => fiche.TryBloc(code, out var bloc) ? bloc : throw new ArgumentException(
            $"'{Analyse.Citer(code)}' is not a bloc of {fiche.Code}, which has: {Liste(fiche)}.", argument))];

    private static string Liste(ICertification fiche) =>
        fiche.Blocs.IsEmpty ? "none" : string.Join(", ", fiche.Blocs.Select(bloc => bloc.Code));
}
