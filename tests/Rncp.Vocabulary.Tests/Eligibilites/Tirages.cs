using System.Collections.Immutable;
using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>A random person, route, date and readings. The same seed gives the same.</summary>
internal sealed record Tirage(int Graine, Candidat Candidat, VoieAcces? Voie, DateOnly Le, ChoixLectures Lectures)
{
    internal Eligibilite Decider(Candidat? candidat = null) => Certification.Rncp41364.Evaluer(candidat ?? Candidat, Voie, Le, Lectures);

    public override string ToString() => $"seed {Graine}, {Voie?.Cle.ToString() ?? "no route"}, {Le:O}, {Tirages.Decrire(Candidat)}, "
        + string.Join(' ', Certification.Rncp41364.Regles!.Entree!.Lectures.Select(Lectures.Reponse));
}

/// <summary>
/// Draws people near the edges of the rule: 180 to 185 days, levels 3 to 6, and facts that are unknown, partial, future,
/// running, overlapping, foreign or contradictory.
/// </summary>
internal static class Tirages
{
    internal const int Nombre = 25_000;

    private static readonly CodeSecteur?[] Secteurs = [Secteur.Marketing, Secteur.Publicite, Secteur.CommunicationDigitale, CodeSecteur.Parse("Vente", null), null];
    private static readonly DateOnly Rentree = new(2026, 9, 1);
    private static readonly DateOnly[] Dates =
        [new(2025, 9, 28), new(2025, 9, 29), new(2030, 9, 24), new(2030, 9, 25), new(2020, 1, 1), new(2028, 2, 29), DateOnly.MinValue, DateOnly.MaxValue];

    /// <summary>Checks a property on all the draws, on all the cores; a failure tells the draw, whose seed makes it again.</summary>
    internal static void Verifier(Func<int, Tirage> tirer, Action<Tirage, Random> propriete, int nombre = Nombre) =>
        Parallel.For(0, nombre, (graine, etat) =>
        {
            var tirage = tirer(graine);
            try
            {
                propriete(tirage, new Random(~graine));
            }
            catch (Exception erreur)
            {
                etat.Stop();
                throw new InvalidOperationException($"{tirage}\n{erreur.Message}", erreur);
            }
        });

    /// <summary>The same for a property that not every draw is about: it counts what it compares, and compares enough.</summary>
    internal static void Verifier(Func<int, Tirage> tirer, int auMoins, Action<Tirage, Random, Action> propriete)
    {
        var compares = 0;
        Verifier(tirer, (tirage, hasard) => propriete(tirage, hasard, () => Interlocked.Increment(ref compares)));
        Assert.True(compares >= auMoins, $"Only {compares} comparisons, of {Nombre} draws: {auMoins} at least were expected, so that the draws or the property are wrong.");
    }

    /// <summary>Anybody, at any date, by any route.</summary>
    internal static Tirage Quelconque(int graine)
    {
        var hasard = new Random(graine);
        return new Tirage(graine, Candidat(hasard), Un(hasard, 4) ? Voie(hasard) : VoieAcces.FormationContinue, Un(hasard, 5) ? Choisir(hasard, Dates) : Rentree, Lectures(hasard));
    }

    /// <summary>Somebody on a route that is open, while the registration runs.</summary>
    internal static Tirage EnFormation(int graine)
    {
        var hasard = new Random(graine);
        return new Tirage(graine, Candidat(hasard, coherent: true), VoieAcces.FormationContinue, Rentree, Lectures(hasard));
    }

    internal static VoieAcces? Voie(Random hasard) => hasard.Next(7) is var i and < 6 ? VoieAcces.Toutes[i] : null;

    internal static ChoixLectures Lectures(Random hasard) => Certification.Rncp41364.Regles!.Entree!.Lectures.Aggregate(
        ChoixLectures.ParDefaut, (choix, lecture) => Un(hasard, 3) ? choix.Avec(lecture, lecture.Autres[0]) : choix);

    /// <param name="hasard">What draws.</param>
    /// <param name="coherent">Whether no fact may contradict another.</param>
    /// <param name="etabliLe">The day on which the facts are stated; that of entry when null.</param>
    internal static Titre Titre(Random hasard, bool coherent = false, DateOnly? etabliLe = null)
    {
        int min = hasard.Next(3, 8), max = Un(hasard, 3) ? hasard.Next(min, 9) : min;
        var baccalaureat = Un(hasard, 3) ? Un(hasard, 2) : (bool?)null;
        var enCours = Un(hasard, 12);
        var etabli = etabliLe ?? Rentree;
        return new Titre
        {
            Niveau = Un(hasard, 4) || (coherent && baccalaureat == true) ? null : IntervalleNiveau.Entre(NiveauQualification.De(min), NiveauQualification.De(max)),
            Baccalaureat = baccalaureat,
            ObtenuLe = enCours ? (Un(hasard, 2) ? etabli.AddDays(hasard.Next(coherent ? 1 : -1, 120)) : null)
                : Un(hasard, 8) ? Rentree.AddDays(hasard.Next(-2, 3))
                : Un(hasard, 8) ? etabli.AddDays(hasard.Next(-1, 120))
                : null,
            EnCours = enCours,
            Etranger = Un(hasard, 6),
        };
    }

