using System;

namespace Rncp.Noyau;

/// <summary>
/// Whether periods make a duration. Periods that overlap or touch are one. The days on which they begin or have ended are put in order
/// once, and gone through as often as is asked which of them count.
/// </summary>
internal sealed class Durees
{
    private readonly Condition.Experience _condition;
    private readonly int[] _jours;
    private readonly Borne[] _bornes;
    private readonly int _nombre;
    private readonly bool _aApprecier;

    /// <param name="condition">What is asked for.</param>
    /// <param name="experiences">The experiences.</param>
    /// <param name="le">The day.</param>
    internal Durees(Condition.Experience condition, ExperienceConnue[] experiences, int le)
    {
        _condition = condition;
        _jours = experiences.Length == 0 ? [] : new int[2 * experiences.Length];
        _bornes = experiences.Length == 0 ? [] : new Borne[2 * experiences.Length];
        var nombre = 0;
        for (var i = 0; i < experiences.Length; i++)
        {
            var une = experiences[i];
            var prise = condition.Prendre(une, le);
            if (prise is not (PriseEnCompte.Comptee or PriseEnCompte.AApprecier or PriseEnCompte.AConnaitre)) continue;
            SontIncertaines |= prise != PriseEnCompte.Comptee;
            var auMieux = prise == PriseEnCompte.AConnaitre ? condition.Prendre(une.Supposer(favorable: true), le) : prise;
            _aApprecier |= auMieux == PriseEnCompte.AApprecier;
            // Its share of a day is added on its first day, and taken away on the day after its last. Days after the one of the decision
            // do not count.
            var part = condition.Prorata ? une.Quotite : 100;
            (_jours[nombre], _bornes[nombre++]) = (une.Debut, new Borne(part, prise, auMieux, i));
            (_jours[nombre], _bornes[nombre++]) = (Math.Min(une.Fin, le) + 1, new Borne(-part, prise, auMieux, i));
        }
        Array.Sort(_jours, _bornes, 0, nombre);

        // However many experiences count whatever is supposed, there is little to go through where they share their days.
        for (var i = 0; i < nombre; i++)
        {
            if (_nombre > 0 && _jours[_nombre - 1] == _jours[i] && _bornes[_nombre - 1].Compte(_bornes[i]))
                _bornes[_nombre - 1] = _bornes[_nombre - 1].Plus(_bornes[i].Part);
            else
                (_jours[_nombre], _bornes[_nombre++]) = (_jours[i], _bornes[i]);
        }
    }

    /// <summary>Whether a person judges some of them, or something is not known of them.</summary>
    internal bool SontIncertaines { get; }

    /// <summary>
    /// Whether the experiences that count are enough by a day: unknown where only a person can tell, between the fewest and the most
    /// days that the months can make.
    /// </summary>
    /// <param name="condition">What is asked for.</param>
    /// <param name="experiences">The experiences.</param>
    /// <param name="le">The day.</param>
    /// <param name="apprecier">Whether those that a person judges count.</param>
    /// <param name="connaitre">Whether those that are not known count.</param>
    internal static Verite Juger(
        Condition.Experience condition, ExperienceConnue[] experiences, int le, bool apprecier = false, bool connaitre = false) =>
        new Durees(condition, experiences, le).Juger(apprecier, connaitre);

    /// <summary>The days that count, in hundredths of a day: of the longest period when the rule asks for one, else of all.</summary>
    /// <inheritdoc cref="Juger(Condition.Experience, ExperienceConnue[], int, bool, bool)"/>
    internal static long Centiemes(
        Condition.Experience condition, ExperienceConnue[] experiences, int le, bool apprecier = false, bool connaitre = false) =>
        new Durees(condition, experiences, le).Cumuler(apprecier, connaitre, null, jusquaAssez: false).Centiemes;

    /// <inheritdoc cref="Juger(Condition.Experience, ExperienceConnue[], int, bool, bool)"/>
    internal Verite Juger(bool apprecier = false, bool connaitre = false) => Juger(apprecier, connaitre, null);

    /// <summary>What they come to where all that is not known of each experience turns out well, or does not.</summary>
    internal Verite Supposer(Func<int, bool> favorable)
    {
        var sur = Juger(apprecier: false, connaitre: true, favorable);
        return sur == Verite.Vrai || !_aApprecier ? sur : Entre(sur, Juger(apprecier: true, connaitre: true, favorable));
    }

