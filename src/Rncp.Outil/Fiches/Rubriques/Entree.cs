using Rncp.Outil.Affichage;
using Spectre.Console.Rendering;
using Spectre.Console;

namespace Rncp.Outil.Fiches.Rubriques;

/// <summary>How one enters, and how the whole is acquired.</summary>
internal static class Entree
{
    internal static IEnumerable<IRenderable> Prerequis(ICertification fiche, Valeurs valeurs)
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

    private const int LargeurTableau = 76;

    /// <summary>The routes, and the juries below: a fiche usually has one jury for most of its routes.</summary>
    internal static IEnumerable<IRenderable> VoiesAcces(ICertification fiche, Valeurs valeurs)
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

    /// <summary>How the whole certification is acquired.</summary>
    internal static IEnumerable<IRenderable> Acquisition(ICertification fiche, Valeurs valeurs) =>
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