    internal static Experience Experience(Random hasard, bool coherent = false)
    {
        var debut = Un(hasard, 2) ? new DateOnly(2026, hasard.Next(1, 5), 1) : new DateOnly(2025, 1, 1).AddDays(hasard.Next(500));
        if (!coherent && Un(hasard, 40)) debut = Un(hasard, 2) ? DateOnly.MinValue : DateOnly.MaxValue;
        var jours = Choisir(hasard, [29, 59, 89, 90, 91, 179, 180, 181, 182, 183, 184, 364, 365, 366, hasard.Next(400)]);
        var fin = Un(hasard, 8) ? (DateOnly?)null : debut.DayNumber + jours > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : debut.AddDays(jours);
        return new Experience(Choisir(hasard, Secteurs), debut, !coherent && Un(hasard, 60) && debut > DateOnly.MinValue ? debut.AddDays(-1) : fin)
        {
            SecteurVoisin = Un(hasard, 10),
            Justificatif = Un(hasard, 5) ? (Justificatif)hasard.Next(1, 4) : null,
            Quotite = Un(hasard, 4) ? hasard.Next(coherent ? 1 : 0, coherent ? 101 : 102) : null,
            Nature = Un(hasard, 4) ? (NatureExperience)hasard.Next(1, 5) : null,
        };
    }

    internal static Candidat Candidat(Random hasard, bool coherent = false)
    {
        var etabliLe = Un(hasard, 3) ? Rentree.AddDays(-Choisir(hasard, [-5, 0, 1, 2, 60, 120])) : (DateOnly?)null;
        return Candidat(hasard, coherent, etabliLe);
    }

    private static Candidat Candidat(Random hasard, bool coherent, DateOnly? etabliLe) => new()
    {
        EtabliLe = etabliLe,
        Niveau = Un(hasard, 3) ? Niveau(hasard, 3, 8) : null,
        Titres = Un(hasard, 3) ? null : [.. Enumerable.Range(0, hasard.Next(4)).Select(_ => Titre(hasard, coherent, etabliLe))],
        TitresIncomplets = Un(hasard, 5),
        Experiences = Un(hasard, 5) ? null : [.. Enumerable.Range(0, hasard.Next(5)).Select(_ => Experience(hasard, coherent))],
        ExperiencesIncompletes = Un(hasard, 6),
        EvaluationFavorable = Un(hasard, 12) ? Un(hasard, 2) : null,
    };

    /// <summary>A candidate with some facts replaced.</summary>
    internal static Candidat Avec(
        Candidat candidat, Func<ImmutableArray<Titre>?, ImmutableArray<Titre>?>? titres = null, Func<ImmutableArray<Experience>?, ImmutableArray<Experience>?>? experiences = null,
        bool? titresIncomplets = null, bool? experiencesIncompletes = null, IntervalleNiveau? niveau = null) => candidat with
    {
        Niveau = niveau ?? candidat.Niveau,
        Titres = titres is null ? candidat.Titres : titres(candidat.Titres),
        TitresIncomplets = titresIncomplets ?? candidat.TitresIncomplets,
        Experiences = experiences is null ? candidat.Experiences : experiences(candidat.Experiences),
        ExperiencesIncompletes = experiencesIncompletes ?? candidat.ExperiencesIncompletes,
    };

    /// <summary>The candidate before anybody has assessed them.</summary>
    internal static Candidat SansEvaluation(Candidat candidat) => candidat with { EvaluationFavorable = null };

    internal static Experience Copie(Experience experience, CodeSecteur? secteur, DateOnly debut, DateOnly? fin, Justificatif? justificatif) =>
        experience with { Secteur = secteur, Debut = debut, Fin = fin, Justificatif = justificatif };

    /// <summary>A level from a lowest to one below a highest, or what is known of it.</summary>
    internal static IntervalleNiveau Niveau(Random hasard, int de, int a)
    {
        var min = hasard.Next(de, a);
        return IntervalleNiveau.Entre(NiveauQualification.De(min), NiveauQualification.De(Un(hasard, 3) ? hasard.Next(min, a) : min));
    }

    internal static bool Un(Random hasard, int sur) => hasard.Next(sur) == 0;

    internal static T Choisir<T>(Random hasard, IReadOnlyList<T> parmi) => parmi[hasard.Next(parmi.Count)];

    internal static string Decrire(Candidat candidat) =>
        $"stated on {candidat.EtabliLe:O}, level {candidat.Niveau?.ToString() ?? "?"}"
        + $", titles {(candidat.Titres is { } titres ? string.Join(' ', titres.Select(titre => $"[{titre.Niveau?.Min.Numero}-{titre.Niveau?.Max.Numero} bac {titre.Baccalaureat} {titre.ObtenuLe:O}{(titre.EnCours ? " running" : "")}{(titre.Etranger ? " foreign" : "")}]")) : "?")}{(candidat.TitresIncomplets ? " ..." : "")}"
        + $", experiences {(candidat.Experiences is { } experiences ? string.Join(' ', experiences.Select(une => $"[{une.Secteur?.ToString() ?? "?"}{(une.SecteurVoisin ? "~" : "")} {une.Debut:O} {une.Fin:O} {une.Justificatif} {une.Quotite} {une.Nature}]")) : "?")}{(candidat.ExperiencesIncompletes ? " ..." : "")}"
        + $", assessment {candidat.EvaluationFavorable}";
}
