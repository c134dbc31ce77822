using System.Collections.Immutable;

namespace Rncp;

/// <summary>The titles that a person obtains on a day to come, as is known: when they are enough, and which of them it takes.</summary>
internal static class Attentes
{
    /// <summary>The first day on which a title comes and that suits, of days that all suit once one does; null when none does.</summary>
    internal static DateOnly? Premiere(Dossier dossier, DateOnly premier, Func<DateOnly, bool> convient)
    {
        if (dossier.TitresAVenir.Length == 0) return null;
        var fin = dossier.Fiche.FinEnregistrement ?? DateOnly.MaxValue;
        DateOnly[] jours =
        [
            .. dossier.TitresAVenir.Select(i => DateOnly.FromDayNumber(dossier.Declaration.Titres[i].ObtenuLe!.Value))
                .Select(jour => jour > premier ? jour : premier).Where(jour => jour <= fin).Distinct().Order(),
        ];
        int bas = 0, haut = jours.Length;
        while (bas < haut)
        {
            var milieu = (bas + haut) / 2;
            if (convient(jours[milieu])) haut = milieu;
            else bas = milieu + 1;
        }
        return bas < jours.Length ? jours[bas] : null;
    }

    /// <summary>The change with the titles that it waits for: those that it cannot do without, else one that is enough, else all.</summary>
    internal static Changement Nommer(Dossier dossier, Changement changement, Func<Candidat, bool> rendEligible)
    {
        int[] attendus = [.. dossier.TitresAVenir.Where(i => Jour(i) <= changement.PossibleDes)];
        if (attendus.Length == 0 || rendEligible(Sans(attendus))) return changement;
        // What is not in preparation comes of itself, and what comes first is waited for the least.
        int[] dansLOrdre = [.. attendus.OrderBy(i => dossier.Declaration.Titres[i].EnCours).ThenBy(Jour)];
        var (nommes, unSuffit) = Decisifs.Parmi(dansLOrdre, absents => rendEligible(Sans(absents)));
        attendus = unSuffit ? nommes[..1] : [.. nommes.Order()];
        return changement with
        {
            Attendus = [.. attendus.Select(i => i + 1)],
            Prepare = Array.Exists(attendus, i => dossier.Declaration.Titres[i].EnCours),
            JourAttendu = attendus.Max(Jour),
        };

        DateOnly Jour(int i) => DateOnly.FromDayNumber(dossier.Declaration.Titres[i].ObtenuLe!.Value);

        Candidat Sans(int[] absents) => Rncp.Attentes.Sans(dossier.Candidat, (_, i) => absents.Contains(i));
    }

    /// <summary>The person who does not obtain the titles in preparation; null when there is none with a day.</summary>
    internal static Candidat? SansPreparation(Candidat candidat) =>
        candidat.Titres?.Any(EstEnPreparation) == true ? Sans(candidat, (titre, _) => EstEnPreparation(titre)) : null;

    private static bool EstEnPreparation(Titre titre) => titre is { EnCours: true, ObtenuLe: not null };

    /// <summary>The person, in whose list some titles do not come: they are in preparation, without a day.</summary>
    private static Candidat Sans(Candidat candidat, Func<Titre, int, bool> estAbsent) => candidat with
    {
        Titres =
            [.. candidat.Titres!.Value.Select((titre, i) => estAbsent(titre, i) ? titre with { EnCours = true, ObtenuLe = null } : titre)],
    };
}
