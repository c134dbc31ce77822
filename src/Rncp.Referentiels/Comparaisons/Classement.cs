using Rncp.Format;

namespace Rncp;

/// <summary>Of which kind a change is: what the property is about says it, else its shape.</summary>
internal static class Classement
{
    private const string SeulePonctuation = "ponctuation";

    /// <summary>The kind of what a property is about; null when its shape says it.</summary>
    internal static RegleChangement? DuSujet(Topic sujet) => sujet switch
    {
        Topic.Inherited or Topic.Shape or Topic.Registration => null,
        Topic.Version => ReglesChangement.VersionDonnees,
        Topic.Number => ReglesChangement.MembreRenumerote,
        Topic.Key => ReglesChangement.MembreRenomme,
        Topic.Code => ReglesChangement.Code,
        Topic.Route => ReglesChangement.Voie,
        Topic.Jury => ReglesChangement.Jury,
        Topic.Rule => ReglesChangement.Regle,
        Topic.Reading => ReglesChangement.Lecture,
        Topic.Quote => ReglesChangement.Citation,
        Topic.Certifiers => ReglesChangement.Certificateur,
        Topic.Partners => ReglesChangement.Partenaire,
        Topic.Statistics => ReglesChangement.Statistique,
        Topic.Successor => ReglesChangement.Succession,
    };

    /// <summary>Of a value that becomes another one.</summary>
    internal static RegleChangement DeValeur(Topic sujet, Shape forme, string avant, string apres)
    {
        var regle = DuSujet(sujet);
        var estPonctuation = forme is TextShape && Differences.Between(avant, apres) is [SeulePonctuation];
        return estPonctuation && regle != ReglesChangement.Citation
            ? ReglesChangement.Ponctuation
            : regle ?? ParForme(forme, ReglesChangement.Valeur, ReglesChangement.Redaction);
    }

    /// <summary>Of a value that comes where there is none, or goes.</summary>
    internal static RegleChangement DePresence(Topic sujet, Shape forme, bool arrive)
    {
        var presence = arrive ? ReglesChangement.Ajout : ReglesChangement.Retrait;
        return DuSujet(sujet) ?? ParForme(forme, presence, presence);
    }

    /// <summary>Of an element of a list of texts that comes or goes; the whole list with it, or others stay.</summary>
    internal static RegleChangement DAlinea(Topic sujet, Shape forme, bool arrive, bool entiere) =>
        entiere
            ? DePresence(sujet, forme, arrive)
            : DuSujet(sujet) ?? ParForme(forme, ReglesChangement.Valeur, ReglesChangement.Redaction);

    private static RegleChangement ParForme(Shape forme, RegleChangement valeur, RegleChangement texte) => forme.Selon(
        text: _ => texte, code: _ => valeur, date: _ => ReglesChangement.Date,
        integer: _ => valeur, boolean: _ => valeur, word: _ => valeur,
        texts: _ => texte, list: _ => valeur, @object: _ => valeur);
}
