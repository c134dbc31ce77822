using Rncp.Noyau;

namespace Rncp;

/// <summary>From a person to the facts that the kernel evaluates, at a date.</summary>
internal static class TraductionFaits
{
    private const int NiveauMax = 8;
    private const int PleinTemps = 100;

    internal static Faits Traduire(Candidat candidat, DateOnly le)
    {
        var detenus = (candidat.Titres ?? []).Where(titre => EstDetenu(titre, le)).Select(Traduire).ToList();
        if (candidat.Niveau is { } niveau) detenus.Add(new TitreConnu(niveau.Numero, niveau.Numero, null, aComparer: false));
        var autres = candidat.Niveau is not null && (candidat.Titres is null || candidat.TitresIncomplets) ? candidat.Niveau.Numero
            : candidat.Titres is null || candidat.TitresIncomplets ? NiveauMax
            : 0;
        return new Faits(detenus, autres, [.. (candidat.Experiences ?? []).Select(Traduire)], candidat.Experiences is not null && !candidat.ExperiencesIncompletes);
    }

    internal static bool EstDetenu(Titre titre, DateOnly le) => !titre.EnCours && !(titre.ObtenuLe > le);

    private static TitreConnu Traduire(Titre titre)
    {
        if (titre.Niveau is { } niveau) return new TitreConnu(niveau.Min.Numero, niveau.Max.Numero, titre.Baccalaureat, aComparer: false);
        if (titre.Baccalaureat == true) return new TitreConnu(Evaluateur.NiveauDuBaccalaureat, Evaluateur.NiveauDuBaccalaureat, true, aComparer: false);
        return titre.Etranger
            ? new TitreConnu(0, NiveauMax, false, aComparer: true)
            : new TitreConnu(1, NiveauMax, titre.Baccalaureat, aComparer: false);
    }

    private static ExperienceConnue Traduire(Experience experience) => new(
        experience.Debut.DayNumber,
        experience.Fin?.DayNumber ?? int.MaxValue - 1,
        experience.Secteur is { } secteur ? TraductionRegle.Cle(secteur) : null,
        experience.SecteurVoisin,
        experience.Justificatif switch { Justificatif.ADemander => Verite.Inconnu, Justificatif.Refuse => Verite.Faux, _ => Verite.Vrai },
        experience.Quotite ?? PleinTemps,
        experience.Nature is null or NatureExperience.Emploi or NatureExperience.Alternance);
}
