using System;

namespace Rncp.Noyau;

internal abstract partial class Condition
{
    /// <summary>Experience of a duration in sectors.</summary>
    internal sealed class Experience(int mois, string[] secteurs, bool enUneFois, bool prorata, bool professionnelle) : Condition
    {
        internal int Mois { get; } = mois;

        /// <summary>How many days the months make at the least and at the most.</summary>
        internal (int Min, int Max) Jours { get; } = Calendrier.Jours(mois);

        internal string[] Secteurs { get; } = secteurs;

        /// <summary>Only one continuous period counts, not the total.</summary>
        internal bool EnUneFois { get; } = enUneFois;

        /// <summary>Part time counts for its share.</summary>
        internal bool Prorata { get; } = prorata;

        /// <summary>Internships and volunteering do not count.</summary>
        internal bool Professionnelle { get; } = professionnelle;

        private protected override T Choisir<T>(Cas<T> cas) => cas.Experience(this);

        /// <summary>Whether a sector is one of those asked for: keys compare whatever their case.</summary>
        internal bool Admet(string? secteur) =>
            secteur == ExperienceConnue.ToutSecteur || Array.Exists(Secteurs, admis => string.Equals(admis, secteur, StringComparison.OrdinalIgnoreCase));

        /// <summary>What becomes of an experience on a day: decisions count by it, and explanations say it.</summary>
        internal PriseEnCompte Prendre(ExperienceConnue une, int le) =>
            une.Justifiee == Verite.Faux ? PriseEnCompte.Refusee
            : Professionnelle && !une.Professionnelle ? PriseEnCompte.HorsTravail
            : une.Secteur is not null && !une.SecteurVoisin && !Admet(une.Secteur) ? PriseEnCompte.AutreSecteur
            : une.Debut > le ? PriseEnCompte.PasEncore
            : une.Justifiee == Verite.Inconnu || une.SecteurInconnu ? PriseEnCompte.AConnaitre
            : Admet(une.Secteur) ? PriseEnCompte.Comptee
            : PriseEnCompte.AApprecier;

        /// <summary>Whoever has worked enough has for what asks for less, in the same sectors or more.</summary>
        internal override bool Implique(Condition autre) => autre is Experience connue && Mois >= connue.Mois && Array.TrueForAll(Secteurs, connue.Admet);

        /// <summary>What is not known of an experience matters when it counts for the best.</summary>
        internal override bool DependDe(Faits faits, Inconnu inconnu, int le) => inconnu.Genre == GenreInconnu.AutresExperiences
            || (inconnu.Experience >= 0 && Prendre(faits.Experiences[inconnu.Experience], le) == PriseEnCompte.AConnaitre);

        internal override Resultat ParParties(Faits faits, int le)
        {
            var sur = Juger(prise => prise is PriseEnCompte.Comptee);
            if (faits.ExperiencesCompletes && !Array.Exists(faits.Experiences, une => Prendre(une, le) is PriseEnCompte.AApprecier or PriseEnCompte.AConnaitre))
                return new Resultat(this, sur, faitManquant: false, []);

            // What is not known may turn out for the best, and so may what a person judges: a fact is missing where the one alone changes something.
            var apprecie = Juger(prise => prise is PriseEnCompte.Comptee or PriseEnCompte.AApprecier);
            var connu = AuMieux(prise => prise is PriseEnCompte.Comptee or PriseEnCompte.AConnaitre);
            var tout = AuMieux(prise => prise is PriseEnCompte.Comptee or PriseEnCompte.AConnaitre or PriseEnCompte.AApprecier);
            var verite = sur == Verite.Vrai ? Verite.Vrai : tout == Verite.Faux ? Verite.Faux : Verite.Inconnu;
            return new Resultat(this, verite, faitManquant: connu != sur || tout != apprecie, []);

            Verite Juger(Predicate<PriseEnCompte> compte) => Durees.Juger(this, Array.FindAll(faits.Experiences, une => compte(Prendre(une, le))), le);
            Verite AuMieux(Predicate<PriseEnCompte> compte) => faits.ExperiencesCompletes ? Juger(compte) : Verite.Vrai;
        }
    }
}
