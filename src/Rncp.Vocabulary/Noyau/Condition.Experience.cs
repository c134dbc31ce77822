using System;

namespace Rncp.Noyau;

internal abstract partial class Condition
{
    /// <summary>Experience of a duration in sectors.</summary>
    /// <param name="mois">How many months.</param>
    /// <param name="secteurs">The sectors, in any of which they count.</param>
    /// <param name="enUneFois">Whether only one continuous period counts.</param>
    /// <param name="prorata">Whether part time counts for its share.</param>
    /// <param name="professionnelle">Whether internships and volunteering do not count.</param>
    /// <param name="connus">The sectors of the fiche, none of which is a slip of another; those asked for when null.</param>
    internal sealed class Experience(
        int mois, string[] secteurs, bool enUneFois, bool prorata, bool professionnelle, string[]? connus = null) : Condition
    {
        internal int Mois { get; } = mois;

        /// <summary>How many days the months make at the least and at the most.</summary>
        internal (int Min, int Max) Jours { get; } = Calendrier.Jours(mois);

        internal string[] Secteurs { get; } = secteurs;

        /// <summary>The sectors of the fiche.</summary>
        internal string[] Connus { get; } = connus ?? secteurs;

        /// <summary>Only one continuous period counts, not the total.</summary>
        internal bool EnUneFois { get; } = enUneFois;

        /// <summary>Part time counts for its share.</summary>
        internal bool Prorata { get; } = prorata;

        /// <summary>Internships and volunteering do not count.</summary>
        internal bool Professionnelle { get; } = professionnelle;

        private protected override T Choisir<T>(Cas<T> cas) => cas.Experience(this);

        /// <summary>The same for another number of months.</summary>
        internal Experience DeMois(int autre) => new(autre, Secteurs, EnUneFois, Prorata, Professionnelle, Connus) { Cle = Cle };

        /// <summary>Whether a sector is one of those asked for: keys compare whatever their case.</summary>
        internal bool Admet(string secteur)
        {
            foreach (var admis in Secteurs)
                if (string.Equals(admis, secteur, StringComparison.OrdinalIgnoreCase)) return true;
            return secteur == ExperienceConnue.ToutSecteur;
        }

        /// <summary>The sector asked for that the key of an experience is most likely a slip of; null when there is none.</summary>
        internal string? Ressemblance(ExperienceConnue une)
        {
            if (une.SecteurVoisin || une.Secteur is not { } cle) return null;
            foreach (var connu in Connus)
                if (string.Equals(connu, cle, StringComparison.OrdinalIgnoreCase)) return null;
            return MotProche.Parmi(Secteurs, cle);
        }

        /// <summary>What becomes of an experience on a day: decisions count by it, and explanations say it.</summary>
        internal PriseEnCompte Prendre(ExperienceConnue une, int le)
        {
            var admis = une.Secteur is not null && Admet(une.Secteur);
            return une.Justifiee == Verite.Faux ? PriseEnCompte.Refusee
                : Professionnelle && !une.Professionnelle ? PriseEnCompte.HorsTravail
                : une.Secteur is not null && !une.SecteurVoisin && !admis && Ressemblance(une) is null ? PriseEnCompte.AutreSecteur
                : une.Debut > le ? PriseEnCompte.PasEncore
                : une.Justifiee == Verite.Inconnu || une.SecteurInconnu ? PriseEnCompte.AConnaitre
                : admis ? PriseEnCompte.Comptee
                : PriseEnCompte.AApprecier;
        }

        /// <summary>Whoever has worked enough has for what asks for less, in the same sectors or more.</summary>
        internal override bool Implique(Condition autre) =>
            autre is Experience connue && Mois >= connue.Mois && Array.TrueForAll(Secteurs, connue.Admet);

        /// <summary>What is not known of an experience matters when it counts for the best.</summary>
        internal override bool DependDe(Faits faits, Inconnu inconnu, int le) => inconnu.Genre == GenreInconnu.AutresExperiences
            || (inconnu.Experience >= 0 && Prendre(faits.Experiences[inconnu.Experience], le) == PriseEnCompte.AConnaitre);

        internal override Resultat ParParties(Faits faits, int le)
        {
            var durees = new Durees(this, faits.Experiences, le);
            var sur = durees.Juger();
            if (faits.ExperiencesCompletes && !durees.SontIncertaines) return new Resultat(this, sur, faitManquant: false, []);

            // What is not known may turn out for the best, and so may what a person judges: a fact is missing where the one alone
            // changes something.
            var apprecie = durees.Juger(apprecier: true);
            var connu = faits.ExperiencesCompletes ? durees.Juger(connaitre: true) : Verite.Vrai;
            var tout = faits.ExperiencesCompletes ? durees.Juger(apprecier: true, connaitre: true) : Verite.Vrai;
            return new Resultat(this, Durees.Entre(sur, tout), faitManquant: connu != sur || tout != apprecie, []);
        }

        internal override Func<Func<int, bool>, Verite> Supposer(Faits faits, int le)
        {
            var durees = new Durees(this, faits.Experiences, le);
            if (faits.ExperiencesCompletes) return durees.Supposer;
            // All the days, full time: beside it, no other experience matters.
            var suffisante = Durees.Juger(this, [ExperienceConnue.Suffisante], le);
            return favorable => favorable(new Inconnu(GenreInconnu.AutresExperiences).Groupe) ? suffisante : durees.Supposer(favorable);
        }
    }
}
