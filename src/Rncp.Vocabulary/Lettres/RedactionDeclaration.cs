namespace Rncp;

/// <summary>Writes what a person declared, numbered as the rest of the letter cites it.</summary>
internal static class RedactionDeclaration
{
    internal static IEnumerable<string> Rediger(Dossier dossier)
    {
        var candidat = dossier.Candidat;
        if (candidat.EtabliLe is { } jour && jour < dossier.Le) yield return $"Informations établies le {Francais.Date(jour)}.";
        if (candidat.Niveau is { } niveau) yield return $"Plus haut niveau détenu : {Francais.Niveau(niveau)}.";
        if (candidat.Titres is { } titres)
        {
            if (titres.IsEmpty) yield return $"Titres et diplômes : {(candidat.TitresIncomplets ? "à compléter" : "aucun")}.";
            for (var i = 0; i < titres.Length; i++) yield return $"Titre {i + 1} : {Titre(dossier, titres[i])}.";
            if (candidat.TitresIncomplets && !titres.IsEmpty) yield return "Il peut y avoir d'autres titres.";
        }
        else if (candidat.Niveau is null) yield return "Titres et diplômes : non précisés.";
        if (candidat.Experiences is { } experiences)
        {
            if (experiences.IsEmpty) yield return $"Expérience : {(candidat.ExperiencesIncompletes ? "à compléter" : "aucune")}.";
            for (var i = 0; i < experiences.Length; i++) yield return $"Expérience {i + 1} : {Experience(dossier, experiences[i])}.";
            if (candidat.ExperiencesIncompletes && !experiences.IsEmpty) yield return "Il peut y avoir d'autres expériences.";
        }
        else yield return "Expérience : non précisée.";
        if (candidat.EvaluationFavorable is { } favorable)
            yield return $"Évaluation à l'entrée : {(favorable ? "favorable" : "défavorable")}.";
    }

    private static string Titre(Dossier dossier, Titre titre)
    {
        var nom = titre.Baccalaureat == true ? "baccalauréat"
            : titre.Niveau is { } niveau ? $"titre ou diplôme de {Francais.Niveau(niveau)}"
            : "titre ou diplôme de niveau non précisé";
        if (titre.Etranger) nom += ", étranger";
        if (titre.EnCours) nom += ", en préparation";
        return titre.ObtenuLe is not { } jour ? nom
            : titre.EnCours || jour > dossier.EtabliLe ? $"{nom}, obtention prévue le {Francais.Date(jour)}"
            : $"{nom}, obtenu le {Francais.Date(jour)}";
    }

    private static string Experience(Dossier dossier, Experience une)
    {
        var secteur = une.Secteur is { } code ? RedactionSecteurs.Libelle(dossier.Fiche, code) : "secteur non précisé";
        if (une.SecteurVoisin) secteur += ", secteur voisin";
        return string.Join(", ", new[]
        {
            secteur,
            une.Fin is { } fin ? $"du {Francais.Date(une.Debut)} au {Francais.Date(fin)}"
                : $"{(une.Debut > dossier.EtabliLe ? "à partir du" : "depuis le")} {Francais.Date(une.Debut)}",
            une.Nature is { } nature ? Nature(nature) : null,
            une.Quotite is { } quotite ? $"à {quotite} % du temps plein" : null,
            une.Justificatif is { } justificatif ? Etat(justificatif) : null,
        }.OfType<string>());
    }

    private static string Nature(NatureExperience nature) => nature switch
    {
        NatureExperience.Emploi => "emploi",
        NatureExperience.Alternance => "alternance",
        NatureExperience.Stage => "stage",
        NatureExperience.Benevolat => "bénévolat",
    };

    private static string Etat(Justificatif justificatif) => justificatif switch
    {
        Justificatif.Fourni => "justificatif fourni",
        Justificatif.ADemander => "justificatif à demander",
        Justificatif.Refuse => "justificatif refusé",
    };
}
