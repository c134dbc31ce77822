namespace Rncp;

/// <summary>
/// Looks for the smallest case that shows a change: what is found was decided by both versions, and differs in what the change is about.
/// </summary>
internal sealed class RechercheTemoins(ICertification avant, ICertification apres)
{
    private const string CleEnregistrement = "enregistrement", CleVoie = "voie";

    private readonly DomaineTemoins _domaine = new(avant, apres);
    private readonly List<Retournement> _trouves = [];
    private IEnumerator<Retournement>? _suite;
    private Func<DateOnly, Candidat>[]? _parlantes;

    /// <summary>
    /// Of a condition, named first, and of those that it is a part of: a person for whom nothing else is found otherwise or, where there
    /// is none, for whom it is.
    /// </summary>
    internal Temoin? Condition(IReadOnlyList<string> cles) => cles.Count == 0 ? null
        : (Premier(un => un.NeTientQu([cles[0]]))
            ?? (cles.FirstOrDefault(EstDesDeux) is { } commune ? Premier(un => un.Differe(commune)) : null))?.Temoin(cles);

    /// <summary>Of a reading: a person whose answer this reading alone changes, if both are allowed in one version.</summary>
    internal Temoin? Lecture(ParametreLecture parametre)
    {
        var (une, autre) = (Lue(avant, parametre), Lue(apres, parametre));
        string[] cles =
            [.. Atomes(avant).Concat(Atomes(apres)).Where(atome => Porte(parametre, atome.Genre)).Select(atome => atome.Cle).Distinct()];
        Func<Retournement, bool> change =
            Permet(une, autre) ? un => Relue(avant, un, une!, autre!.ParDefaut)
            : Permet(autre, une) ? un => Relue(apres, un, autre!, une!.ParDefaut)
            : un => cles.Any(un.Differe);
        return (Premier(un => cles.Any(un.Differe) && un.NeTientQu(cles) && change(un)) ?? Premier(change))
            is { } retournement ? retournement.Temoin([.. cles.Where(retournement.Differe), .. cles]) : null;

        static bool Permet(LectureRegle? lecture, LectureRegle? voulue) =>
            voulue is not null && lecture?.Autres.Contains(voulue.ParDefaut) == true;

        static bool Relue(ICertification fiche, Retournement un, LectureRegle lecture, string reponse)
        {
            var relue = un.Demande with { Lectures = ChoixLectures.ParDefaut.Avec(lecture, reponse) };
            return fiche.Evaluer(un.Demande).Conclusion != fiche.Evaluer(relue).Conclusion;
        }
    }

    /// <summary>Of a whole rule that comes or goes.</summary>
    internal Temoin? Regle() => Premier(_ => true)?.Temoin([]);

    /// <summary>Of a route for which a rule has an object, or none.</summary>
    internal Temoin? SansObjet(VoieAcces voie) => Chercher(_domaine.JoursOrdinaires, [voie], [], (un, autre) =>
        (un.Conclusion == Conclusion.SansObjet) != (autre.Conclusion == Conclusion.SansObjet));

    /// <summary>
    /// Of the days that a version writes and on which its registration turns: the first on which that of the other is otherwise.
    /// </summary>
    internal Temoin? Jours(IEnumerable<DateOnly> deAvant, IEnumerable<DateOnly> deApres) =>
        DesJours([.. deAvant.Where(jour => Tourne(avant, jour)), .. deApres.Where(jour => Tourne(apres, jour))]);

    /// <summary>Of a registration that a fiche says to run or not, which counts where it has no end.</summary>
    internal Temoin? Activite() =>
        avant.FinEnregistrement is null || apres.FinEnregistrement is null ? DesJours(_domaine.Ecrits) : null;

    private Temoin? DesJours(IEnumerable<DateOnly> jours) => Chercher(
        DomaineTemoins.Autour(jours).Where(jour => avant.EtatAu(jour) != apres.EtatAu(jour)), _domaine.Voies, [CleEnregistrement],
        (_, _) => true);

