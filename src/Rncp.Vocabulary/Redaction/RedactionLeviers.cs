namespace Rncp;

/// <summary>Writes what makes a person eligible.</summary>
internal static class RedactionLeviers
{
    internal static string Rediger(Dossier dossier, Changement changement)
    {
        var (des, jours) = (Francais.Date(changement.PossibleDes), changement.JoursExperience);
        var parties = new List<string>();
        if (changement.Baccalaureat) parties.Add("obtenir le baccalauréat");
        else if (changement.Titre is { } titre) parties.Add($"obtenir un titre ou diplôme de niveau {titre.Numero}");
        if (jours > 0)
            parties.Add($"acquérir {Francais.Duree(changement.Le.AddDays(1), changement.Le.AddDays(jours))} d'expérience de plus "
                + $"dans {RedactionSecteurs.Rediger(dossier.Fiche, changement.Secteurs)} (possible dès le {des})");
        else if (changement.PossibleDes > changement.Le)
            parties.Add($"attendre le {des}, " + (dossier.JoursDesTitres.Contains(changement.PossibleDes)
                ? "jour d'obtention d'un titre"
                : changement.PossibleDes == dossier.PremierJourEnVigueur ? "premier jour attesté de l'enregistrement"
                : "quand l'expérience en cours ou prévue suffira"));
        return Francais.Phrase(string.Join(" et ", parties));
    }
}
