namespace Rncp;

/// <summary>Writes who decides in the end, and what the rule does not look at: of every decision, and refusals first.</summary>
internal static class RedactionVerification
{
    internal const string NonExamine = "Cette réponse n'examine ni l'âge, ni le contrat, ni le financement.";

    /// <summary>That people verify and can look again, in the words of the fiche when it has them.</summary>
    internal static string Rediger(ICertification fiche) => fiche.Regles?.Entree?.Verification is { } verification
        ? $"{Francais.Phrase(verification.DecidePar)} vérifie les prérequis, et peut revoir cette réponse : "
            + $"« {RedactionCitations.Citer(fiche, verification.Citation)} »"
        : "Cette réponse ne vient pas d'une personne : l'organisme de formation vérifie, et peut la revoir.";

    /// <summary>Who can decide otherwise than the rule.</summary>
    internal static string Qui(ICertification fiche) => fiche.Regles?.Entree?.Verification?.DecidePar ?? "l'organisme de formation";
}
