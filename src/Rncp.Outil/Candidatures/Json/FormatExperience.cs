using Rncp.Outil.Candidatures.Mots;

namespace Rncp.Outil.Candidatures.Json;

/// <summary>Reads an experience.</summary>
internal sealed class FormatExperience(ICertification fiche)
{
    internal const string Exemple = "[{\"secteur\": \"Marketing\", \"debut\": \"2026-01-01\", \"fin\": \"2026-06-30\"}]";

    internal static readonly string[] Cles = ["secteur", "debut", "fin", "quotite", "nature", "justificatif", "secteurVoisin"];

    internal Experience Lire(ObjetJson objet)
    {
        var debut = objet.Date("debut");
        if (!objet.Porte("debut")) objet.Noter(null, "il manque « debut », le premier jour, tel que \"2026-01-01\".");
        return new Experience(Secteur(objet), debut ?? DateOnly.MinValue, objet.Date("fin"))
        {
            Quotite = objet.Entier("quotite", "un nombre entier de 1 à 100, le temps de travail en pour cent"),
            Nature = objet.Mot("nature", Lexiques.Natures),
            Justificatif = objet.Mot("justificatif", Lexiques.Justificatifs),
            SecteurVoisin = objet.Booleen("secteurVoisin") ?? false,
        };
    }

    private CodeSecteur? Secteur(ObjetJson objet) =>
        objet.Texte("secteur", AnalyseSecteur.Attendu) is { } texte
            ? AnalyseSecteur.Lire(fiche, texte, message => objet.Noter("secteur", message))
            : null;
}
