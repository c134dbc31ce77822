using Rncp.Noyau;

namespace Rncp;

/// <summary>An unknown fact of the experiences: the sector or the evidence of one of them, or the rest of the list.</summary>
/// <param name="Position">The experience, from 0; -1 for the rest of the list.</param>
/// <param name="EstSecteur">Whether the sector is unknown, and not the evidence.</param>
internal sealed record InconnuExperience(int Position, bool EstSecteur);

/// <summary>What the unknown facts of a person could be.</summary>
internal sealed class FaitsPossibles
{
    /// <summary>More unknown facts than that are not tried in every combination: all of them are asked.</summary>
    internal const int MaxInconnus = 8;

    private readonly Faits _faits;

    internal FaitsPossibles(Dossier dossier)
    {
        _faits = dossier.Faits;
        Titres = [.. TitresPossibles()];
        var inconnus = InconnusDesExperiences();
        Experiences = inconnus.Count == 0 ? [_faits] : [ExperiencesAvec([]), ExperiencesAvec([.. inconnus])];
    }

    /// <summary>The titles, as they could be: facts of which only the titles matter.</summary>
    internal Faits[] Titres { get; }

    /// <summary>The experiences, at worst and at best: facts of which only the experiences matter.</summary>
    internal Faits[] Experiences { get; }

    internal Faits Avec(Faits? titres, Faits? experiences) => new(
        (titres ?? _faits).Titres, (titres ?? _faits).AutresTitres, (experiences ?? _faits).Experiences, (experiences ?? _faits).ExperiencesCompletes);

    internal List<InconnuExperience> InconnusDesExperiences()
    {
        var inconnus = new List<InconnuExperience>();
        if (!_faits.ExperiencesCompletes) inconnus.Add(new InconnuExperience(-1, EstSecteur: false));
        for (var i = 0; i < _faits.Experiences.Count; i++)
        {
            if (_faits.Experiences[i] is { Secteur: null, SecteurVoisin: false }) inconnus.Add(new InconnuExperience(i, EstSecteur: true));
            if (_faits.Experiences[i].Justifiee == Verite.Inconnu) inconnus.Add(new InconnuExperience(i, EstSecteur: false));
        }
        return inconnus;
    }

    /// <summary>The experiences when some of the unknown facts are favourable and the others are not.</summary>
    internal Faits ExperiencesAvec(HashSet<InconnuExperience> favorables)
    {
        var experiences = _faits.Experiences.Select((experience, i) => new ExperienceConnue(
            experience.Debut, experience.Fin,
            experience.Secteur ?? (experience.SecteurVoisin || favorables.Contains(new InconnuExperience(i, true)) ? experience.SecteurVoisin ? null : ExperienceConnue.ToutSecteur : ""),
            experience.SecteurVoisin,
            experience.Justifiee != Verite.Inconnu ? experience.Justifiee : favorables.Contains(new InconnuExperience(i, false)) ? Verite.Vrai : Verite.Faux,
            experience.Quotite, experience.Professionnelle)).ToList();
        if (favorables.Contains(new InconnuExperience(-1, false))) experiences.Add(new ExperienceConnue(0, int.MaxValue - 1, ExperienceConnue.ToutSecteur, false, Verite.Vrai, 100, true));
        return new Faits(_faits.Titres, _faits.AutresTitres, experiences, experiencesCompletes: true);
    }

    private IEnumerable<Faits> TitresPossibles()
    {
        var connus = _faits.Titres.Where(titre => EstConnu(titre) || titre.AComparer).ToList();
        var incertains = _faits.Titres.Where(titre => !EstConnu(titre) && !titre.AComparer).ToList();
        if (incertains.Count == 0 && _faits.AutresTitres == 0) return [_faits];

        var minimum = incertains.Select(titre => new TitreConnu(titre.Min, titre.Min, titre.Baccalaureat ?? false, false));
        var niveaux = Enumerable.Range(0, _faits.AutresTitres + 1).Concat(incertains.SelectMany(titre => Enumerable.Range(titre.Min, titre.Max - titre.Min + 1))).Distinct();
        return niveaux.Select(niveau => new Faits(
            [.. connus, .. minimum, new TitreConnu(niveau, niveau, niveau == Evaluateur.NiveauDuBaccalaureat, false)],
            autresTitres: 0, _faits.Experiences, _faits.ExperiencesCompletes));
    }

    private static bool EstConnu(TitreConnu titre) =>
        titre.Min == titre.Max && (titre.Baccalaureat is not null || titre.Min != Evaluateur.NiveauDuBaccalaureat);
}
