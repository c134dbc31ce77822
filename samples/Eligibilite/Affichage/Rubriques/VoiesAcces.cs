using Rncp;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

/// <summary>The routes, and the juries below: a fiche usually has one jury for most of its routes.</summary>
internal sealed class VoiesAcces : IRubrique
{
    private const int LargeurTableau = 76;

    public string Titre => "Voies d'accès et jurys";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs)
    {
        var jurys = fiche.Voies.Where(voie => voie.Jury is not null).Select(voie => voie.Jury!.ToString()).Distinct().ToList();
        var lignes = fiche.Voies.Select(voie => Une(voie, jurys, valeurs)).ToList();
        yield return new SelonLargeur(LargeurTableau, Tableau(lignes), Liste(lignes));
        foreach (var jury in jurys)
        {
            yield return Ecrit.Vide;
            yield return Ecrit.SousTitre($"Jury {jurys.IndexOf(jury) + 1}");
            yield return Ecrit.Puces(jury.Split('\n'));
        }
    }

    private static Ligne Une(Voie voie, List<string> jurys, Valeurs valeurs)
    {
        var champ = $"voiesAcces[{voie.Acces.Cle}]";
        return new(
            valeurs.Texte($"{champ}.libelle", voie.Libelle ?? voie.Acces.Libelle),
            valeurs.OuiNon($"{champ}.ouverte", voie.EstOuverte),
            voie.Jury is null
                ? valeurs.SansValeur($"{champ}.jury")
                : valeurs.Texte($"{champ}.jury", $"Jury {jurys.IndexOf(voie.Jury.ToString()) + 1}"),
            valeurs.Date($"{champ}.modifieeLe", voie.ModifieeLe));
    }

    private static Table Tableau(List<Ligne> lignes)
    {
        var tableau = new Table { Border = TableBorder.Rounded, BorderStyle = Encre.Discret }
            .AddColumns("Voie d'accès", "Ouverte", "Jury", "Modifiée le");
        foreach (var ligne in lignes) tableau.AddRow(ligne.Voie, ligne.Ouverte, ligne.Jury, ligne.ModifieeLe);
        return tableau;
    }

    private static IRenderable Liste(List<Ligne> lignes) => Ecrit.Liste(lignes.Select(ligne => ("•", (IRenderable)new Rows(
        ligne.Voie,
        Ecrit.Definitions(("Ouverte", ligne.Ouverte), ("Jury", ligne.Jury), ("Modifiée le", ligne.ModifieeLe))))));

    private sealed record Ligne(IRenderable Voie, IRenderable Ouverte, IRenderable Jury, IRenderable ModifieeLe);
}
