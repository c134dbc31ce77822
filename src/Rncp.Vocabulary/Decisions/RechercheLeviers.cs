using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Finds the minimal sets of changes: each way to satisfy the rule, less what is satisfied already, kept when the person so
/// changed is decided eligible. Each way is tried as soon as can be, with more experience from the day after the decision, and
/// without, on the day when what runs or is planned is enough. A set has one title and one experience at the most.
/// </summary>
internal static class RechercheLeviers
{
    /// <summary>A rule that can be satisfied in more ways than that is not one that people read: the shortest are kept.</summary>
    private const int MaxFacons = 200;

    internal static ImmutableArray<Changement> Chercher(Dossier dossier, Conclusion conclusion)
    {
        if (conclusion is not (Conclusion.NonEligible or Conclusion.AApprecier) || dossier.Condition is null || dossier.Voie is null)
            return [];
        if (dossier.PremierJourEnVigueur is not { } premier) return [];
        var changements = Facons(dossier, dossier.Condition)
            // The experience alone may be enough, with titles that are not known each but satisfy the rule together.
            .SelectMany(atomes => new[] { atomes, [.. atomes.Where(atome => atome is not Condition.DeTitre)] })
            .SelectMany(atomes => Construire(dossier, atomes, premier))
            .Concat(dossier.JoursDesTitres.Order().Take(MaxFacons).Select(des => Changement(dossier, [], 0, [], Plus(des, premier))))
            // What is built from the parts of the rule is a guess: the whole decision, with the route and the registration on that day,
            // has the last word on the person so changed.
            .Where(changement => RendEligible(dossier, dossier.Candidat, changement))
            .Select(changement => changement with { Prepare = EstPrepare(dossier, changement) })
            .ToArray();
        return
        [
            .. changements
                .DistinctBy(un => (un.Titre, un.Baccalaureat, un.JoursExperience, un.PossibleDes, un.Prepare,
                    un.JoursExperience == 0 ? "" : string.Join(',', un.Secteurs)))
                .Where(un => !changements.Any(autre => autre.EstMoindreQue(un)))
                .OrderBy(un => un.PossibleDes).ThenBy(un => un.Titre?.Numero ?? 0),
        ];
    }

    private static bool RendEligible(Dossier dossier, Candidat candidat, Changement changement) =>
        Deliberation.Conclure(dossier.Avec(changement.Appliquer(candidat), changement.PossibleDes)) == Conclusion.Eligible;

    /// <summary>Whether it takes a title that is in preparation beside the change.</summary>
    private static bool EstPrepare(Dossier dossier, Changement changement)
    {
        if (!Array.Exists(dossier.Declaration.Titres, titre => titre is { EnCours: true, ObtenuLe: not null })) return false;
        var sans = new Candidat(dossier.Candidat) { Titres = [.. dossier.Candidat.Titres!.Value.Where(titre => !titre.EnCours)] };
        return !RendEligible(dossier, sans, changement);
    }

    /// <summary>The sets of elementary conditions that are still to satisfy, each of which is enough.</summary>
    private static ImmutableArray<ImmutableArray<Condition>> Facons(Dossier dossier, Condition condition) => condition.SelonGroupe(
        uneDe: parties => Minimales(parties.SelectMany(partie => Facons(dossier, partie))),
        // A way for each part together is a way for all: every combination. Without any part, the one way has nothing to do.
        toutes: parties => parties.Select(partie => Facons(dossier, partie)).Aggregate(
            ImmutableArray.Create(ImmutableArray<Condition>.Empty),
            (debuts, suites) => Minimales(debuts.SelectMany(_ => suites, (debut, suite) => debut.AddRange(suite)))),
        elementaire: atome => [Tient(dossier, atome, dossier.Faits, dossier.Le.DayNumber) ? [] : [atome]]);

    /// <summary>A way that holds all of another asks for no less: only that other one is worth trying.</summary>
    private static ImmutableArray<ImmutableArray<Condition>> Minimales(IEnumerable<ImmutableArray<Condition>> facons)
    {
        var minimales = new List<ImmutableArray<Condition>>();
        foreach (var facon in facons.OrderBy(facon => facon.Length))
            if (minimales.Count < MaxFacons && !minimales.Any(autre => autre.All(facon.Contains))) minimales.Add(facon);
        return [.. minimales];
    }

