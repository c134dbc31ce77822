using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>From a person to the facts that the kernel evaluates, at a date.</summary>
internal static class TraductionFaits
{
    private const int NiveauMax = 8;
    private const int PleinTemps = 100;

    internal static Faits Traduire(Candidat candidat, DateOnly le)
    {
        var plusHaut = candidat.Niveau?.Max.Numero;
        var autres = candidat.Titres is null || candidat.TitresIncomplets ? plusHaut ?? NiveauMax : 0;
        return new Faits(
            Titres(candidat.Titres ?? [], plusHaut ?? NiveauMax, le), autres,
            Experiences(candidat.Experiences ?? []), candidat.Experiences is not null && !candidat.ExperiencesIncompletes, PlusHaut(candidat.Niveau));
    }

    private static TitreConnu[] Titres(ImmutableArray<Titre> titres, int plusHaut, DateOnly le)
    {
        var detenus = 0;
        foreach (var titre in titres) detenus += EstDetenu(titre, le) ? 1 : 0;
        var connus = new TitreConnu[detenus];
        foreach (var titre in titres)
            if (EstDetenu(titre, le)) connus[connus.Length - detenus--] = Traduire(titre, plusHaut);
        return connus;
    }

    private static ExperienceConnue[] Experiences(ImmutableArray<Experience> experiences)
    {
        var connues = new ExperienceConnue[experiences.Length];
        for (var i = 0; i < connues.Length; i++) connues[i] = Traduire(experiences[i]);
        return connues;
    }

    private static TitreConnu? PlusHaut(IntervalleNiveau? niveau) =>
        niveau is null ? null : new TitreConnu(niveau.Min.Numero, niveau.Max.Numero, null, aComparer: false);

    internal static bool EstDetenu(Titre titre, DateOnly le) => !titre.EnCours && !(titre.ObtenuLe > le);

    /// <summary>A foreign one without an attested level has to be compared first, whatever its name.</summary>
    internal static bool EstBaccalaureat(Titre titre) => titre.Baccalaureat == true && !(titre.Etranger && titre.Niveau is null);

    /// <summary>A title is of the highest level held or lower, a foreign one that nobody compared too.</summary>
    private static TitreConnu Traduire(Titre titre, int plusHaut)
    {
        if (EstBaccalaureat(titre)) return new TitreConnu(Evaluateur.NiveauDuBaccalaureat, Evaluateur.NiveauDuBaccalaureat, true, aComparer: false);
        if (titre.Niveau is { } niveau) return new TitreConnu(niveau.Min.Numero, Math.Max(niveau.Min.Numero, Math.Min(niveau.Max.Numero, plusHaut)), titre.Baccalaureat, aComparer: false);
        return titre.Etranger
            ? new TitreConnu(0, plusHaut, false, aComparer: true)
            : new TitreConnu(1, plusHaut, titre.Baccalaureat, aComparer: false);
    }

    private static ExperienceConnue Traduire(Experience experience) => new(
        experience.Debut.DayNumber,
        experience.Fin?.DayNumber ?? int.MaxValue - 1,
        experience.Secteur?.ToString(),
        experience.SecteurVoisin,
        experience.Justificatif switch { Justificatif.ADemander => Verite.Inconnu, Justificatif.Refuse => Verite.Faux, _ => Verite.Vrai },
        experience.Quotite ?? PleinTemps,
        experience.Nature is null or NatureExperience.Emploi or NatureExperience.Alternance);
}
