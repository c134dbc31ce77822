using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class Prerequis : IRubrique
{
    public string Titre => "Prérequis";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs)
    {
        yield return Ecrit.SousTitre("À l'entrée en formation");
        yield return valeurs.Paragraphes("prerequisEntree", fiche.PrerequisEntree);
        yield return Ecrit.Vide;
        yield return Ecrit.SousTitre("À la validation de la certification");
        yield return valeurs.Paragraphes("prerequisValidation", fiche.PrerequisValidation);
        if (valeurs.EstSansObjet("prerequisParBloc.distincts", fiche.PrerequisParBloc.Distincts is null)) yield break;
        yield return Ecrit.Vide;
        yield return Ecrit.Definitions(
            ("Prérequis distincts pour les blocs", valeurs.OuiNon("prerequisParBloc.distincts", fiche.PrerequisParBloc.Distincts)));
        foreach (var bloc in fiche.PrerequisParBloc.Blocs)
        {
            var champ = $"prerequisParBloc.blocs[{bloc.CodeBloc}]";
            yield return Ecrit.SousTitre(bloc.CodeBloc);
            yield return Ecrit.Definitions(
                ("Entrée", valeurs.Paragraphes($"{champ}.entree", bloc.Entree)),
                ("Validation", valeurs.Paragraphes($"{champ}.validation", bloc.Validation)));
        }
    }
}
