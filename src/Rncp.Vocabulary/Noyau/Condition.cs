using System;
using System.Collections.Generic;
using System.Linq;

namespace Rncp.Noyau;

/// <summary>A condition of a rule, with its readings already chosen.</summary>
internal abstract class Condition
{
    private Resultat?[]? _sansParties;

    /// <summary>What identifies the condition in the référentiel.</summary>
    internal string Cle { get; set; } = "";

    /// <summary>The value of this condition on its own: there are few, and every decision has the same ones.</summary>
    internal Resultat Vaut(Verite verite, bool faitManquant)
    {
        var resultats = _sansParties ??= new Resultat?[6];
        return resultats[2 * (verite - Verite.Faux) + (faitManquant ? 1 : 0)] ??= new Resultat(this, verite, faitManquant, []);
    }

    /// <summary>The elementary conditions, in order.</summary>
    internal static IEnumerable<Condition> Atomes(Condition condition) => condition switch
    {
        Toutes toutes => toutes.Parties.SelectMany(Atomes),
        UneDe uneDe => uneDe.Parties.SelectMany(Atomes),
        _ => [condition],
    };

    /// <summary>All the parts.</summary>
    internal sealed class Toutes(IReadOnlyList<Condition> parties) : Condition
    {
        internal IReadOnlyList<Condition> Parties { get; } = parties;
    }

    /// <summary>One of the parts.</summary>
    internal sealed class UneDe(IReadOnlyList<Condition> parties) : Condition
    {
        internal IReadOnlyList<Condition> Parties { get; } = parties;
    }

    /// <summary>Holding a title of a level.</summary>
    internal sealed class Niveau(int niveau, bool exactement) : Condition
    {
        internal int Requis { get; } = niveau;

        internal bool Exactement { get; } = exactement;
    }

    /// <summary>Holding the baccalauréat.</summary>
    internal sealed class Baccalaureat : Condition;

    /// <summary>Experience of a duration in sectors.</summary>
    internal sealed class Experience(int mois, string[] secteurs, bool enUneFois, bool prorata, bool professionnelle) : Condition
    {
        internal int Mois { get; } = mois;

        /// <summary>How many days the months make at the least and at the most.</summary>
        internal (int Min, int Max) Jours { get; } = Calendrier.Jours(mois);

        internal string[] Secteurs { get; } = secteurs;

        /// <summary>Whether a sector is one of those asked for: keys compare whatever their case.</summary>
        internal bool Admet(string secteur)
        {
            foreach (var admis in Secteurs)
                if (string.Equals(admis, secteur, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }

        /// <summary>Only one continuous period counts, not the total.</summary>
        internal bool EnUneFois { get; } = enUneFois;

        /// <summary>Part time counts for its share.</summary>
        internal bool Prorata { get; } = prorata;

        /// <summary>Internships and volunteering do not count.</summary>
        internal bool Professionnelle { get; } = professionnelle;
    }
}
