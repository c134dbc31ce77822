using Rncp;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

/// <summary>The blocs, each with all its compétences, word for word, and how they are assessed.</summary>
internal sealed class Blocs : IRubrique
{
    public string Titre => "Blocs de compétences";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs)
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
}
