using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>The questions of the missing facts, in French, with the answers to choose from.</summary>
internal sealed class RedactionQuestions(Dossier dossier)
{
    private const string AutreSecteur = "Autre";

    private static readonly ImmutableArray<ChoixReponse> OuiNon = [Choix("oui", "Oui"), Choix("non", "Non")];

    private static readonly ImmutableArray<ChoixReponse> Justificatifs =
    [
        Choix(MotJsonConverter<Justificatif>.Mot(Justificatif.Fourni), "Oui, il a été fourni"),
        Choix(MotJsonConverter<Justificatif>.Mot(Justificatif.Refuse), "Non, ou il a été refusé"),
    ];

    /// <summary>Those of the fiche and another one: the same for every experience.</summary>
    private ImmutableArray<ChoixReponse> Secteurs => field.IsDefault
        ? field =
        [
            .. (dossier.Fiche.Regles?.Secteurs ?? []).Select(secteur => Choix(secteur.Code, secteur.Libelle)),
            Choix(AutreSecteur, "Un autre secteur"),
        ]
        : field;

    internal FaitManquant Rediger(InconnuDecisif fait) => fait.Genre switch
    {
        GenreInconnuDecisif.Voie => Question(
            "voie", "Quelle est la voie d'accès choisie ?", NatureFait.Voie,
            [.. dossier.Fiche.Voies.Select(voie => Choix(voie.Acces.Code, voie.Libelle ?? voie.Acces.Libelle))]),
        GenreInconnuDecisif.Enregistrement => Question(
            "enregistrement",
            $"L'enregistrement est-il en vigueur au {Francais.Date(dossier.Le)} ? La fiche ne le dit pas : demander au certificateur.",
            nature: null, []),
        GenreInconnuDecisif.Ouverture => Question(
            "ouverture", "La voie d'accès est-elle ouverte ? La fiche ne le dit pas : demander au certificateur.", nature: null, []),
        GenreInconnuDecisif.Titre => Titre(fait.Titre),
        GenreInconnuDecisif.Reste => Reste(fait.Reste),
    };

    /// <summary>The question of a title, by its position among those that are held.</summary>
    private FaitManquant Titre(int inconnu)
    {
        var candidat = dossier.Candidat;
        if (inconnu == Completions.AutresTitres)
        {
            return Question("titres", candidat is { Titres: null, Niveau: null or { EstConnu: false } }
                ? "Quels sont les diplômes ou certifications professionnelles détenus, et de quel niveau ?"
                : "Quels sont les autres diplômes ou certifications professionnelles détenus ?", NatureFait.Titres, []);
        }
        if (inconnu == dossier.Faits.Titres.Length)
        {
            return Question("niveau", "Quel est le plus haut niveau de diplôme ou de certification professionnelle détenu ?",
                NatureFait.Niveau, Niveaux(candidat.Niveau!.Min.Numero, candidat.Niveau.Max.Numero));
        }
        var numero = dossier.NumerosDesTitres[inconnu];
        var titre = dossier.Faits.Titres[inconnu];
        return titre.Min == titre.Max
            ? Question($"titres[{numero}].baccalaureat", $"Le titre {numero} est-il le baccalauréat ?", NatureFait.OuiNon, OuiNon, numero)
            : Question($"titres[{numero}].niveau", $"Quel est le niveau du titre {numero} ?",
                NatureFait.Niveau, Niveaux(titre.Min, titre.Max), numero);
    }

    private FaitManquant Reste(Inconnu inconnu)
    {
        var numero = inconnu.Experience + 1;
        return inconnu.Genre switch
        {
            GenreInconnu.AutresExperiences => Question("experiences", dossier.Candidat.Experiences is null
                ? "Quelles sont les expériences, dans quels secteurs et de quelle date à quelle date ?"
                : "Y a-t-il d'autres expériences, dans quels secteurs et de quelle date à quelle date ?",
                NatureFait.Experiences, []),
            GenreInconnu.Secteur => Question(
                $"experiences[{numero}].secteur", $"Dans quel secteur s'est déroulée l'expérience {numero} ?",
                NatureFait.Secteur, Secteurs, numero),
            GenreInconnu.Justificatif => Question(
                $"experiences[{numero}].justificatif", $"Un justificatif de l'expérience {numero} a-t-il été fourni ?",
                NatureFait.Justificatif, Justificatifs, numero),
        };
    }

    private static ImmutableArray<ChoixReponse> Niveaux(int min, int max) =>
        [.. NiveauQualification.Tous[(min - 1)..max].Select(niveau => Choix($"{niveau.Numero}", niveau.Libelle))];

    private static ChoixReponse Choix(string code, string libelle) => new() { Code = code, Libelle = libelle };

    private static FaitManquant Question(
        string cle, string question, NatureFait? nature, ImmutableArray<ChoixReponse> choix, int numero = 0) =>
        new() { Cle = cle, Question = question, Nature = nature, Choix = choix, Numero = numero };
}
