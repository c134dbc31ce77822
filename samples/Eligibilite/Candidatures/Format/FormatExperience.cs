using Rncp;

namespace Exemple.Candidatures.Format;

/// <summary>Reads an experience.</summary>
internal sealed class FormatExperience(ICertification fiche)
{
    internal const string Exemple = "[{\"secteur\": \"Marketing\", \"debut\": \"2026-01-01\", \"fin\": \"2026-06-30\"}]";

    internal static readonly string[] Cles = ["secteur", "debut", "fin", "quotite", "nature", "justificatif", "secteurVoisin"];

    private const string SecteurAttendu = "la clé d'un secteur, telle que \"Marketing\", ou \"Autre\"";

    private static readonly Dictionary<string, NatureExperience> Natures = new()
    {
        ["emploi"] = NatureExperience.Emploi,
        ["alternance"] = NatureExperience.Alternance,
        ["stage"] = NatureExperience.Stage,
        ["benevolat"] = NatureExperience.Benevolat,
    };

    private static readonly Dictionary<string, Justificatif> Justificatifs = new()
    {
        ["fourni"] = Justificatif.Fourni,
        ["aDemander"] = Justificatif.ADemander,
        ["refuse"] = Justificatif.Refuse,
    };

    internal Experience Lire(ObjetJson objet)
    {
        var debut = objet.Date("debut");
        if (!objet.Porte("debut")) objet.Noter(null, "il manque « debut », le premier jour, tel que \"2026-01-01\".");
        return new Experience(Secteur(objet), debut ?? DateOnly.MinValue, objet.Date("fin"))
        {
            Quotite = objet.Entier("quotite", "un nombre entier de 1 à 100, le temps de travail en pour cent"),
            Nature = objet.Mot("nature", Natures),
            Justificatif = objet.Mot("justificatif", Justificatifs),
            SecteurVoisin = objet.Booleen("secteurVoisin") ?? false,
        };
    }

    /// <summary>
    /// A sector of the fiche, by its key or its wording, or any other. A key that is nearly one of the fiche is an error: read
    /// as another sector, a slip of the keyboard would refuse a person.
    /// </summary>
    private CodeSecteur? Secteur(ObjetJson objet)
    {
        if (objet.Texte("secteur", SecteurAttendu) is not { } texte) return null;
        var connus = fiche.Regles?.Secteurs ?? [];
        foreach (var connu in connus)
            if (Est(texte, connu.Code) || Est(texte, connu.Libelle)) return CodeSecteur.Parse(connu.Code, null);
        var proche = Suggestion.Pour(texte, connus.Select(connu => connu.Code).Concat(connus.Select(connu => connu.Libelle)));
        if (proche is null && CodeSecteur.TryParse(texte, null, out var autre)) return autre;
        var conseil = proche is null ? $"Écrire {SecteurAttendu}. Secteurs de la fiche : {string.Join(", ", connus.Select(connu => connu.Code))}." : $"Vouliez-vous dire « {proche} » ?";
        objet.Noter("secteur", $"le secteur {Citation.De(texte)} n'est pas compris. {conseil}");
        return null;
    }

    private static bool Est(string texte, string mot) => string.Equals(texte, mot, StringComparison.OrdinalIgnoreCase);
}
