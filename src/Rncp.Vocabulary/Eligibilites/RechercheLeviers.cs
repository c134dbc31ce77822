using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Finds the minimal sets of changes: each way to satisfy the rule, less what is satisfied already, kept when the person so
/// changed is decided eligible.
/// </summary>
internal static class RechercheLeviers
{
    private const int Jamais = int.MaxValue;

    /// <summary>A rule that can be satisfied in more ways than that is not one that people read: the shortest are kept.</summary>
    private const int MaxFacons = 200;

    internal static ImmutableArray<Levier> Chercher(Dossier dossier, Conclusion conclusion)
    {
        if (conclusion != Conclusion.NonEligible || dossier.Condition is null || dossier.Voie is null) return [];
        var leviers = Facons(dossier, dossier.Condition)
            // The experience alone may be enough, with titles that are not known each but satisfy the rule together.
            .SelectMany(atomes => new[] { atomes, [.. atomes.OfType<Condition.Experience>()] })
            .Select(atomes => Construire(dossier, atomes))
            .OfType<Levier>()
            .Concat(Attentes(dossier))
            .Where(levier => dossier.Fiche.Evaluer(levier.Appliquer(dossier.Candidat), dossier.Voie, levier.PossibleDes, dossier.Lectures).Conclusion == Conclusion.Eligible)
            .ToArray();
        return [.. leviers.DistinctBy(levier => (levier.Titre, levier.Baccalaureat, levier.JoursExperience, levier.Description)).Where(levier => !leviers.Any(autre => EstMoindre(autre, levier))).OrderBy(levier => levier.PossibleDes).ThenBy(levier => levier.Titre?.Numero ?? 0)];
    }

    /// <summary>The sets of elementary conditions that are still to satisfy, each of which is enough.</summary>
    private static ImmutableArray<ImmutableArray<Condition>> Facons(Dossier dossier, Condition condition) => condition switch
    {
        Condition.UneDe uneDe => Minimales(uneDe.Parties.SelectMany(partie => Facons(dossier, partie))),
        Condition.Toutes toutes => toutes.Parties.Select(partie => Facons(dossier, partie)).Aggregate(
            ImmutableArray.Create(ImmutableArray<Condition>.Empty),
            (debuts, suites) => Minimales(debuts.SelectMany(_ => suites, (debut, suite) => debut.AddRange(suite)))),
        _ => [Tient(dossier, condition, dossier.Faits, dossier.Le.DayNumber) ? [] : [condition]],
    };

    private static ImmutableArray<ImmutableArray<Condition>> Minimales(IEnumerable<ImmutableArray<Condition>> facons)
    {
        var minimales = new List<ImmutableArray<Condition>>();
        foreach (var facon in facons.OrderBy(facon => facon.Length))
            if (minimales.Count < MaxFacons && !minimales.Any(autre => autre.All(facon.Contains))) minimales.Add(facon);
        return [.. minimales];
    }

    private static Levier? Construire(Dossier dossier, ImmutableArray<Condition> atomes)
    {
        var experiences = atomes.OfType<Condition.Experience>().ToArray();

        // One more experience serves every condition, when they have a sector in common.
        var secteurs = experiences.Length == 0 ? [] : SecteursCommuns(dossier.Regle!.Condition, experiences);
        if (experiences.Length > 0 && secteurs.IsEmpty) return null;
        var jours = experiences.Length == 0 ? 0 : experiences.Max(experience => JoursManquants(dossier, experience, TraductionRegle.Cle(secteurs[0])));
        if (jours == Jamais) return null;

        // A title that the person obtains in the meantime is not to be obtained.
        var des = dossier.Le.AddDays(jours);
        var alors = TraductionFaits.Traduire(dossier.Candidat, des);
        var titres = atomes.Where(atome => atome is not Condition.Experience && !Tient(dossier, atome, alors, des.DayNumber)).ToArray();
        if (experiences.Length + titres.Length == 0) return null;

        var baccalaureat = titres.OfType<Condition.Baccalaureat>().Any();
        var niveau = titres.OfType<Condition.Niveau>().Select(atome => atome.Requis).Append(baccalaureat ? Evaluateur.NiveauDuBaccalaureat : 0).Max();
        var titre = niveau == 0 ? null : NiveauQualification.De(niveau);
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

    /// <summary>A title that is obtained on a later day asks for nothing but to wait.</summary>
    private static IEnumerable<Levier> Attentes(Dossier dossier) => (dossier.Candidat.Titres ?? [])
        .Where(titre => titre.ObtenuLe > dossier.Le && TraductionFaits.EstDetenu(titre, titre.ObtenuLe.Value))
        .Select(titre => titre.ObtenuLe!.Value).Distinct()
        .Select(des => new Levier
        {
            Titre = null,
            Baccalaureat = false,
            JoursExperience = 0,
            Secteurs = [],
            Le = dossier.Le,
            PossibleDes = des,
            Description = $"Attendre le {Francais.Date(des)}, jour d'obtention d'un titre",
        });

    /// <summary>Whether a condition is satisfied whatever the missing facts are, or was left to a person who has decided.</summary>
    private static bool Tient(Dossier dossier, Condition condition, Faits faits, int le) => Evaluateur.Possibles(condition, faits, le)
        .All(possible => possible.Verite == Verite.Vrai || (possible.Verite == Verite.Inconnu && dossier.Candidat.EvaluationFavorable == true));

    /// <summary>How many days of full-time experience, from the day after the decision, satisfy the condition.</summary>
    private static int JoursManquants(Dossier dossier, Condition.Experience experience, string secteur)
    {
        var le = dossier.Le.DayNumber;
        bool Suffit(int jours) => Tient(dossier, experience, Avec(dossier.Faits, secteur, le + 1, le + jours), le + jours);
        int bas = 0, haut = Math.Min(experience.Jours.Max, Calendrier.DernierJour - le);
        if (!Suffit(haut)) return Jamais;
        while (bas < haut)
        {
            var milieu = (bas + haut) / 2;
            if (Suffit(milieu)) haut = milieu;
            else bas = milieu + 1;
        }
        return haut;
    }

    private static Faits Avec(Faits faits, string secteur, int debut, int fin) => new(faits.Titres, faits.AutresTitres,
        [.. faits.Experiences, new ExperienceConnue(debut, fin, secteur, false, Verite.Vrai, 100, true)], faits.ExperiencesCompletes, faits.PlusHaut);

    private static ImmutableArray<CodeSecteur> SecteursCommuns(ConditionEntree regle, Condition.Experience[] experiences) =>
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

    /// <summary>
    /// Whether a lever asks for less, no later: no title where the other asks for one, a lower one, fewer days. The
    /// baccalauréat and another title of its level are two ways, as in the fiche.
    /// </summary>
    private static bool EstMoindre(Levier a, Levier b) => a.JoursExperience <= b.JoursExperience && a.PossibleDes <= b.PossibleDes
        && (a.Titre is null ? b.Titre is not null || a.PossibleDes < b.PossibleDes
            : b.Titre is not null && (a.Titre < b.Titre || (a.Titre == b.Titre && a.Baccalaureat == b.Baccalaureat && a.JoursExperience < b.JoursExperience)));
}
