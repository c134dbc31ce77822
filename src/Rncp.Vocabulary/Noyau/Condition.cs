using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>
/// A condition of a rule, with its readings already chosen. What depends on the kind of condition is a member here, or is asked
/// by <see cref="Selon{T}"/>: whoever forgets a kind does not compile.
/// </summary>
internal abstract partial class Condition
{
    private Condition[]? _atomes;

    /// <summary>What identifies the condition in the référentiel.</summary>
    internal string Cle { get; init; } = "";

    /// <summary>Returns what the function of this kind gives.</summary>
    internal T Selon<T>(
        Func<Toutes, T> toutes,
        Func<UneDe, T> uneDe,
        Func<Niveau, T> niveau,
        Func<Baccalaureat, T> baccalaureat,
        Func<Experience, T> experience) =>
        Choisir(new Cas<T>(toutes, uneDe, niveau, baccalaureat, experience));

    /// <summary>Returns what the function of a group, or the one of all elementary conditions, gives.</summary>
    internal T SelonGroupe<T>(
        Func<IReadOnlyList<Condition>, T> toutes, Func<IReadOnlyList<Condition>, T> uneDe, Func<Condition, T> elementaire) =>
        Selon(un => toutes(un.Parties), un => uneDe(un.Parties), elementaire, elementaire, elementaire);

    /// <summary>The value from those of the parts, each on its own.</summary>
    /// <param name="faits">What is known of a person.</param>
    /// <param name="le">The day, up to which experience counts.</param>
    internal abstract Resultat ParParties(Faits faits, int le);

    /// <summary>Whether something that is not known, but of the titles, can change the value.</summary>
    internal abstract bool DependDe(Faits faits, Inconnu inconnu, int le);

    /// <summary>Whether whoever satisfies this elementary condition satisfies another one.</summary>
    internal abstract bool Implique(Condition autre);

    /// <summary>From a condition as it is written to the one that is evaluated.</summary>
    /// <param name="ecrite">The condition.</param>
    /// <param name="lectures">The readings chosen.</param>
    /// <param name="connus">The keys of the sectors of the fiche; null when only the condition is known.</param>
    internal static Condition Traduire(IConditionEcrite ecrite, Lectures lectures, string[]? connus = null)
    {
        return ecrite.Selon<Condition>(
            toutes: parties => new Toutes(Parties(parties)) { Cle = ecrite.Cle },
            uneDe: parties => new UneDe(Parties(parties)) { Cle = ecrite.Cle },
            niveau: requis => new Niveau(requis, lectures.EstExacte) { Cle = ecrite.Cle },
            baccalaureat: () => new Baccalaureat { Cle = ecrite.Cle },
            // The reading is the one source of the months: what the condition writes says the same.
            experience: (mois, secteurs) => new Experience(
                lectures.Mois ?? mois, [.. secteurs], lectures.EnUneFois, lectures.AuProrata, lectures.DuTravailSeul, connus)
            {
                Cle = ecrite.Cle,
            });

        Condition[] Parties(IEnumerable<IConditionEcrite> parties) => [.. parties.Select(partie => Traduire(partie, lectures, connus))];
    }

    /// <summary>The elementary conditions, in order.</summary>
    internal static Condition[] Atomes(Condition condition) => condition._atomes ??= condition.SelonGroupe<Condition[]>(
        toutes: parties => [.. parties.SelectMany(Atomes)],
        uneDe: parties => [.. parties.SelectMany(Atomes)],
        elementaire: atome => [atome]);

    /// <summary>The value from those of the elementary conditions.</summary>
    /// <param name="atomes">Their values, in order.</param>
    /// <param name="rang">The first that is of this condition; then, the first that is not.</param>
    internal virtual Verite Composer(Verite[] atomes, ref int rang) => atomes[rang++];

    /// <summary>
    /// The value of an elementary condition, as often as something else is supposed of what is not known, but of the titles: what can be
    /// done once is.
    /// </summary>
    /// <returns>The value, from whether each group of what is not known turns out well.</returns>
    internal virtual Func<Func<int, bool>, Verite> Supposer(Faits faits, int le) =>
        favorable => ParParties(faits.Supposer(favorable), le).Verite;

    /// <summary>The value of an elementary condition for titles, where what is supposed of the rest gives another.</summary>
    internal virtual Verite Juger(TitreConnu[] titres, Verite reste) => reste;

    private protected abstract T Choisir<T>(Cas<T> cas);

    private static Resultat[] ParParties(IReadOnlyList<Condition> parties, Faits faits, int le)
    {
        var resultats = new Resultat[parties.Count];
        for (var i = 0; i < resultats.Length; i++) resultats[i] = parties[i].ParParties(faits, le);
        return resultats;
    }

    /// <summary>A condition that is made of others.</summary>
    internal abstract class Groupe(IReadOnlyList<Condition> parties) : Condition
    {
        internal IReadOnlyList<Condition> Parties { get; } = parties;

        internal override bool DependDe(Faits faits, Inconnu inconnu, int le) => Parties.Any(partie => partie.DependDe(faits, inconnu, le));

        internal override bool Implique(Condition autre) => false;

        internal abstract override Verite Composer(Verite[] atomes, ref int rang);
    }

    /// <summary>All the parts.</summary>
    internal sealed class Toutes(IReadOnlyList<Condition> parties) : Groupe(parties)
    {
        private protected override T Choisir<T>(Cas<T> cas) => cas.Toutes(this);

        internal override Resultat ParParties(Faits faits, int le) => Resultat.Toutes(this, ParParties(Parties, faits, le));

        internal override Verite Composer(Verite[] atomes, ref int rang)
        {
            var verite = Verite.Vrai;
            foreach (var partie in Parties)
                if (partie.Composer(atomes, ref rang) is var une && une < verite) verite = une;
            return verite;
        }
    }

    /// <summary>One of the parts.</summary>
    internal sealed class UneDe(IReadOnlyList<Condition> parties) : Groupe(parties)
    {
        private protected override T Choisir<T>(Cas<T> cas) => cas.UneDe(this);

        internal override Resultat ParParties(Faits faits, int le) => Resultat.UneDe(this, ParParties(Parties, faits, le));

        internal override Verite Composer(Verite[] atomes, ref int rang)
        {
            var verite = Verite.Faux;
            foreach (var partie in Parties)
                if (partie.Composer(atomes, ref rang) is var une && une > verite) verite = une;
            return verite;
        }
    }

    /// <summary>A function for each kind.</summary>
    private protected sealed record Cas<T>(
        Func<Toutes, T> Toutes,
        Func<UneDe, T> UneDe,
        Func<Niveau, T> Niveau,
        Func<Baccalaureat, T> Baccalaureat,
        Func<Experience, T> Experience);
}

/// <summary>A condition as it is written, in a file or in a model: its readings are still to choose.</summary>
internal interface IConditionEcrite
{
    /// <summary>What identifies the condition in the référentiel.</summary>
    string Cle { get; }

    /// <summary>Returns what the function of this kind gives for what is written: parts, a level, months and sectors.</summary>
    T Selon<T>(
        Func<IEnumerable<IConditionEcrite>, T> toutes, Func<IEnumerable<IConditionEcrite>, T> uneDe,
        Func<int, T> niveau, Func<T> baccalaureat, Func<int, IEnumerable<string>, T> experience);
}
