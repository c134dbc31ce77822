using Rncp;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class OrganismesPartenaires : IRubrique
{
    public string Titre => "Partenaires";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs) =>
    [
        Ecrit.Definitions(
            ("Déclaration", valeurs.Texte("partenaires.declaration", fiche.Partenaires.Declaration)),
            ("Partenaires habilités", valeurs.OuiNon("partenaires.existence", fiche.Partenaires.Existence)),
            ("Organismes", valeurs.Liste("partenaires.organismes", fiche.Partenaires.Organismes,
                organismes => Ecrit.Liste(organismes.Select((organisme, i) =>
                    ("•", (IRenderable)Un(organisme, $"partenaires.organismes[{i + 1}]", valeurs))))))),
    ];

    private static Rows Un(Organisme organisme, string champ, Valeurs valeurs)
    {
        var lignes = new List<(string, IRenderable)>
        {
            ("SIRET", valeurs.Texte($"{champ}.siret", organisme.Siret?.ToString() ?? organisme.SiretImprime)),
            ("Habilitation", valeurs.Texte($"{champ}.habilitation", organisme.Habilitation)),
            ("État", valeurs.Texte($"{champ}.etat", organisme.Etat)),
        };
        if (organisme.ActifLe is { } actif) lignes.Add(("Actif le", valeurs.Date($"{champ}.actifLe", actif)));
        if (organisme.ModifieLe is { } modifie) lignes.Add(("Modifié le", valeurs.Date($"{champ}.modifieLe", modifie)));
        return new Rows(valeurs.Texte($"{champ}.nom", organisme.Nom), Ecrit.Definitions(lignes));
    }
}
