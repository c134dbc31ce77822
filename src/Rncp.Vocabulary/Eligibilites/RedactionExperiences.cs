using Rncp.Noyau;

namespace Rncp;

/// <summary>Writes a condition of experience: how much there is of it, and which experiences do not count, are judged or are not known.</summary>
internal sealed class RedactionExperiences
{
    private readonly Dossier _dossier;
    private readonly Condition.Experience _condition;
    private readonly IssueConstat _issue;

    /// <summary>Where each experience stands, in the order of the person's list.</summary>
    private readonly Place[] _places;

    internal RedactionExperiences(Dossier dossier, Condition.Experience condition, IssueConstat issue)
    {
        _dossier = dossier;
        _condition = condition;
        _issue = issue;
        _places = Array.ConvertAll(dossier.Faits.Experiences, Placer);
    }

    /// <summary>What becomes of an experience, as the kernel decides it.</summary>
    private enum Place { Comptee, Refusee, HorsTravail, AutreSecteur, Future, Inconnue, Voisine }

    internal string Demande(ConditionEntree condition) =>
        $"Expérience {(_condition.Professionnelle ? "professionnelle " : "")}de {_condition.Mois} mois{(_condition.EnUneFois ? " en une seule fois" : "")} dans {RechercheLeviers.Secteurs(_dossier.Fiche, condition.Secteurs)} ({Mesure()} au {Francais.Date(_dossier.Le)})";

    /// <summary>What does not count, is judged or is not known, one sentence each.</summary>
    internal IEnumerable<string> Details() =>
    [
        .. Absence(),
        .. Dire(Place.AutreSecteur, "L'expérience {0} est dans un autre secteur.", "Les expériences {0} sont dans un autre secteur."),
        .. Dire(Place.Refusee, "Le justificatif de l'expérience {0} est refusé : elle ne compte pas.", "Les justificatifs des expériences {0} sont refusés : elles ne comptent pas."),
        .. HorsTravail(NatureExperience.Stage, "un stage", "des stages"),
        .. HorsTravail(NatureExperience.Benevolat, "du bénévolat", "du bénévolat"),
        .. Futures(),
        .. Francais.Accorder(Numeros(i => _places[i] == Place.Inconnue && SansSecteur(_dossier.Faits.Experiences[i])), "Le secteur de l'expérience {0} n'est pas connu.", "Le secteur des expériences {0} n'est pas connu."),
        .. Francais.Accorder(Numeros(i => _places[i] == Place.Inconnue && _dossier.Faits.Experiences[i].Justifiee == Verite.Inconnu), "Le justificatif de l'expérience {0} est à demander.", "Les justificatifs des expériences {0} sont à demander."),
        .. Voisines(),
        .. EntreDeux(),
    ];

    private Place Placer(ExperienceConnue une) =>
        une.Justifiee == Verite.Faux ? Place.Refusee
        : _condition.Professionnelle && !une.Professionnelle ? Place.HorsTravail
        : une.Secteur is not null && !une.SecteurVoisin && !_condition.Admet(une.Secteur) ? Place.AutreSecteur
        : une.Debut > _dossier.Le.DayNumber ? Place.Future
        : une.Justifiee == Verite.Inconnu || SansSecteur(une) ? Place.Inconnue
        : une.SecteurVoisin ? Place.Voisine
        : Place.Comptee;

    private static bool SansSecteur(ExperienceConnue une) => une.Secteur is null && !une.SecteurVoisin;

    private string Mesure()
    {
        var incertain = !_dossier.Faits.ExperiencesCompletes || Array.Exists(_places, place => place is Place.Inconnue or Place.Voisine);
        var auPlus = incertain && _issue == IssueConstat.NonSatisfait;
        var acquis = (auPlus ? Centiemes(Place.Comptee, Place.Inconnue, Place.Voisine) : Centiemes(Place.Comptee)) / 100;
        if (incertain && !auPlus && acquis == 0) return "durée à préciser";
        return (_condition.EnUneFois ? "période la plus longue : " : "")
            + (auPlus ? "au plus " : incertain ? "au moins " : "")
            + Francais.Jours(acquis)
            + (_condition.Prorata ? " en équivalent temps plein" : "");
    }

    /// <summary>The days that count of the experiences of some places: in one time when the rule says so, else in all.</summary>
    private long Centiemes(params ReadOnlySpan<Place> places) => Durees.Centiemes(_condition, De(places), _dossier.Le.DayNumber);

    private ExperienceConnue[] De(ReadOnlySpan<Place> places)
    {
        var choisies = new List<ExperienceConnue>();
        for (var i = 0; i < _places.Length; i++)
            foreach (var place in places)
                if (place == _places[i]) choisies.Add(_dossier.Faits.Experiences[i]);
        return [.. choisies];
    }

    private IReadOnlyList<int> Numeros(Func<int, bool> choisie) => Francais.Numeros(_places.Length, choisie);

    private IEnumerable<string> Dire(Place place, string une, string plusieurs) => Francais.Accorder(Numeros(i => _places[i] == place), une, plusieurs);

    private IEnumerable<string> HorsTravail(NatureExperience nature, string une, string plusieurs) => Francais.Accorder(
        Numeros(i => _places[i] == Place.HorsTravail && _dossier.Candidat.Experiences!.Value[i].Nature == nature),
        $"L'expérience {{0}} est {une} : seul le travail compte.", $"Les expériences {{0}} sont {plusieurs} : seul le travail compte.");

    private IEnumerable<string> Futures()
    {
        if (!Array.Exists(_places, place => place == Place.Future)) return [];
        var le = Francais.Date(_dossier.Le);
        return Dire(Place.Future, $"L'expérience {{0}} commence après le {le} : elle ne compte pas encore.", $"Les expériences {{0}} commencent après le {le} : elles ne comptent pas encore.");
    }

    private IEnumerable<string> Absence() => _dossier.Candidat.Experiences switch
    {
        null => ["Les expériences ne sont pas connues."],
        _ when _dossier.Candidat.ExperiencesIncompletes => ["Il peut y avoir d'autres expériences."],
        { IsEmpty: true } => ["Aucune expérience n'est déclarée."],
        _ => [],
    };

    /// <summary>Nobody has to judge, or to find out, what would not be enough.</summary>
    private IEnumerable<string> Voisines()
    {
        const string une = "L'expérience {0} est dans un secteur voisin", plusieurs = "Les expériences {0} sont dans des secteurs voisins";
        if (_issue != IssueConstat.NonSatisfait) return Dire(Place.Voisine, une + " : une personne doit dire s'il compte.", plusieurs + " : une personne doit dire s'ils comptent.");
        var incertaines = Numeros(i => _places[i] is Place.Inconnue or Place.Voisine);
        return Dire(Place.Voisine, une + ".", plusieurs + ".")
            .Concat(Francais.Accorder(incertaines, "Même en la comptant, la durée ne suffit pas.", "Même en les comptant, la durée ne suffit pas."));
    }

    private IEnumerable<string> EntreDeux()
    {
        bool AApprecier(params ReadOnlySpan<Place> places) => Durees.Juger(_condition, De(places), _dossier.Le.DayNumber) == Durees.Verdict.AApprecier;
        if (_issue == IssueConstat.NonSatisfait || !(AApprecier(Place.Comptee) || AApprecier(Place.Comptee, Place.Voisine))) return [];
        var (min, max) = _condition.Jours;
        var entre = max - min == 1 ? $"à {min} jours" : $"de {min} à {max - 1} jours";
        return [$"{_condition.Mois} mois font de {min} à {max} jours selon le calendrier : {entre}, une personne décide."];
    }
}
