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

        /// <summary>
        /// Whether an experience counts on a day: with those that a person judges, and those that are not known, or without.
        /// </summary>
        internal bool Compte(ExperienceConnue une, int le, bool apprecier, bool connaitre) => Prendre(une, le) switch
        {
            PriseEnCompte.Comptee => true,
            PriseEnCompte.AApprecier => apprecier,
            PriseEnCompte.AConnaitre => connaitre,
            PriseEnCompte.PasEncore or PriseEnCompte.AutreSecteur or PriseEnCompte.HorsTravail or PriseEnCompte.Refusee => false,
        };

        internal override Resultat ParParties(Faits faits, int le)
        {
            var incertain = !faits.ExperiencesCompletes;
            foreach (var une in faits.Experiences) incertain |= Prendre(une, le) is PriseEnCompte.AApprecier or PriseEnCompte.AConnaitre;
            var sur = Durees.Juger(this, faits.Experiences, le);
            if (!incertain) return new Resultat(this, sur, faitManquant: false, []);

            // What is not known may turn out for the best, and so may what a person judges: a fact is missing where the one alone
            // changes something.
            var apprecie = Durees.Juger(this, faits.Experiences, le, apprecier: true);
            var connu = faits.ExperiencesCompletes ? Durees.Juger(this, faits.Experiences, le, connaitre: true) : Verite.Vrai;
            var tout = faits.ExperiencesCompletes
                ? Durees.Juger(this, faits.Experiences, le, apprecier: true, connaitre: true)
                : Verite.Vrai;
            var verite = sur == Verite.Vrai ? Verite.Vrai : tout == Verite.Faux ? Verite.Faux : Verite.Inconnu;
            return new Resultat(this, verite, faitManquant: connu != sur || tout != apprecie, []);
        }
    }
}
