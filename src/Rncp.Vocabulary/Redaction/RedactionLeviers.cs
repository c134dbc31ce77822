using System.Collections.Immutable;

namespace Rncp;

/// <summary>Writes what makes a person eligible.</summary>
internal static class RedactionLeviers
{
    /// <summary>The actions of a change, each with its words.</summary>
    internal static ImmutableArray<ActionLevier> Rediger(Dossier dossier, Changement changement) =>
        [.. changement.Actions().Select(action => action with { Description = Decrire(dossier, changement, action) })];

    /// <summary>All of them in a sentence, with the day from which a person who works until then may enter.</summary>
    internal static string Phrase(Changement changement, ImmutableArray<ActionLevier> actions)
    {
        var des = changement.JoursExperience > 0 ? $" (possible dès le {Francais.Date(changement.PossibleDes)})" : "";
        return Francais.Phrase(Enchainer(Phrases(actions))) + des;
    }

    /// <summary>The actions as phrases: the evidences to give are one.</summary>
    private static string[] Phrases(ImmutableArray<ActionLevier> actions)
    {
        int[] experiences = [.. actions.OfType<FournirJustificatif>().Select(action => action.Experience)];
        if (experiences.Length < 2) return [.. actions.Select(action => action.Description)];
        var numeros = Francais.Liste(experiences.Select(numero => $"{numero}"), "et");
        return
        [
            $"fournir d'autres justificatifs des expériences {numeros}",
            .. actions.Where(action => action is not FournirJustificatif).Select(action => action.Description),
        ];
    }

    /// <summary>One after the other: a phrase that has a comma is closed by one.</summary>
    private static string Enchainer(string[] phrases) => phrases.Length == 1 ? phrases[0]
        : string.Join(", ", phrases[..^1]) + (Array.Exists(phrases[..^1], phrase => phrase.Contains(',')) ? ", et " : " et ") + phrases[^1];

    private static string Decrire(Dossier dossier, Changement changement, ActionLevier action) => action.Selon(
        obtenirTitre: titre => $"obtenir un titre ou diplôme de niveau {titre.Niveau.Numero}",
        obtenirBaccalaureat: _ => "obtenir le baccalauréat",
        terminerTitre: titre => $"obtenir le titre {titre.Titre}, en préparation",
        acquerirExperience: experience =>
            $"acquérir {Francais.Duree(changement.Le.AddDays(1), changement.Le.AddDays(experience.Jours))} d'expérience de plus "
            + $"dans {RedactionSecteurs.Rediger(dossier.Fiche, experience.Secteurs)}",
        attendre: attente => $"attendre le {Francais.Date(attente.Jusque)}, {Raison(dossier, attente)}",
        fournirJustificatif: experience => $"fournir un autre justificatif de l'expérience {experience.Experience}",
        faireComparer: titre => $"faire comparer le titre {titre.Titre}, étranger, par une attestation de comparabilité "
            + $"qui le place au niveau {titre.Niveau.Numero}");

    private static string Raison(Dossier dossier, Attendre attente)
    {
        if (attente.Titres is [var seul]) return Obtention(dossier, attente, $"du titre {seul}");
        if (!attente.Titres.IsEmpty)
            return Obtention(dossier, attente, $"des titres {Francais.Liste(attente.Titres.Select(titre => $"{titre}"), "et")}");
        return attente.Jusque == dossier.PremierJourEnVigueur
            ? "premier jour attesté de l'enregistrement"
            : "quand l'expérience en cours ou prévue suffira";
    }

    /// <summary>The day may be that on which experience is enough, after the title is obtained.</summary>
    private static string Obtention(Dossier dossier, Attendre attente, string titres)
    {
        var dernier = attente.Titres.Max(titre => dossier.Candidat.Titres!.Value[titre - 1].ObtenuLe!.Value);
        return dernier == attente.Jusque
            ? $"jour d'obtention {titres}"
            : $"quand l'expérience en cours ou prévue suffira, après l'obtention {titres} le {Francais.Date(dernier)}";
    }
}
