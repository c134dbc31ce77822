namespace Rncp;

/// <summary>The canonical form of a certification, as a tree in the order of the format.</summary>
internal static partial class ArbreCanonique
{
    internal static Noeud De(ICertification fiche)
    {
        var racine = new ConstructeurObjet(fiche.Reserves.ToDictionary(reserve => reserve.Champ), "");
        Referentiel(racine, fiche);
        return racine.Objet;
    }

    /// <summary>
    /// A text is written once, under its bloc: what attests a compétence refers to it, and words it only where it differs.
    /// </summary>
    private static void CompetenceAttestee(ConstructeurObjet objet, ICompetenceAttestee attestee)
    {
        if (attestee.Competence is { } competence)
        {
            objet.Texte("competence", competence.Code[competence.Code.IndexOf("BC", StringComparison.Ordinal)..]);
            if (attestee.Ecarts.IsEmpty) return;
            objet.Textes("ecarts", [.. attestee.Ecarts.Select(ecart => ecart.ToString().ToLowerInvariant())]);
        }
        objet.Texte("libelle", attestee.Libelle);
    }

    private static void Regles(ConstructeurObjet objet, ReglesFiche regles) => ReglesCanoniques.Remplir(objet, regles);
}
