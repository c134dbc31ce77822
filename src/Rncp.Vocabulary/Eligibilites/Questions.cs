using Rncp.Noyau;

namespace Rncp;

/// <summary>The questions of the missing facts, in French.</summary>
internal static class Questions
{
    internal static FaitManquant Voie { get; } = Question("voie", "Par quelle voie d'accès le candidat se présente-t-il ?");

    internal static FaitManquant Ouverture { get; } = Question("ouverture", "La voie d'accès est-elle ouverte ? La fiche ne le dit pas : demander au certificateur.", manqueALaFiche: true);

    internal static FaitManquant Enregistrement(DateOnly le) =>
        Question("enregistrement", $"L'enregistrement est-il en vigueur au {Francais.Date(le)} ? La fiche ne le dit pas : demander au certificateur.", manqueALaFiche: true);

    internal static IEnumerable<FaitManquant> Titres(Dossier dossier)
    {
        var candidat = dossier.Candidat;
        var titres = candidat.Titres ?? [];
        for (var i = 0; i < titres.Length; i++)
        {
            var niveau = titres[i].Niveau;
            if (!TraductionFaits.EstDetenu(titres[i], dossier.Le) || titres[i].Baccalaureat == true) continue;
            if (niveau is null ? !titres[i].Etranger : niveau.Min != niveau.Max) yield return Question($"titres[{i + 1}].niveau", $"Quel est le niveau du titre {i + 1} ?");
        }
        if (candidat.Titres is null && candidat.Niveau is null) yield return Question("titres", "Quel est le plus haut niveau de diplôme ou de certification professionnelle détenu ?");
        else if (candidat.Titres is null || candidat.TitresIncomplets) yield return Question("titres", "Quels autres diplômes ou certifications professionnelles le candidat détient-il ?");
    }

    internal static FaitManquant Experience(Dossier dossier, InconnuExperience inconnu) => inconnu switch
    {
        { Position: < 0 } when dossier.Candidat.Experiences is null => Question("experiences", "Quelles expériences le candidat a-t-il, dans quels secteurs et de quelle date à quelle date ?"),
        { Position: < 0 } => Question("experiences", "Le candidat a-t-il d'autres expériences, dans quels secteurs et de quelle date à quelle date ?"),
        { EstSecteur: true } => Question($"experiences[{inconnu.Position + 1}].secteur", $"Dans quel secteur est l'expérience {inconnu.Position + 1} ?"),
        _ => Question($"experiences[{inconnu.Position + 1}].justificatif", $"L'expérience {inconnu.Position + 1} est-elle justifiée ?"),
    };

    private static FaitManquant Question(string cle, string question, bool manqueALaFiche = false) => new() { Cle = cle, Question = question, ManqueALaFiche = manqueALaFiche };
}
