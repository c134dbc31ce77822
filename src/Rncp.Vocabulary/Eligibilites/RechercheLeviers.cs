using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Finds the minimal sets of changes: each way to satisfy the rule, less what is satisfied already, kept when the person so
/// changed is decided eligible.
/// </summary>
internal static class RechercheLeviers
{
    internal static ImmutableArray<Levier> Chercher(Dossier dossier, Conclusion conclusion)
    {
        if (conclusion != Conclusion.NonEligible || dossier.Condition is null || dossier.Voie is null) return [];
        var leviers = Facons(dossier.Condition)
            .Select(atomes => Construire(dossier, atomes))
            .OfType<Levier>()
            .Where(levier => dossier.Fiche.Evaluer(levier.Appliquer(dossier.Candidat), dossier.Voie, levier.PossibleDes, dossier.Lectures).Conclusion == Conclusion.Eligible)
            .ToArray();
        return [.. leviers.DistinctBy(levier => levier.Description).Where(levier => !leviers.Any(autre => EstMoindre(autre, levier))).OrderBy(levier => levier.PossibleDes).ThenBy(levier => levier.Titre?.Numero ?? 0)];
    }

    /// <summary>The sets of elementary conditions that satisfy a condition.</summary>
    private static IEnumerable<ImmutableArray<Condition>> Facons(Condition condition) => condition switch
    {
        Condition.UneDe uneDe => uneDe.Parties.SelectMany(Facons),
        Condition.Toutes toutes => toutes.Parties.Aggregate(
            (IEnumerable<ImmutableArray<Condition>>)[[]], (debuts, partie) => debuts.SelectMany(_ => Facons(partie), (debut, suite) => debut.AddRange(suite))),
        _ => [[condition]],
    };

    private static Levier? Construire(Dossier dossier, ImmutableArray<Condition> atomes)
    {
        var manquants = atomes.Where(atome => Evaluateur.Evaluer(atome, dossier.Faits, dossier.Le.DayNumber).Verite != Verite.Vrai).ToArray();
        var baccalaureat = manquants.OfType<Condition.Baccalaureat>().Any();
        var niveau = manquants.OfType<Condition.Niveau>().Select(atome => atome.Requis).Append(baccalaureat ? Evaluateur.NiveauDuBaccalaureat : 0).Max();
        var experience = manquants.OfType<Condition.Experience>().SingleOrDefault();
        var jours = experience is null ? 0 : JoursManquants(dossier, experience);
        if (manquants.Length == 0 || jours < 0) return null;

        ImmutableArray<CodeSecteur> secteurs = experience is null ? [] : SecteursDe(dossier.Regle!.Condition, experience.Cle);
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

    /// <summary>How many days of full-time experience, from the day after the decision, satisfy the condition; -1 for never.</summary>
    private static int JoursManquants(Dossier dossier, Condition.Experience experience)
    {
        var le = dossier.Le.DayNumber;
        bool Suffit(int jours) => Evaluateur.Evaluer(experience, Avec(dossier.Faits, experience, le + 1, le + jours), le + jours).Verite == Verite.Vrai;
        int bas = 0, haut = Math.Min(Calendrier.Jours(experience.Mois).Max, Calendrier.DernierJour - le);
        if (!Suffit(haut)) return -1;
        while (bas < haut)
        {
            var milieu = (bas + haut) / 2;
            if (Suffit(milieu)) haut = milieu;
            else bas = milieu + 1;
        }
        return haut;
    }

    private static Faits Avec(Faits faits, Condition.Experience experience, int debut, int fin) => new(faits.Titres, faits.AutresTitres,
        [.. faits.Experiences, new ExperienceConnue(debut, fin, experience.Secteurs.First(), false, Verite.Vrai, 100, true)], faits.ExperiencesCompletes);

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

    private static bool EstMoindre(Levier a, Levier b) =>
        (a.Titre is null || (a.Titre == b.Titre && a.Baccalaureat == b.Baccalaureat)) && a.JoursExperience <= b.JoursExperience
        && (a.Titre != b.Titre || a.JoursExperience < b.JoursExperience);
}