    private static bool Tourne(ICertification fiche, DateOnly jour) =>
        DomaineTemoins.Autour([jour]).Select(fiche.EtatAu).Distinct().Skip(1).Any();

    /// <summary>Of a route that opens or closes.</summary>
    internal Temoin? Route(VoieAcces voie) => EstOuverte(avant, voie) == EstOuverte(apres, voie) ? null
        : Chercher(_domaine.JoursOrdinaires, [voie], [CleVoie], (_, _) => true);

    /// <summary>Of a jury, by a route or by any: the smallest that one version takes and the other refuses.</summary>
    internal Temoin? Jury(VoieAcces? voie) => (
        from une in voie is null ? _domaine.Voies : [voie]
        let deux = (Avant: Compose(avant, une), Apres: Compose(apres, une))
        where deux.Avant is not null && deux.Apres is not null
        from jury in TemoinJury.Possibles(deux.Avant, deux.Apres)
        where jury.AvantConforme != jury.ApresConforme
        select new Temoin(jury)).FirstOrDefault();

    private Temoin? Chercher(
        IEnumerable<DateOnly> jours, IEnumerable<VoieAcces> voies, string[] cles, Func<Eligibilite, Eligibilite, bool> montre) => (
        from jour in jours
        from voie in voies
        from personne in _parlantes ??= [.. _domaine.Parlantes]
        let deux = (Un: avant.Evaluer(personne(jour), voie, jour), Autre: apres.Evaluer(personne(jour), voie, jour))
        where montre(deux.Un, deux.Autre)
        select Retournement.De(deux.Un, deux.Autre)).FirstOrDefault(un => un is not null)?.Temoin(cles);

    /// <summary>The first of the people of the domain, whom all changes share: each is decided once.</summary>
    private Retournement? Premier(Func<Retournement, bool> montre)
    {
        foreach (var un in _trouves)
            if (montre(un)) return un;
        _suite ??= Retournements().GetEnumerator();
        while (_suite.MoveNext())
        {
            _trouves.Add(_suite.Current);
            if (montre(_suite.Current)) return _suite.Current;
        }
        return null;
    }

    private IEnumerable<Retournement> Retournements()
    {
        var jour = _domaine.JourOrdinaire;
        return from personne in _domaine.Personnes
               from voie in _domaine.VoiesDeLaRegle
               select Retournement.De(avant.Evaluer(personne(jour), voie, jour), apres.Evaluer(personne(jour), voie, jour)) into un
               where un is not null
               select un;
    }

    private bool EstDesDeux(string cle) => new[] { avant, apres }.All(fiche => Conditions(fiche).Any(une => une.Cle == cle));

    private static IEnumerable<ConditionEntree> Atomes(ICertification fiche) =>
        Conditions(fiche).Where(condition => condition.Parties.IsEmpty);

    private static IEnumerable<ConditionEntree> Conditions(ICertification fiche) =>
        fiche.Regles?.Entree is { } regle ? DomaineTemoins.Conditions(regle.Condition) : [];

    private static bool Porte(ParametreLecture parametre, GenreCondition genre) => parametre switch
    {
        ParametreLecture.Niveau => genre == GenreCondition.Niveau,
        ParametreLecture.Mois or ParametreLecture.Cumul or ParametreLecture.TempsPartiel or ParametreLecture.Nature =>
            genre == GenreCondition.Experience,
    };

    private static LectureRegle? Lue(ICertification fiche, ParametreLecture parametre) => fiche.Regles?.Entree?.Lecture(parametre);

    private static bool? EstOuverte(ICertification fiche, VoieAcces voie) => Ligne(fiche, voie) is { } ligne ? ligne.EstOuverte : false;

    private static Jury? Compose(ICertification fiche, VoieAcces voie) => Ligne(fiche, voie)?.Jury;

    private static Voie? Ligne(ICertification fiche, VoieAcces voie) => fiche.Voies.FirstOrDefault(ligne => ligne.Acces == voie);
}
