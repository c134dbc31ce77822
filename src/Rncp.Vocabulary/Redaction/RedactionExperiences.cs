using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Writes a condition of experience: how much there is of it, and which experiences do not count, are judged or are not known.
/// </summary>
internal sealed class RedactionExperiences
{
    private const int LongueurCitee = 60;

    private readonly Dossier _dossier;
    private readonly Condition.Experience _condition;
    private readonly IssueConstat _issue;

    /// <summary>What becomes of each experience, in the order of the person's list.</summary>
    private readonly PriseEnCompte[] _prises;

    internal RedactionExperiences(Dossier dossier, Condition.Experience condition, IssueConstat issue)
    {
        _dossier = dossier;
        _condition = condition;
        _issue = issue;
        _prises = Array.ConvertAll(dossier.Faits.Experiences, une => condition.Prendre(une, dossier.Le.DayNumber));
    }

    internal string Demande(ConditionEntree condition) =>
        $"Expérience {(_condition.Professionnelle ? "professionnelle " : "")}"
        + $"de {_condition.Mois} mois{(_condition.EnUneFois ? " en une seule fois" : "")} "
        + $"dans {RedactionSecteurs.Rediger(_dossier.Fiche, condition.Secteurs)} "
        + $"({Mesure()} au {Francais.Date(_dossier.Le)})";

    /// <summary>What does not count, is judged or is not known, one sentence each.</summary>
    internal IEnumerable<string> Details() =>
    [
        .. Absence(),
        .. Dire(PriseEnCompte.AutreSecteur,
            "L'expérience {0} est dans un autre secteur.",
            "Les expériences {0} sont dans un autre secteur."),
        .. Dire(PriseEnCompte.Refusee,
            "Le justificatif de l'expérience {0} est refusé : elle ne compte pas.",
            "Les justificatifs des expériences {0} sont refusés : elles ne comptent pas."),
        .. HorsTravail(NatureExperience.Stage, "un stage", "des stages"),
        .. HorsTravail(NatureExperience.Benevolat, "du bénévolat", "du bénévolat"),
        .. PasEncore(),
        .. Francais.Accorder(
            Numeros(i => _prises[i] == PriseEnCompte.AConnaitre && _dossier.Faits.Experiences[i].SecteurInconnu),
            "Le secteur de l'expérience {0} n'est pas connu.",
            "Le secteur des expériences {0} n'est pas connu."),
        .. Francais.Accorder(
            Numeros(i => _prises[i] == PriseEnCompte.AConnaitre && _dossier.Faits.Experiences[i].Justifiee == Verite.Inconnu),
            "Le justificatif de l'expérience {0} est à demander.",
            "Les justificatifs des expériences {0} sont à demander."),
        .. Voisines(),
        .. EntreDeux(),
    ];

    private string Mesure()
    {
        var incertain = !_dossier.Faits.ExperiencesCompletes
            || Array.Exists(_prises, prise => prise is PriseEnCompte.AConnaitre or PriseEnCompte.AApprecier);
        var auPlus = incertain && _issue == IssueConstat.NonSatisfait;
        var acquis = Durees.Centiemes(
            _condition, _dossier.Faits.Experiences, _dossier.Le.DayNumber, apprecier: auPlus, connaitre: auPlus) / 100;
        if (incertain && !auPlus && acquis == 0) return "durée à préciser";
        return (_condition.EnUneFois ? "période la plus longue : " : "")
            + (auPlus ? "au plus " : incertain ? "au moins " : "")
            + Francais.Anciennete(acquis)
            + (_condition.Prorata ? " en équivalent temps plein" : "");
    }

    private IReadOnlyList<int> Numeros(Func<int, bool> choisie) => Francais.Numeros(_prises.Length, choisie);

    private IEnumerable<string> Dire(PriseEnCompte prise, string une, string plusieurs) =>
        Francais.Accorder(Numeros(i => _prises[i] == prise), une, plusieurs);

    private IEnumerable<string> HorsTravail(NatureExperience nature, string une, string plusieurs) => Francais.Accorder(
        Numeros(i => _prises[i] == PriseEnCompte.HorsTravail && _dossier.Candidat.Experiences!.Value[i].Nature == nature),
        $"L'expérience {{0}} est {une} : seule l'expérience professionnelle compte.",
        $"Les expériences {{0}} sont {plusieurs} : seule l'expérience professionnelle compte.");

    private IEnumerable<string> PasEncore()
    {
        if (!Array.Exists(_prises, prise => prise == PriseEnCompte.PasEncore)) return [];
        var le = Francais.Date(_dossier.Le);
        return Dire(PriseEnCompte.PasEncore,
            $"L'expérience {{0}} commence après le {le} : elle ne compte pas encore.",
            $"Les expériences {{0}} commencent après le {le} : elles ne comptent pas encore.");
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
        var voisines = Numeros(i => _prises[i] == PriseEnCompte.AApprecier && _dossier.Faits.Experiences[i].SecteurVoisin);
        if (_issue != IssueConstat.NonSatisfait)
            return Ressemblantes(" : une personne doit dire si c'est lui.").Concat(Francais.Accorder(voisines,
                une + " : une personne doit dire s'il compte.",
                plusieurs + " : une personne doit dire s'ils comptent."));
        var incertaines = Numeros(i => _prises[i] is PriseEnCompte.AConnaitre or PriseEnCompte.AApprecier);
        return Ressemblantes(".").Concat(Francais.Accorder(voisines, une + ".", plusieurs + "."))
            .Concat(Francais.Accorder(incertaines,
                "Même en la comptant, la durée ne suffit pas.",
                "Même en les comptant, la durée ne suffit pas."));
    }

    /// <summary>A key that no sector of the rule has, and that one of them nearly is.</summary>
    private IEnumerable<string> Ressemblantes(string fin)
    {
        var experiences = _dossier.Faits.Experiences;
        var cles = Numeros(i => _prises[i] == PriseEnCompte.AApprecier && _condition.Ressemblance(experiences[i]) is not null)
            .GroupBy(numero => experiences[numero - 1].Secteur!, StringComparer.OrdinalIgnoreCase);
        foreach (var pareilles in cles)
        {
            // A key is letters and digits: no brace of it is a place for the numbers.
            var suite = $"« {Extrait.De(pareilles.Key, LongueurCitee)} », n'est pas de la fiche, "
                + $"et ressemble à « {_condition.Ressemblance(experiences[pareilles.First() - 1])} »{fin}";
            foreach (var phrase in Francais.Accorder([.. pareilles],
                $"Le secteur de l'expérience {{0}}, {suite}", $"Le secteur des expériences {{0}}, {suite}"))
                yield return phrase;
        }
    }

    private IEnumerable<string> EntreDeux()
    {
        bool EstEntreDeux(bool apprecier) =>
            Durees.Juger(_condition, _dossier.Faits.Experiences, _dossier.Le.DayNumber, apprecier) == Verite.Inconnu;
        if (_issue == IssueConstat.NonSatisfait || !(EstEntreDeux(apprecier: false) || EstEntreDeux(apprecier: true))) return [];
        var (min, max) = _condition.Jours;
        var (font, entre) = max - min == 1
            ? ($"{min} ou {max} jours", $"à {min} jours")
            : ($"de {min} à {max} jours", $"de {min} à {max - 1} jours");
        var mois = Francais.Phrase(Francais.Nombre(_condition.Mois));
        return [$"{mois} mois font {font} selon le calendrier : {entre}, une personne décide."];
    }
}
