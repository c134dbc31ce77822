using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// The people and the days on which two versions of a fiche may differ, the smallest first: every level, with or without the baccalauréat,
/// and every duration up to what either rule asks for, to the day, in each sector, in one piece or two, at half time, as a job or not.
/// </summary>
internal sealed class DomaineTemoins(ICertification avant, ICertification apres)
{
    /// <summary>Of longer rules, the durations around each number that they write are tried, and not those in between.</summary>
    private const int MoisUnParUn = 36;

    private const int Moitie = 50;

    /// <summary>A sector that no rule lists.</summary>
    private const string Ailleurs = "Autre";

    private static readonly DateOnly SansDate = new(2026, 9, 1);

    private readonly ICertification[] _fiches = [avant, apres];
    private DateOnly? _jourOrdinaire;

    /// <summary>The days that either fiche writes, of which its registration may depend.</summary>
    internal IEnumerable<DateOnly> Ecrits => _fiches.SelectMany(EcritsPar).OfType<DateOnly>();

    /// <summary>The last day on which both registrations are in force, if there is one.</summary>
    internal DateOnly JourOrdinaire => _jourOrdinaire ??= ChercherJourOrdinaire();

    /// <summary>That day, then those on which a registration begins or ends.</summary>
    internal IEnumerable<DateOnly> JoursOrdinaires => Autour(Ecrits).Prepend(JourOrdinaire);

    /// <summary>The routes, first the one that adults take.</summary>
    internal IEnumerable<VoieAcces> Voies { get; } =
        [.. VoieAcces.Toutes.OrderBy(voie => voie != VoieAcces.FormationContinue).ThenBy(voie => voie.Cle)];

    /// <summary>
    /// A route that is open in both versions and has entry into training in both: the rule is the same for all of those. Else all routes.
    /// </summary>
    internal IEnumerable<VoieAcces> VoiesDeLaRegle => field ??= Voies.FirstOrDefault(voie => _fiches.All(fiche =>
        fiche.Voies.Any(ligne => ligne.Acces == voie && ligne.EstOuverte == true)
        && fiche.Regles?.Entree?.VoiesSansObjet.Contains(voie) != true)) is { } une ? [une] : Voies;

    /// <summary>Each day with the one before and the one after, in order.</summary>
    internal static IEnumerable<DateOnly> Autour(IEnumerable<DateOnly> jours) => jours
        .Where(jour => jour > DateOnly.MinValue && jour < DateOnly.MaxValue)
        .SelectMany(jour => new[] { jour.AddDays(-1), jour, jour.AddDays(1) }).Distinct().Order();

    private static Titre Bac { get; } = new() { Niveau = NiveauQualification.De(4), Baccalaureat = true };

    /// <summary>Nobody's titles, then the baccalauréat, then each level with it and without it.</summary>
    private static ImmutableArray<Titre>[] Titres { get; } = [[], [Bac], .. Niveaux.SelectMany(niveau =>
        new ImmutableArray<Titre>[] { [Diplome(niveau)], [Bac, Diplome(niveau)] })];

    private static IEnumerable<int> Niveaux => NiveauQualification.Tous.Select(niveau => niveau.Numero);

    /// <summary>The people, as they are on a day.</summary>
    internal IEnumerable<Func<DateOnly, Candidat>> Personnes =>
        from experiences in Experiences
        from titres in Titres
        select (Func<DateOnly, Candidat>)(jour => new Candidat { Titres = titres, Experiences = experiences(jour) });

    /// <summary>
    /// Whom a day or a route makes a difference to: who has nothing, the first whom each version takes, and who has all that a rule asks
    /// for.
    /// </summary>
    internal IEnumerable<Func<DateOnly, Candidat>> Parlantes =>
    [
        Personnes.First(),
        .. _fiches.Select(fiche => Personnes.FirstOrDefault(personne => EstPrise(fiche, personne))).OfType<Func<DateOnly, Candidat>>(),
        Comblee,
    ];

    private bool EstPrise(ICertification fiche, Func<DateOnly, Candidat> personne) => VoiesDeLaRegle.Any(voie =>
        fiche.Evaluer(personne(JourOrdinaire), voie, JourOrdinaire).Conclusion == Conclusion.Eligible);

