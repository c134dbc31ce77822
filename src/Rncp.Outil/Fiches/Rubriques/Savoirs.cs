using Rncp.Outil.Affichage;
using Spectre.Console.Rendering;
using Spectre.Console;

namespace Rncp.Outil.Fiches.Rubriques;

/// <summary>What is learnt: the blocs and their compétences, the flat list, the activities.</summary>
internal static class Savoirs
{
    /// <summary>The blocs, each with all its compétences, word for word, and how they are assessed.</summary>
    internal static IEnumerable<IRenderable> Blocs(ICertification fiche, Valeurs valeurs)
    {
        foreach (var bloc in fiche.Blocs)
        {
            var champ = $"blocs[{bloc.Code}]";
            if (bloc != fiche.Blocs[0]) yield return Ecrit.Vide;
            yield return new Paragraph().Append(bloc.Code, Encre.Titre).Append($" - {bloc.Libelle}", Encre.Fort);
            yield return Ecrit.Vide;
            yield return Ecrit.EnRetrait(Competences(bloc, champ, valeurs));
            yield return Ecrit.Vide;
            yield return Ecrit.EnRetrait(Ecrit.Definitions(("Évaluation", valeurs.Paragraphes($"{champ}.evaluation", bloc.Evaluation))));
        }
    }

    private static IRenderable Competences(IBloc bloc, string champ, Valeurs valeurs) => bloc.Competences.IsEmpty
        ? valeurs.Paragraphes($"{champ}.texteCompetences", bloc.TexteCompetences)
        : valeurs.Competences($"{champ}.competences", bloc.Competences);

    /// <summary>
    /// The flat list of the fiche. It repeats the compétences of the blocs, so only what it words otherwise is printed again; without
    /// blocs, it is where the compétences are.
    /// </summary>
    internal static IEnumerable<IRenderable> CompetencesAttestees(ICertification fiche, Valeurs valeurs)
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

    internal static IEnumerable<IRenderable> Activites(ICertification fiche, Valeurs valeurs) =>
        valeurs.EstSansObjet("activites", fiche.Activites.IsEmpty) ? []
            : [valeurs.Liste("activites", fiche.Activites, activites => Ecrit.Numerotee(activites))];

    internal static IEnumerable<IRenderable> Objectifs(ICertification fiche, Valeurs valeurs) =>
        [valeurs.Paragraphes("objectifs", fiche.Objectifs)];
}
