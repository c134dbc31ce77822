using System.Collections.Immutable;

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

    /// <summary>Every place that a fiche has, as <see cref="Reserve.Champ"/> writes it, with a value or not.</summary>
    internal static HashSet<string> Chemins(ICertification fiche)
    {
        var chemins = new HashSet<string>(StringComparer.Ordinal);
        Referentiel(new ConstructeurObjet(fiche.Reserves.ToDictionary(reserve => reserve.Champ), "", chemins), fiche);
        return chemins;
    }

    private static void Competence(ConstructeurObjet objet, ICompetence competence) => objet
        .Nombre("rang", competence.Rang)
        .Texte("libelle", competence.Libelle)
        .TextesFacultatifs("elements", competence.Elements)
        .Texte("memeQue", competence.MemeQue is { } reprise ? Membres.SansFiche(reprise.Code) : null);

    /// <summary>
    /// A text is written once, under its bloc: what attests a compétence refers to it, and words it only where it differs.
    /// </summary>
    private static void CompetenceAttestee(ConstructeurObjet objet, ICompetenceAttestee attestee)
    {
        if (attestee.Competence is { } competence)
        {
            objet.Texte("competence", Membres.SansFiche(competence.Code));
            if (attestee.Ecarts.IsEmpty) return;
            objet.Textes("ecarts", [.. attestee.Ecarts.Select(ecart => ecart.ToString().ToLowerInvariant())]);
        }
        objet.Texte("libelle", attestee.Libelle);
    }

    /// <summary>The compétences that are written in the fiche itself, since they are in no bloc.</summary>
    private static ImmutableArray<ICompetence> SansBloc(ICertification fiche) => [.. fiche.Competences.Where(one => one.Bloc is null)];

    /// <summary>A condition asks for one thing, which is the one property of its kind.</summary>
    private static void Condition(ConstructeurObjet objet, ConditionEntree condition)
    {
        var genre = Mot(condition.Genre);
        objet.Texte("cle", condition.Cle);
        _ = condition.Genre switch
        {
            GenreCondition.Toutes or GenreCondition.UneDe => objet.Liste(genre, condition.Parties, partie => partie.Cle, Condition),
            GenreCondition.Niveau => objet.Nombre(genre, condition.Niveau?.Numero),
            GenreCondition.Baccalaureat => objet.OuiNon(genre, true),
            GenreCondition.Experience => objet.Partie(genre, condition, (o, experience) => o
                .Nombre("mois", experience.Mois)
                .Textes("secteurs", [.. experience.Secteurs.Select(secteur => secteur.ToString())])),
        };
        objet.Texte("source", condition.Source).Texte("citation", condition.Citation);
    }

    /// <summary>A member of an enum as the format writes it: with a small first letter.</summary>
    private static string Mot(Enum membre)
    {
        var nom = membre.ToString();
        return char.ToLowerInvariant(nom[0]) + nom[1..];
    }
}
