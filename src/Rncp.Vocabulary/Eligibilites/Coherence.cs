using System.Collections.Immutable;

namespace Rncp;

/// <summary>Finds facts that cannot be true together: errors of input, which are never a refusal.</summary>
internal static class Coherence
{
    internal static ImmutableArray<string> Contradictions(Candidat candidat, DateOnly le)
    {
        List<string>? trouvees = null;
        var experiences = candidat.Experiences ?? [];
        for (var i = 0; i < experiences.Length; i++)
        {
            if (experiences[i].Fin < experiences[i].Debut)
                (trouvees ??= []).Add($"L'expérience {i + 1} finit le {Francais.Date(experiences[i].Fin!.Value)}, avant de commencer le {Francais.Date(experiences[i].Debut)}.");
            if (experiences[i].Quotite is < 1 or > 100)
                (trouvees ??= []).Add($"Le temps de travail de l'expérience {i + 1} est de {experiences[i].Quotite} % ; il va de 1 à 100 %.");
        }

        var titres = candidat.Titres ?? [];
        for (var i = 0; i < titres.Length; i++)
        {
            var niveau = titres[i].Niveau;
            if (titres[i].Baccalaureat == true && niveau is not null && (niveau.Min > NiveauQualification.Niveau4 || niveau.Max < NiveauQualification.Niveau4))
                (trouvees ??= []).Add($"Le titre {i + 1} est un baccalauréat, qui est de niveau 4, et il est donné de {niveau}.");
            if (titres[i].EnCours && titres[i].ObtenuLe <= le)
                (trouvees ??= []).Add($"Le titre {i + 1} est en préparation, et il est obtenu le {Francais.Date(titres[i].ObtenuLe!.Value)}.");
            var auMoins = TraductionFaits.EstBaccalaureat(titres[i]) ? NiveauQualification.Niveau4 : niveau?.Min;
            if (candidat.Niveau is { } plusHaut && auMoins is not null && auMoins > plusHaut.Max && TraductionFaits.EstDetenu(titres[i], le))
                (trouvees ??= []).Add($"Le plus haut niveau détenu est {plusHaut}, et le titre {i + 1} est au moins de {auMoins.Libelle}.");
        }
        if (candidat is { Niveau: { } declare, Titres: not null, TitresIncomplets: false }
            && !EnDetient(titres, declare.Min, le))
            (trouvees ??= []).Add($"Le plus haut niveau détenu est {declare}, et aucun des titres détenus n'est de ce niveau.");
        return trouvees is null ? [] : [.. trouvees];
    }

    private static bool EnDetient(ImmutableArray<Titre> titres, NiveauQualification auMoins, DateOnly le)
    {
        foreach (var titre in titres)
            if (TraductionFaits.EstDetenu(titre, le) && AuPlus(titre) >= auMoins) return true;
        return false;
    }

    private static NiveauQualification AuPlus(Titre titre) =>
        TraductionFaits.EstBaccalaureat(titre) ? NiveauQualification.Niveau4 : titre.Niveau?.Max ?? NiveauQualification.Niveau8;
}
