using Rncp;
using Spectre.Console.Rendering;

namespace Exemple.Affichage.Rubriques;

/// <summary>How the whole certification is acquired.</summary>
internal sealed class Acquisition : IRubrique
{
    public string Titre => "Acquisition de la certification";

    public IEnumerable<IRenderable> Contenu(ICertification fiche, Valeurs valeurs) =>
    [
        valeurs.Paragraphes("evaluation.texte", fiche.Evaluation.Texte),
        Ecrit.Vide,
        Ecrit.Definitions([
            .. Rubriques(fiche, valeurs).Where(rubrique => !rubrique.EstOmise).Select(rubrique => (rubrique.Titre, rubrique.Valeur)),
        ]),
    ];

    /// <summary>What a fiche has or not: some sections are those of one register.</summary>
    private static IEnumerable<(bool EstOmise, string Titre, IRenderable Valeur)> Rubriques(ICertification fiche, Valeurs valeurs)
    {
        var (tous, seuls) = (fiche.Evaluation.TousLesBlocsRequis, fiche.Evaluation.BlocsAutonomes);
        yield return (valeurs.EstSansObjet("evaluation.tousLesBlocsRequis", tous is null), "Tous les blocs sont requis",
            valeurs.OuiNon("evaluation.tousLesBlocsRequis", tous));
        yield return (valeurs.EstSansObjet("evaluation.blocsAutonomes", seuls is null), "Chaque bloc s'acquiert seul",
            valeurs.OuiNon("evaluation.blocsAutonomes", seuls));
        yield return SelonLeRepertoire("Capitalisation et correspondance", "capitalisation", fiche.Capitalisation);
        yield return SelonLeRepertoire("Validité des composantes", "validiteComposantes", fiche.ValiditeComposantes);
        yield return (EstTu("validationPartielle", fiche.ValidationPartielle is null), "Validation partielle",
            valeurs.OuiNon("validationPartielle", fiche.ValidationPartielle));
        yield return Facultative("Périmètre de cette validation", "perimetreValidationPartielle", fiche.PerimetreValidationPartielle);
        yield return Facultative("Niveau de maîtrise", "niveauMaitriseCompetences", fiche.NiveauMaitriseCompetences);
        yield return (EstTu("dureeValidite", fiche.DureeValidite is null), "Durée de validité",
            valeurs.Texte("dureeValidite", fiche.DureeValidite));
        yield return Facultative("Renouvellement", "modalitesRenouvellement", fiche.ModalitesRenouvellement);

        (bool, string, IRenderable) SelonLeRepertoire(string titre, string champ, Texte texte) =>
            (valeurs.EstSansObjet(champ, texte.EstVide), titre, valeurs.Paragraphes(champ, texte));

        (bool, string, IRenderable) Facultative(string titre, string champ, Texte texte) =>
            (EstTu(champ, texte.EstVide), titre, valeurs.Paragraphes(champ, texte));

        bool EstTu(string champ, bool estVide) => estVide && fiche.ReserveSur(champ) is null;
    }
}
