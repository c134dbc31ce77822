namespace Rncp.Tests.Parite;

/// <summary>Draws demands on any fiche, near the edges of the rules that it has: the same seed gives the same.</summary>
internal sealed class Personnes(ICertification fiche, int graine)
{
    private readonly Random _hasard = new(graine);
    private readonly CodeSecteur?[] _secteurs =
        [.. (fiche.Regles?.Secteurs ?? []).Select(secteur => (CodeSecteur?)new CodeSecteur(secteur.Code)), new CodeSecteur("Ailleurs"), null];

    private readonly DateOnly[] _jours =
    [
        .. new[] { fiche.FinEnregistrement, fiche.Enregistrement.Effet, fiche.Enregistrement.Decision, fiche.Enregistrement.Publication }
            .OfType<DateOnly>().SelectMany(jour => new[] { jour.AddDays(-1), jour, jour.AddDays(1) }),
        new(2026, 9, 1), new(2020, 1, 1), new(2028, 2, 29), new(2035, 12, 31),
    ];

    internal Demande Suivante() => new()
    {
        Voie = _hasard.Next(7) is var rang and < 6 ? VoieAcces.Toutes[rang] : null,
        Le = Un(_jours),
        Lectures = (fiche.Regles?.Entree?.Lectures ?? []).Aggregate(ChoixLectures.ParDefaut, (choix, lecture) =>
            lecture.Autres.Length > 0 && Parfois(3) ? choix.Avec(lecture, Un([.. lecture.Autres])) : choix),
        Candidat = Candidat(),
    };

    internal FaitsCandidat Faits()
    {
        int min = _hasard.Next(9), max = _hasard.Next(min, 9), mois = _hasard.Next(25);
        return new(Parfois(4) ? null : min, Parfois(4) ? null : max, max >= 4 && Parfois(3) ? true : Parfois(2) ? false : null,
            Parfois(4) ? null : mois, Parfois(4) ? null : mois + _hasard.Next(25));
    }

    internal MembreJury[] Jury() =>
    [
        .. Enumerable.Range(0, _hasard.Next(6)).Select(_ => new MembreJury
        {
            EnActivite = Peut(), DansLeDomaine = Peut(), Externe = Peut(), RepresentantCertificateur = Peut(),
        }),
    ];

    internal DateOnly Jour() => Un(_jours);

    /// <summary>Each with its own chance, so that most are neither all there nor none.</summary>
    internal string[] Parmi(IEnumerable<string> tous) => [.. tous.Where(_ => Parfois(2))];

    /// <summary>Of the level and the titles one is stated; now and then both, which may contradict each other.</summary>
    private Candidat Candidat()
    {
        var tout = Parfois(20);
        var parLeNiveau = Parfois(3);
        return new()
        {
            EtabliLe = Parfois(3) ? new DateOnly(2026, 8, 1).AddDays(_hasard.Next(60)) : null,
            Niveau = tout || parLeNiveau ? NiveauQualification.De(_hasard.Next(1, 9)) : null,
            Titres = tout || (!parLeNiveau && !Parfois(6)) ? [.. Enumerable.Range(0, _hasard.Next(4)).Select(_ => Titre(tout))] : null,
            TitresIncomplets = Parfois(5),
            Experiences = Parfois(6) ? null : [.. Enumerable.Range(0, _hasard.Next(5)).Select(_ => Experience())],
            ExperiencesIncompletes = Parfois(6),
            EvaluationFavorable = Parfois(8) ? Parfois(2) : null,
        };
    }

    private Titre Titre(bool tout)
    {
        var baccalaureat = Peut();
        return new()
        {
            Niveau = !tout && (baccalaureat == true || Parfois(4)) ? null : NiveauQualification.De(_hasard.Next(1, 9)),
            Baccalaureat = baccalaureat,
            ObtenuLe = Parfois(4) ? new DateOnly(2026, 8, 30).AddDays(_hasard.Next(-30, tout ? 30 : 1)) : null,
            EnCours = tout && Parfois(3),
            Etranger = Parfois(4),
        };
    }

    private Experience Experience()
    {
        var debut = new DateOnly(2024, 1, 1).AddDays(_hasard.Next(900));
        return new(Un(_secteurs), debut, Parfois(8) ? null : debut.AddDays(Un([0, 89, 180, 181, 183, 184, 364, 365, 730, 1_095, _hasard.Next(400)])))
        {
            SecteurVoisin = Parfois(4),
            Justificatif = Parfois(5) ? (Justificatif)_hasard.Next(1, 4) : null,
            Quotite = Parfois(4) ? _hasard.Next(1, 101) : null,
            Nature = Parfois(4) ? (NatureExperience)_hasard.Next(1, 5) : null,
        };
    }

    private bool Parfois(int sur) => _hasard.Next(sur) == 0;

    private bool? Peut() => _hasard.Next(3) is var tire and < 2 ? tire == 0 : null;

    private T Un<T>(T[] parmi) => parmi[_hasard.Next(parmi.Length)];
}
