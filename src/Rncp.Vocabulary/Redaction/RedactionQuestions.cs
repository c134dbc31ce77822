using Rncp.Noyau;

namespace Rncp;

/// <summary>The questions of the missing facts, in French.</summary>
internal static class RedactionQuestions
{
    private const string PlusHautNiveau = "Quel est le plus haut niveau de diplôme ou de certification professionnelle détenu ?";

    internal static FaitManquant Rediger(Dossier dossier, InconnuDecisif fait) => fait.Genre switch
    {
        GenreInconnuDecisif.Voie => Question("voie", "Par quelle voie d'accès le candidat se présente-t-il ?"),
        GenreInconnuDecisif.Enregistrement => Question(
            "enregistrement",
            $"L'enregistrement est-il en vigueur au {Francais.Date(dossier.Le)} ? La fiche ne le dit pas : demander au certificateur.",
            manqueALaFiche: true),
        GenreInconnuDecisif.Ouverture => Question(
            "ouverture",
            "La voie d'accès est-elle ouverte ? La fiche ne le dit pas : demander au certificateur.",
            manqueALaFiche: true),
        GenreInconnuDecisif.Titre => Titre(dossier, fait.Titre),
        GenreInconnuDecisif.Reste => Reste(dossier, fait.Reste),
    };

    /// <summary>The question of a title, by its position among those that are held.</summary>
    private static FaitManquant Titre(Dossier dossier, int inconnu)
    {
        var candidat = dossier.Candidat;
        if (inconnu == Completions.AutresTitres)
        {
            return Question("titres", candidat is { Titres: null, Niveau: null or { EstConnu: false } }
                ? PlusHautNiveau
                : "Quels autres diplômes ou certifications professionnelles le candidat détient-il ?");
        }
        if (inconnu == dossier.Faits.Titres.Length) return Question("niveau", PlusHautNiveau);
        var position = dossier.NumerosDesTitres[inconnu];
        var titre = dossier.Faits.Titres[inconnu];
        return titre.Min == titre.Max
            ? Question($"titres[{position}].baccalaureat", $"Le titre {position} est-il le baccalauréat ?")
            : Question($"titres[{position}].niveau", $"Quel est le niveau du titre {position} ?");
    }

    private static FaitManquant Reste(Dossier dossier, Inconnu inconnu)
    {
        var experience = inconnu.Experience + 1;
        return inconnu.Genre switch
        {
            GenreInconnu.AutresExperiences => Question("experiences", dossier.Candidat.Experiences is null
                ? "Quelles expériences le candidat a-t-il, dans quels secteurs et de quelle date à quelle date ?"
                : "Le candidat a-t-il d'autres expériences, dans quels secteurs et de quelle date à quelle date ?"),
            GenreInconnu.Secteur =>
                Question($"experiences[{experience}].secteur", $"Dans quel secteur s'est déroulée l'expérience {experience} ?"),
            GenreInconnu.Justificatif =>
                Question($"experiences[{experience}].justificatif", $"Un justificatif de l'expérience {experience} a-t-il été fourni ?"),
        };
    }

    private static FaitManquant Question(string cle, string question, bool manqueALaFiche = false) =>
        new() { Cle = cle, Question = question, ManqueALaFiche = manqueALaFiche };
}
