using Rncp.Noyau;

namespace Rncp;

/// <summary>An unknown fact of the experiences: the sector or the evidence of one of them, or the rest of the list.</summary>
/// <param name="Position">The experience, from 0, or <see cref="Autres"/>.</param>
/// <param name="EstSecteur">Whether the sector is unknown, and not the evidence.</param>
internal sealed record InconnuExperience(int Position, bool EstSecteur)
{
    /// <summary>The position that stands for the rest of the list.</summary>
    internal const int Autres = -1;
}

/// <summary>What the unknown facts of a person could be, as facts to decide on.</summary>
internal sealed class FaitsPossibles
{
    private readonly Faits _faits;
    private readonly Condition.Experience[] _atomes;
    private readonly int _le;
    private readonly Completions? _completions;

    internal FaitsPossibles(Dossier dossier)
    {
        _faits = dossier.Faits;
        _le = dossier.Le.DayNumber;
        _completions = dossier.Condition is null ? null : new Completions(dossier.Condition, _faits);
        _atomes = dossier.Condition is null ? [] : [.. Condition.Atomes(dossier.Condition).OfType<Condition.Experience>()];
        Titres = _completions is null ? [_faits] : [.. _completions.Titres().Select(AvecTitres)];
        Experiences = _completions is null ? [_faits] : [.. _completions.Experiences().Select(AvecExperiences)];
    }

    /// <summary>The titles, as they could be: facts of which only the titles matter.</summary>
    internal Faits[] Titres { get; }

    /// <summary>The experiences, at worst and at best: facts of which only the experiences matter.</summary>
    internal Faits[] Experiences { get; }

    internal IEnumerable<int> TitresInconnus => _completions?.TitresInconnus ?? [];

    /// <summary>For each case of the other titles, the facts for each case of one.</summary>
    internal IEnumerable<IEnumerable<Faits>> TitresSelon(int inconnu) => _completions!.TitresSelon(inconnu).Select(contexte => contexte.Select(AvecTitres));

    /// <summary>The facts for each answer to the question of one unknown, the others left unknown.</summary>
    internal IEnumerable<Faits> Reponses(int titre) => _completions!.Reponses(titre);

    /// <inheritdoc cref="Reponses(int)"/>
    internal IEnumerable<Faits> Reponses(InconnuExperience inconnu) => new[] { true, false }.Select(favorable => new Faits(
        _faits.Titres, _faits.AutresTitres,
        Completions.Experiences(_faits, (position, estSecteur) => inconnu == new InconnuExperience(position, estSecteur) ? favorable : null, favorable && inconnu.Position == InconnuExperience.Autres),
        _faits.ExperiencesCompletes || inconnu.Position == InconnuExperience.Autres, _faits.PlusHaut));

    internal Faits Avec(Faits? titres, Faits? experiences) => new(
        (titres ?? _faits).Titres, (titres ?? _faits).AutresTitres,
        (experiences ?? _faits).Experiences, (experiences ?? _faits).ExperiencesCompletes, titres is null ? _faits.PlusHaut : titres.PlusHaut);

    internal List<InconnuExperience> InconnusDesExperiences()
    {
        var inconnus = new List<InconnuExperience>();
        if (!_faits.ExperiencesCompletes) inconnus.Add(new InconnuExperience(InconnuExperience.Autres, EstSecteur: false));
        for (var i = 0; i < _faits.Experiences.Length; i++)
        {
            if (!PeutCompter(_faits.Experiences[i])) continue;
            if (_faits.Experiences[i].SecteurInconnu) inconnus.Add(new InconnuExperience(i, EstSecteur: true));
            if (_faits.Experiences[i].Justifiee == Verite.Inconnu) inconnus.Add(new InconnuExperience(i, EstSecteur: false));
        }
        return inconnus;
    }

    /// <summary>Whether an experience counts for some condition, when what is not known of it is favourable.</summary>
    private bool PeutCompter(ExperienceConnue experience) => _atomes.Any(atome =>
        atome.Prendre(experience, _le) is PriseEnCompte.Comptee or PriseEnCompte.AApprecier or PriseEnCompte.AConnaitre);

    /// <summary>The experiences when all that is unknown of some of them, by their positions, is favourable and the rest is not.</summary>
    internal Faits ExperiencesAvec(HashSet<int> favorables) =>
        AvecExperiences(Completions.Experiences(_faits, (position, _) => favorables.Contains(position), favorables.Contains(InconnuExperience.Autres)));

    /// <summary>Whether no condition tells two sets of experiences apart.</summary>
    internal bool SeValent(Faits a, Faits b) => _atomes.All(atome => Evaluateur.Evaluer(atome, a, _le).Verite == Evaluateur.Evaluer(atome, b, _le).Verite);

    private Faits AvecTitres(IReadOnlyList<TitreConnu> titres) => new([.. titres], 0, _faits.Experiences, _faits.ExperiencesCompletes);

    private Faits AvecExperiences(ExperienceConnue[] experiences) => new(_faits.Titres, _faits.AutresTitres, experiences, experiencesCompletes: true, _faits.PlusHaut);
}