    /// <param name="dossier">What is decided on.</param>
    /// <param name="atomes">What is still to satisfy.</param>
    /// <param name="premier">The first day on which the registration is in force: nobody enters before.</param>
    private static IEnumerable<Changement> Construire(Dossier dossier, ImmutableArray<Condition> atomes, DateOnly premier)
    {
        // A title is obtained at once; what is no title is a matter of time.
        var attendues = atomes.Where(atome => atome is not Condition.DeTitre).ToArray();
        if (attendues.Length == 0)
        {
            var titres = TitresManquants(dossier, atomes, premier);
            if (titres.Length > 0 || premier > dossier.Le) yield return Changement(dossier, titres, 0, [], premier);
            yield break;
        }
        // Nothing more to do: what runs or is planned only grows, so that the days that suit are all those from the first.
        if (Premier(premier, DateOnly.MaxValue, des => Suffit(dossier, attendues, null, 0, des)) is { } attente)
            yield return Changement(dossier, TitresManquants(dossier, atomes, attente), 0, [], attente);

        // One more experience serves every condition, when they have a sector in common; any of these is as good as the others.
        var secteurs = SecteursCommuns(dossier.Regle!.Condition, attendues);
        if (secteurs.IsEmpty) yield break;
        var cle = secteurs[0].ToString();
        // Full time without a break, the longest that the months can be is always enough: the search needs no later day.
        var plusLongue = attendues.OfType<Condition.Experience>().Max(experience => experience.Jours.Max);
        var terme = DateOnly.FromDayNumber(Math.Min(dossier.Le.DayNumber + plusLongue, Calendrier.DernierJour));
        int Travailles(DateOnly jour) => jour.DayNumber - dossier.Le.DayNumber;
        if (Premier(dossier.Le, terme, des => Suffit(dossier, attendues, cle, Travailles(des), des)) is not { } assez) yield break;
        var soutenu = Plus(assez, premier);
        // That day comes with all days until then worked. What is planned anyway may make some of them useless, or all of them: then
        // it is enough to wait. The day stays, and the last one worked goes back as far as it can.
        var fin = Premier(dossier.Le, soutenu, jour => Suffit(dossier, attendues, cle, Travailles(jour), soutenu))!.Value;
        if (fin > dossier.Le)
            yield return Changement(dossier, TitresManquants(dossier, atomes, soutenu), Travailles(fin), secteurs, soutenu);
    }

    private static DateOnly Plus(DateOnly jour, DateOnly autre) => jour > autre ? jour : autre;

    /// <summary>The titles still to obtain on a day: one that the person obtains in the meantime is not.</summary>
    private static Condition.DeTitre[] TitresManquants(Dossier dossier, ImmutableArray<Condition> atomes, DateOnly des)
    {
        var alors = dossier.Declaration.Au(dossier.EtabliLe.DayNumber, des.DayNumber);
        return [.. atomes.OfType<Condition.DeTitre>().Where(atome => !Tient(dossier, atome, alors, des.DayNumber))];
    }

    /// <summary>Whether a condition is satisfied whatever the missing facts are, or was left to a person who has decided.</summary>
    private static bool Tient(Dossier dossier, Condition condition, Faits faits, int le)
    {
        foreach (var possible in Evaluateur.Possibles(condition, faits, le))
        {
            if (possible.Verite == Verite.Faux
                || (possible.Verite == Verite.Inconnu && dossier.Candidat.EvaluationFavorable != true))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Whether full-time experience, from the day after the decision and for some days, satisfies the conditions on a day.
    /// </summary>
    private static bool Suffit(Dossier dossier, Condition[] attendues, string? secteur, int jours, DateOnly des)
    {
        var le = dossier.Le.DayNumber;
        var faits = jours == 0 ? dossier.Faits : dossier.Faits.AvecExperience(
            new ExperienceConnue(le + 1, le + jours, secteur, secteurVoisin: false, Verite.Vrai, quotite: 100, professionnelle: true));
        return attendues.All(condition => Tient(dossier, condition, faits, des.DayNumber));
    }

    /// <summary>The first day that suits, of days that all suit once one does; null when the last does not.</summary>
    private static DateOnly? Premier(DateOnly de, DateOnly a, Func<DateOnly, bool> convient)
    {
        if (!convient(a)) return null;
        int bas = de.DayNumber, haut = a.DayNumber;
        while (bas < haut)
        {
            var milieu = (int)(((long)bas + haut) / 2);
            if (convient(DateOnly.FromDayNumber(milieu))) haut = milieu;
            else bas = milieu + 1;
        }
        return DateOnly.FromDayNumber(haut);
    }

    /// <summary>One title serves every condition on titles: it is of the highest level that they ask for.</summary>
    private static Changement Changement(
        Dossier dossier, Condition.DeTitre[] titres, int jours, ImmutableArray<CodeSecteur> secteurs, DateOnly des)
    {
        var niveau = titres.Select(atome => atome.Requis).DefaultIfEmpty().Max();
        return new Changement(
            niveau == 0 ? null : NiveauQualification.De(niveau), titres.OfType<Condition.Baccalaureat>().Any(),
            jours, secteurs, dossier.Le, des);
    }

    /// <summary>
    /// The sectors of the first condition that every other one takes too; none when something else than experience is due.
    /// </summary>
    private static ImmutableArray<CodeSecteur> SecteursCommuns(ConditionEntree regle, Condition[] attendues)
    {
        var experiences = attendues.OfType<Condition.Experience>().ToArray();
        if (experiences.Length < attendues.Length) return [];
        var premiere = regle.Feuilles().First(feuille => feuille.Cle == experiences[0].Cle);
        return [.. premiere.Secteurs.Where(secteur => experiences.All(experience => experience.Admet(secteur.ToString())))];
    }
}