    /// <summary>The value where it is one without what a person judges, and another with it.</summary>
    internal static Verite Entre(Verite sans, Verite avec) =>
        sans == Verite.Vrai ? Verite.Vrai : avec == Verite.Faux ? Verite.Faux : Verite.Inconnu;

    private Verite Juger(bool apprecier, bool connaitre, Func<int, bool>? favorable)
    {
        var cumul = Cumuler(apprecier, connaitre, favorable, jusquaAssez: true);
        return cumul.Suffit ? Verite.Vrai
            : cumul.Centiemes < _condition.Jours.Min * 100L ? Verite.Faux
            : Verite.Inconnu;
    }

    /// <summary>
    /// Goes through the days on which an experience begins or has ended. With pro rata, a day counts for the sum of its
    /// working times, at most for one day.
    /// </summary>
    private Cumul Cumuler(bool apprecier, bool connaitre, Func<int, bool>? favorable, bool jusquaAssez)
    {
        // Between two bounds in order, the sum of the shares is the same every day. Where several bounds are one day, the stretches
        // between them are empty, so that their order among themselves does not matter: the last of them leaves the right sum.
        var cumul = new Cumul(_condition);
        int cours = 0, depuis = 0;
        for (var i = 0; i < _nombre && !(jusquaAssez && cumul.Suffit); i++)
        {
            if (!Compte(_bornes[i])) continue;
            if (cours > 0) cumul.Ajouter(depuis, _jours[i] - 1, Math.Min(cours, 100));
            depuis = _jours[i];
            cours += _bornes[i].Part;
        }
        return cumul;

        bool Compte(Borne borne) => borne.Prise switch
        {
            PriseEnCompte.Comptee => true,
            PriseEnCompte.AApprecier => apprecier,
            PriseEnCompte.AConnaitre when favorable is null => connaitre,
            PriseEnCompte.AConnaitre => (apprecier || borne.AuMieux == PriseEnCompte.Comptee) && favorable(borne.Experience),
            PriseEnCompte.PasEncore or PriseEnCompte.AutreSecteur or PriseEnCompte.HorsTravail or PriseEnCompte.Refusee => false,
        };
    }

    /// <summary>A day on which an experience begins or has ended.</summary>
    /// <param name="part">The share of a day that it adds.</param>
    /// <param name="prise">What becomes of the experience.</param>
    /// <param name="auMieux">What becomes of it when all that is not known of it turns out well.</param>
    /// <param name="experience">The experience, from 0.</param>
    private readonly struct Borne(int part, PriseEnCompte prise, PriseEnCompte auMieux, int experience)
    {
        internal int Part { get; } = part;

        internal PriseEnCompte Prise { get; } = prise;

        internal PriseEnCompte AuMieux { get; } = auMieux;

        internal int Experience { get; } = experience;

        /// <summary>Whether another one counts with it, whatever is supposed.</summary>
        internal bool Compte(Borne autre) => Prise != PriseEnCompte.AConnaitre && Prise == autre.Prise;

        internal Borne Plus(int autre) => new(Part + autre, Prise, AuMieux, Experience);
    }

    /// <summary>What the days make that are told so far, in order.</summary>
    private struct Cumul(Condition.Experience condition)
    {
        // The hundredths of the period that runs, and the day after its last one: a stretch that begins then continues it.
        private long _periode;
        private int _apres = int.MinValue;

        // The same for days that each count for a whole one: the day after the last, and the one on which they make the months.
        private int _apresPleins = int.MinValue;
        private int _terme;

        // Whether days that each count for a whole one go from a day to the end of the months: only these compare with the calendar,
        // whatever touches them.
        private bool _faitLesMois;

        internal long Centiemes { get; private set; }

        /// <summary>Whether they are enough, whatever follows.</summary>
        internal readonly bool Suffit => _faitLesMois || Centiemes >= condition.Jours.Max * 100L;

        internal void Ajouter(int du, int au, int part)
        {
            if (au < du) return;
            var centiemes = (au - du + 1L) * part;
            _periode = du == _apres ? _periode + centiemes : centiemes;
            _apres = au + 1;
            // A period that grows is compared again each time: the longest one is what it was at the end of one of its stretches.
            Centiemes = condition.EnUneFois ? Math.Max(Centiemes, _periode) : Centiemes + centiemes;

            // A month counts from a day to the day before the same day of the next one, so months begin where the full days do: a
            // stretch of part time breaks them, even where it touches.
            if (part < 100) return;
            if (du != _apresPleins) _terme = Calendrier.Terme(du, condition.Mois);
            _apresPleins = au + 1;
            _faitLesMois |= au >= _terme;
        }
    }
}
