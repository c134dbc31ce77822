using System.Globalization;
using Rncp.Outil.Affichage;
using Spectre.Console.Rendering;

namespace Rncp.Outil.Fiches.Rubriques;

/// <summary>The registration.</summary>
internal static class Registre
{
    /// <summary>
    /// The registration. What a source does not say of it is gathered in one line: there is often more of it than of the rest.
    /// </summary>
    internal static IEnumerable<IRenderable> Enregistrements(ICertification fiche, Valeurs valeurs)
    {
        var lignes = Lignes(fiche).Where(ligne => !valeurs.EstSansObjet(ligne.Champ, ligne is { Champ: "abrege", Valeur: null })).ToList();
        var manques = lignes.Where(ligne => ligne.Valeur is null && fiche.ReserveSur(ligne.Champ)?.Etat == EtatDonnee.Absent).ToList();
        yield return Ecrit.Definitions(lignes.Except(manques).Select(ligne => (ligne.Nom, valeurs.Texte(ligne.Champ, ligne.Valeur))));
        if (manques.Count == 0) yield break;
        yield return Ecrit.Vide;
        yield return valeurs.Manques(manques.Select(ligne => (ligne.Nom.ToLowerInvariant(), ligne.Champ)));
    }

    private static List<(string Nom, string Champ, string? Valeur)> Lignes(ICertification fiche)
    {
        var enregistrement = fiche.Enregistrement;
        return
        [
            ("Échéance", "enregistrement.fin", Date(enregistrement.Fin)),
            ("Décision", "enregistrement.decision", Date(enregistrement.Decision)),
            ("Durée (années)", "enregistrement.dureeAnnees", enregistrement.DureeAnnees?.ToString(CultureInfo.InvariantCulture)),
            ("Effet", "enregistrement.effet", Date(enregistrement.Effet)),
            ("Publication", "enregistrement.publication", Date(enregistrement.Publication)),
            ("Journal officiel", "enregistrement.dernierJournalOfficiel", Date(enregistrement.DernierJournalOfficiel)),
            ("Limite de délivrance", "enregistrement.limiteDelivrance", Date(enregistrement.LimiteDelivrance)),
            ("Type", "enregistrement.type", enregistrement.Type),
            ("Active", "enregistrement.active", enregistrement.Active switch { true => "Oui", false => "Non", null => null }),
            ("État de la fiche", "enregistrement.etatFiche", enregistrement.EtatFiche),
            ("Identifiant technique", "enregistrement.identifiantFiche", enregistrement.IdentifiantFiche),
            .. Abrege(fiche),
        ];
    }

    private static IEnumerable<(string, string, string?)> Abrege(ICertification fiche) => fiche.Abrege is { } abrege
        ? [("Diplôme (abrégé)", "abrege.code", abrege.Code), ("Diplôme", "abrege.libelle", abrege.Libelle)]
        : [("Diplôme (abrégé)", "abrege", null)];

    private static string? Date(DateOnly? date) => date is { } jour ? Valeurs.EnFrancais(jour) : null;
}
