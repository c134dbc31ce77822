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

    /// <summary>How the whole certification is acquired: some sections are those of one register, and others are there or not.</summary>
    internal static IEnumerable<IRenderable> Acquisition(ICertification fiche, Valeurs valeurs)
    {
        var lignes = new List<(string, IRenderable)>();
        SelonLeRepertoire("Tous les blocs sont requis", "evaluation.tousLesBlocsRequis", fiche.Evaluation.TousLesBlocsRequis);
        SelonLeRepertoire("Chaque bloc s'acquiert seul", "evaluation.blocsAutonomes", fiche.Evaluation.BlocsAutonomes);
        SelonLeRepertoire("Capitalisation et correspondance", "capitalisation", fiche.Capitalisation);
        SelonLeRepertoire("Validité des composantes", "validiteComposantes", fiche.ValiditeComposantes);
        Facultative("Validation partielle", "validationPartielle", fiche.ValidationPartielle);
        Facultative("Périmètre de cette validation", "perimetreValidationPartielle", fiche.PerimetreValidationPartielle);
        Facultative("Niveau de maîtrise", "niveauMaitriseCompetences", fiche.NiveauMaitriseCompetences);
        Facultative("Durée de validité", "dureeValidite", fiche.DureeValidite);
        Facultative("Renouvellement", "modalitesRenouvellement", fiche.ModalitesRenouvellement);
        return [valeurs.Paragraphes("evaluation.texte", fiche.Evaluation.Texte), Ecrit.Vide, Ecrit.Definitions(lignes)];

        static bool EstVide(object? valeur) => valeur is null or Texte { EstVide: true };

        void SelonLeRepertoire(string titre, string champ, object? valeur)
        {
            if (!valeurs.EstSansObjet(champ, EstVide(valeur))) lignes.Add((titre, valeurs.De(champ, valeur)));
        }

        void Facultative(string titre, string champ, object? valeur)
        {
            if (!EstVide(valeur) || fiche.ReserveSur(champ) is not null) lignes.Add((titre, valeurs.De(champ, valeur)));
        }
    }
}
