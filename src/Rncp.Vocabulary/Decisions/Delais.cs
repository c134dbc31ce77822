using Rncp.Noyau;

namespace Rncp;

/// <summary>When the experience that is still due will be enough. What several ways ask for alike is looked for once.</summary>
internal sealed class Delais(Dossier dossier)
{
    private readonly List<(Facon Facon, DateOnly Premier, Delai Delai)> _connus = [];

    /// <param name="facon">A way that asks for experience.</param>
    /// <param name="premier">The first day that may do.</param>
    internal Delai De(Facon facon, DateOnly premier)
    {
        foreach (var connu in _connus)
        {
            if (connu.Premier == premier && connu.Facon.Experiences.AsSpan().SequenceEqual(facon.Experiences)) return connu.Delai;
        }
        var delai = Chercher(facon, premier);
        _connus.Add((facon, premier, delai));
        return delai;
    }

    private Delai Chercher(Facon facon, DateOnly premier)
    {
        // Nothing more to do: what runs or is planned only grows, so that the days that suit are all those from the first.
        DateOnly? attente = Suffit(facon, 0, DateOnly.MaxValue) ? Premier(premier, DateOnly.MaxValue, des => Suffit(facon, 0, des)) : null;
        var sans = new Delai(attente, 0, default);
        // One more experience serves every condition, when they have a sector in common; any of these is as good as the others.
        if (facon.Secteurs.IsEmpty || dossier.Le == DateOnly.MaxValue) return sans;
        // Full time without a break, the months from the first day are always enough: the search needs no later day.
        var mois = facon.Experiences.Max(experience => experience.Mois);
        var terme = DateOnly.FromDayNumber(Math.Min(Calendrier.Terme(dossier.Le.DayNumber + 1, mois), Calendrier.DernierJour));
        if (!Suffit(facon, Travailles(terme), terme)) return sans;
        var assez = Premier(dossier.Le, terme, des => Suffit(facon, Travailles(des), des));
        var soutenu = assez > premier ? assez : premier;
        // That day comes with all days until then worked. What is planned anyway may make some of them useless, or all of them: then
        // it is enough to wait. The day stays, and the last one worked goes back as far as it can.
        var fin = Premier(dossier.Le, soutenu, jour => Suffit(facon, Travailles(jour), soutenu));
        return new Delai(attente, Travailles(fin), soutenu);

        int Travailles(DateOnly jour) => jour.DayNumber - dossier.Le.DayNumber;
    }

    /// <summary>
    /// Whether full-time experience, from the day after the decision and for some days, satisfies the conditions on a day.
    /// </summary>
    private bool Suffit(Facon facon, int jours, DateOnly des)
    {
        var le = dossier.Le.DayNumber;
        var faits = jours == 0 ? dossier.Faits : dossier.Faits.AvecExperience(new ExperienceConnue(
            le + 1, le + jours, facon.Secteurs[0].ToString(), secteurVoisin: false, Verite.Vrai, quotite: 100, professionnelle: true));
        // More experience never makes a condition less true: with what is not known at its worst, it is satisfied whatever that is.
        return Array.TrueForAll(facon.Experiences, condition => dossier.Admet(condition.Supposer(faits, des.DayNumber)(static _ => false)));
    }

    /// <summary>The first day that suits, of days that all suit once one does, as the last does.</summary>
    private static DateOnly Premier(DateOnly de, DateOnly a, Func<DateOnly, bool> convient)
    {
        int bas = de.DayNumber, haut = a.DayNumber;
        // Of most people, nothing else counts, and the last day is the one: it is looked at first.
        for (var milieu = haut - 1; bas < haut; milieu = (int)(((long)bas + haut) / 2))
        {
            if (convient(DateOnly.FromDayNumber(milieu))) haut = milieu;
            else bas = milieu + 1;
        }
        return DateOnly.FromDayNumber(haut);
    }
}

/// <summary>When the experience that is due is enough.</summary>
/// <param name="Attente">The first day on which that is so with nothing more to do; null when there is none.</param>
/// <param name="Jours">How many days more, from the day after the decision, make it so; 0 when no more is needed, or none would do.</param>
/// <param name="Assez">The first day on which they do.</param>
internal readonly record struct Delai(DateOnly? Attente, int Jours, DateOnly Assez);
