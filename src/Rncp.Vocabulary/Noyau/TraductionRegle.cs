using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Rncp.Noyau;

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

/// <summary>The answers that a rule takes to the readings that it has; null for one that it has not.</summary>
internal sealed class Lectures(string? niveau, string? mois, string? cumul, string? tempsPartiel, string? nature)
{
    /// <summary>The words of the answers, by what each reading decides; how many months are enough is a number.</summary>
    internal const string AuMoins = "auMoins", Exactement = "exactement", Cumulees = "cumulees", UneSeule = "uneSeule",
        Calendaire = "calendaire", Prorata = "prorata", Toutes = "toutes", Professionnelle = "professionnelle";

    internal bool EstExacte => niveau == Exactement;

    internal int? Mois { get; } = mois is null ? null : int.Parse(mois, NumberStyles.None, CultureInfo.InvariantCulture);

    internal bool EnUneFois => cumul == UneSeule;

    internal bool AuProrata => tempsPartiel == Prorata;

    internal bool DuTravailSeul => nature == Professionnelle;
}

/// <summary>From a condition as it is written to the one that is evaluated.</summary>
internal static class TraductionRegle
{
    internal static Condition Traduire(IConditionEcrite ecrite, Lectures lectures)
    {
        return ecrite.Selon<Condition>(
            toutes: parties => new Condition.Toutes(Parties(parties)) { Cle = ecrite.Cle },
            uneDe: parties => new Condition.UneDe(Parties(parties)) { Cle = ecrite.Cle },
            niveau: requis => new Condition.Niveau(requis, lectures.EstExacte) { Cle = ecrite.Cle },
            baccalaureat: () => new Condition.Baccalaureat { Cle = ecrite.Cle },
            // The reading is the one source of the months: what the condition writes says the same.
            experience: (mois, secteurs) => new Condition.Experience(
                lectures.Mois ?? mois, [.. secteurs], lectures.EnUneFois, lectures.AuProrata, lectures.DuTravailSeul) { Cle = ecrite.Cle });

        Condition[] Parties(IEnumerable<IConditionEcrite> parties) => [.. parties.Select(partie => Traduire(partie, lectures))];
    }
}
