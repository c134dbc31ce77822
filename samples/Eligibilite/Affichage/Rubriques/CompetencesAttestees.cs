using Rncp;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

/// <summary>
/// The flat list of the fiche. It repeats the compétences of the blocs, so only what it words otherwise is printed again; without
/// blocs, it is where the compétences are.
/// </summary>
internal sealed class CompetencesAttestees : IRubrique
{
    public string Titre => "Compétences attestées";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs)
    {
        var liste = fiche.CompetencesAttestees;
        if (liste.IsEmpty)
        {
            yield return fiche.TexteCompetencesAttestees.EstVide ? valeurs.Texte("competencesAttestees", null)
                : valeurs.Paragraphes("texteCompetencesAttestees", fiche.TexteCompetencesAttestees);
            yield break;
        }

        if (fiche.Competences.Any(competence => competence.Bloc is null))
        {
            yield return valeurs.Competences("competences", [.. fiche.Competences.Where(competence => competence.Bloc is null)]);
            yield break;
        }

        var autres = liste.Where(element => element.Competence is null || !element.Ecarts.IsEmpty).ToList();
        var identiques = liste.Length - autres.Count;
        yield return Ecrit.Simple($"La fiche en donne aussi une seule liste de {liste.Length}"
            + (identiques == 0 ? " :" : $", dont {identiques} sont rédigées comme dans leur bloc"
                + (autres.Count == 0 ? "." : $" et {autres.Count} autrement :")));
        yield return Ecrit.Vide;
        yield return Ecrit.Liste(autres.Select(element => ($"{liste.IndexOf(element) + 1}.".PadLeft(3), Autre(element))));
    }

    private static IRenderable Autre(ICompetenceAttestee element) => element.Competence is null
        ? Ecrit.Simple(element.Libelle)
        : new Paragraph(element.Libelle)
            .Append($" ({element.Competence.Code} : {string.Join(", ", element.Ecarts.Select(EnFrancais))})", Encre.Discret);

    private static string EnFrancais(EcartRedaction ecart) => ecart switch
    {
        EcartRedaction.Ponctuation => "autre ponctuation",
        EcartRedaction.Casse => "autre casse",
        EcartRedaction.Accord => "autre accord",
        EcartRedaction.Mots => "autres mots",
    };
}
