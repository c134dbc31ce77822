using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Finds the minimal sets of changes: each way to satisfy the rule, less what is satisfied already, kept when the person so
/// changed is decided eligible. A set has one title and one experience at the most: a way that needs experience in two
/// sectors apart has none.
/// </summary>
internal static class RechercheLeviers
{
    /// <summary>A rule that can be satisfied in more ways than that is not one that people read: the shortest are kept.</summary>
    private const int MaxFacons = 200;

    internal static ImmutableArray<Levier> Chercher(Dossier dossier, Conclusion conclusion)
    {
        if (conclusion != Conclusion.NonEligible || dossier.Condition is null || dossier.Voie is null) return [];
        var leviers = Facons(dossier, dossier.Condition)
            .Select(atomes => Construire(dossier, atomes))
            .OfType<Levier>()
            .Where(levier => dossier.Fiche.Evaluer(levier.Appliquer(dossier.Candidat), dossier.Voie, levier.PossibleDes, dossier.Lectures).Conclusion == Conclusion.Eligible)
            .ToArray();
        return [.. leviers.DistinctBy(levier => levier.Description).Where(levier => !leviers.Any(autre => EstMoindre(autre, levier))).OrderBy(levier => levier.PossibleDes).ThenBy(levier => levier.Titre?.Numero ?? 0)];
    }

    /// <summary>The sets of elementary conditions that are still to satisfy, each of which is enough.</summary>
    private static ImmutableArray<ImmutableArray<Condition>> Facons(Dossier dossier, Condition condition) => condition switch
    {
        Condition.UneDe uneDe => Minimales(uneDe.Parties.SelectMany(partie => Facons(dossier, partie))),
        Condition.Toutes toutes => toutes.Parties.Select(partie => Facons(dossier, partie)).Aggregate(
            ImmutableArray.Create(ImmutableArray<Condition>.Empty),
            (debuts, suites) => Minimales(debuts.SelectMany(_ => suites, (debut, suite) => debut.AddRange(suite)))),
        _ => [Evaluateur.Evaluer(condition, dossier.Faits, dossier.Le.DayNumber).Verite == Verite.Vrai ? [] : [condition]],
    };

    private static ImmutableArray<ImmutableArray<Condition>> Minimales(IEnumerable<ImmutableArray<Condition>> facons)
    {
        var minimales = new List<ImmutableArray<Condition>>();
        foreach (var facon in facons.OrderBy(facon => facon.Length))
            if (minimales.Count < MaxFacons && !minimales.Any(autre => autre.All(facon.Contains))) minimales.Add(facon);
        return [.. minimales];
    }

    private static Levier? Construire(Dossier dossier, ImmutableArray<Condition> manquants)
    {
        var baccalaureat = manquants.OfType<Condition.Baccalaureat>().Any();
        var niveau = manquants.OfType<Condition.Niveau>().Select(atome => atome.Requis).Append(baccalaureat ? Evaluateur.NiveauDuBaccalaureat : 0).Max();
        var experiences = manquants.OfType<Condition.Experience>().ToArray();
        var secteurs = SecteursCommuns(dossier.Regle!.Condition, experiences);
        var jours = JoursManquants(dossier, experiences, secteurs);
        if (manquants.Length == 0 || jours < 0) return null;

        var titre = niveau == 0 ? null : NiveauQualification.De(niveau);
        var des = dossier.Le.AddDays(jours);
        return new Levier
        {
            Titre = titre,
            Baccalaureat = baccalaureat,
            JoursExperience = jours,
            Secteurs = secteurs,
            Le = dossier.Le,
            PossibleDes = des,
            Description = Decrire(dossier, titre, baccalaureat, jours, secteurs, des),
        };
    }

    /// <summary>How many days of full-time experience, from the day after the decision, satisfy the conditions; -1 for never.</summary>
    private static int JoursManquants(Dossier dossier, Condition.Experience[] experiences, ImmutableArray<CodeSecteur> secteurs)
    {
        if (experiences.Length == 0) return 0;
        if (secteurs.IsEmpty) return -1;
        var le = dossier.Le.DayNumber;
        bool Suffit(int jours)
        {
            var faits = Avec(dossier.Faits, TraductionRegle.Cle(secteurs[0]), le + 1, le + jours);
            return experiences.All(experience => Evaluateur.Evaluer(experience, faits, le + jours).Verite == Verite.Vrai);
        }
        int bas = 0, haut = Math.Min(experiences.Max(experience => Calendrier.Jours(experience.Mois).Max), Calendrier.DernierJour - le);
        if (!Suffit(haut)) return -1;
        while (bas < haut)
        {
            var milieu = (bas + haut) / 2;
            if (Suffit(milieu)) haut = milieu;
            else bas = milieu + 1;
        }
        return haut;
    }

    private static Faits Avec(Faits faits, string secteur, int debut, int fin) => new(faits.Titres, faits.AutresTitres,
        [.. faits.Experiences, new ExperienceConnue(debut, fin, secteur, false, Verite.Vrai, 100, true)], faits.ExperiencesCompletes);

    /// <summary>The sectors that count for every one of the conditions, in the order of the rule.</summary>
    private static ImmutableArray<CodeSecteur> SecteursCommuns(ConditionEntree regle, Condition.Experience[] experiences) => experiences.Length == 0 ? [] :
        [.. SecteursDe(regle, experiences[0].Cle).Where(secteur => experiences.All(experience => experience.Secteurs.Contains(TraductionRegle.Cle(secteur))))];

    private static ImmutableArray<CodeSecteur> SecteursDe(ConditionEntree condition, string cle) =>
        condition.Cle == cle ? condition.Secteurs : condition.Parties.Select(partie => SecteursDe(partie, cle)).FirstOrDefault(secteurs => !secteurs.IsDefaultOrEmpty, []);

    private static string Decrire(Dossier dossier, NiveauQualification? titre, bool baccalaureat, int jours, ImmutableArray<CodeSecteur> secteurs, DateOnly des)
    {
        var parties = new List<string>();
        if (baccalaureat) parties.Add("obtenir le baccalauréat");
        else if (titre is not null) parties.Add($"obtenir une certification professionnelle ou un diplôme de {titre.Libelle.ToLowerInvariant()}");
        if (jours > 0) parties.Add($"acquérir {Francais.Duree(dossier.Le.AddDays(1), des)} d'expérience de plus dans {Secteurs(dossier.Fiche, secteurs)} (possible dès le {Francais.Date(des)})");
        return Francais.Phrase(string.Join(" et ", parties));
    }

    internal static string Secteurs(FicheRncp fiche, ImmutableArray<CodeSecteur> secteurs) =>
        (secteurs.Length > 1 ? "l'un des secteurs : " : "le secteur : ") + Francais.Liste(secteurs.Select(secteur => fiche.LibelleSecteur(secteur)), "ou");

    /// <summary>Whether a way asks for no more than another, of title and of time, and for less of one of them.</summary>
    private static bool EstMoindre(Levier a, Levier b)
    {
        int niveauA = a.Titre?.Numero ?? 0, niveauB = b.Titre?.Numero ?? 0;
        return niveauA <= niveauB && a.JoursExperience <= b.JoursExperience && (niveauA < niveauB || a.JoursExperience < b.JoursExperience);
    }
}
