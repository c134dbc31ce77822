using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

internal sealed class TextesOfficiels : IRubrique
{
    public string Titre => "Textes et documents";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs)
    {
        yield return Ecrit.Definitions(
            ("Réglementation d'activité", valeurs.Paragraphes("referencesJuridiques", fiche.ReferencesJuridiques)),
            ("Textes réglementaires", valeurs.Liste("textesReglementaires", fiche.TextesReglementaires,
                textes => Ecrit.Liste(textes.Select((texte, i) => ("•", Texte(texte, $"textesReglementaires[{i + 1}]", valeurs)))))),
            ("Conventions collectives", valeurs.Liste("conventionsCollectives", fiche.ConventionsCollectives,
                conventions => Ecrit.Liste(conventions.Select((une, i) =>
                    ("•", Convention(une, $"conventionsCollectives[{i + 1}]", valeurs)))))),
            ("Lien vers le descriptif", valeurs.Paragraphes("lienDescription", fiche.LienDescription)),
            ("Référentiel", valeurs.Paragraphes("referentielActivites", fiche.ReferentielActivites)));
        if (!fiche.Complements.IsEmpty)
            yield return Ecrit.Definitions(fiche.Complements.Select(complement => (complement.Nom, Ecrit.Simple(complement.Texte))));
    }

    private static IRenderable Texte(TexteReglementaire texte, string champ, Valeurs valeurs) => Ecrit.Definitions(
        (EnFrancais(texte.Genre), valeurs.Texte($"{champ}.titre", texte.Titre)),
        ("Publié le", valeurs.Date($"{champ}.publieLe", texte.PublieLe)));

    private static IRenderable Convention(ConventionCollective convention, string champ, Valeurs valeurs) => Ecrit.Definitions(
        (EnFrancais(convention.Type), valeurs.Texte($"{champ}.code", convention.Code)),
        ("Libellé", valeurs.Texte($"{champ}.libelle", convention.Libelle)));

    private static string EnFrancais(GenreTexteReglementaire genre) => genre switch
    {
        GenreTexteReglementaire.General => "Texte général",
        GenreTexteReglementaire.Creation => "Texte de création",
        GenreTexteReglementaire.Autre => "Autre texte",
    };

    private static string EnFrancais(TypeConvention type) => type switch
    {
        TypeConvention.Ccn => "CCN",
        TypeConvention.Idcc => "IDCC",
    };
}