    private Candidat Comblee(DateOnly le) => new()
    {
        Titres = [Bac, Diplome(Niveaux.Max())],
        Experiences = [.. Secteurs.Select(secteur => Experience(secteur, le, Durees.DefaultIfEmpty(1).Max()))],
    };

    private static Titre Diplome(int niveau) => new() { Niveau = NiveauQualification.De(niveau), Baccalaureat = false };

    private CodeSecteur[] Secteurs => field ??= [.. _fiches.SelectMany(fiche => fiche.Regles?.Secteurs ?? [])
        .Select(secteur => secteur.Code).Distinct().Append(Ailleurs).Select(code => new CodeSecteur(code))];

    private int[] Durees => field ??= ChercherDurees();

    private int[] ChercherDurees()
    {
        var ecrites = _fiches.SelectMany(fiche => fiche.Regles?.Entree is { } regle ? Mois(regle) : []).Distinct().ToArray();
        var toutes = Enumerable.Range(1, Math.Min(MoisUnParUn, ecrites.DefaultIfEmpty(0).Max() + 1));
        var autour = ecrites.SelectMany(mois => new[] { mois - 1, mois, mois + 1 });
        return [.. toutes.Concat(autour).Where(mois => mois > 0).Distinct().Order()];
    }

    private IEnumerable<Func<DateOnly, ImmutableArray<Experience>>> Experiences =>
        (from mois in Durees
         from secteur in Secteurs
         from forme in Formes
         select (Func<DateOnly, ImmutableArray<Experience>>)(le => forme(Experience(secteur, le, mois)))).Prepend(_ => []);

    private static Func<Experience, ImmutableArray<Experience>>[] Formes { get; } =
    [
        entiere => [entiere],
        entiere => [entiere with { Debut = entiere.Debut.AddDays(1) }],
        entiere => [entiere with { Quotite = Moitie }],
        entiere => [entiere with { Nature = NatureExperience.Benevolat }],
        EnDeuxFois,
    ];

    /// <summary>The same days, of which the first half came a week before.</summary>
    private static ImmutableArray<Experience> EnDeuxFois(Experience entiere)
    {
        const int Semaine = 7;
        var (debut, fin) = (entiere.Debut, entiere.Fin!.Value);
        var milieu = debut.AddDays((fin.DayNumber - debut.DayNumber) / 2);
        return [new(entiere.Secteur, debut.AddDays(-Semaine), milieu.AddDays(-Semaine - 1)), new(entiere.Secteur, milieu, fin)];
    }

    /// <summary>So many months, from day to day, up to the day before.</summary>
    private static Experience Experience(CodeSecteur secteur, DateOnly le, int mois) => new(secteur, le.AddMonths(-mois), le.AddDays(-1));

    private static IEnumerable<int> Mois(RegleEntree regle) => Conditions(regle.Condition).Select(condition => condition.Mois).OfType<int>()
        .Concat(regle.Lectures.Where(lecture => lecture.Parametre == ParametreLecture.Mois)
            .SelectMany(lecture => lecture.Autres.Append(lecture.ParDefaut))
            .Select(reponse => int.TryParse(reponse, out var mois) ? mois : 0));

    /// <summary>A condition and all that it is made of.</summary>
    internal static IEnumerable<ConditionEntree> Conditions(ConditionEntree condition) =>
        condition.Parties.SelectMany(Conditions).Prepend(condition);

    private DateOnly ChercherJourOrdinaire()
    {
        DateOnly[] jours = [.. Autour(Ecrits).DefaultIfEmpty(SansDate)];
        return jours.Where(jour => _fiches.All(fiche => fiche.EtatAu(jour) == EtatEnregistrement.EnVigueur)).LastOrDefault(jours[^1]);
    }

    private static IEnumerable<DateOnly?> EcritsPar(ICertification fiche)
    {
        var enregistrement = fiche.Enregistrement;
        return
        [
            enregistrement.Fin, enregistrement.Decision, enregistrement.Effet, enregistrement.Publication,
            enregistrement.DernierJournalOfficiel, fiche.Source.ConsulteeLe,
            .. fiche.Voies.Select(voie => voie.ModifieeLe),
            .. fiche.Certificateurs.Select(certificateur => certificateur.ModifieLe),
            .. fiche.Partenaires.Organismes.SelectMany(organisme => new[] { organisme.ActifLe, organisme.ModifieLe }),
            .. fiche.TextesReglementaires.Select(texte => texte.PublieLe),
        ];
    }
}
