namespace Rncp.Redaction;

/// <summary>
/// A reading that the rule of the fiche does not have, or an answer that it does not take. Only the decision can tell, which has the fiche:
/// what was sent is wrong all the same.
/// </summary>
internal static class LectureInconnue
{
    private const string Inconnue = "The rule of this fiche has no reading ";
    private const string Autre = "' was chosen for a reading of another rule: it is not an answer of ";

    /// <summary>The reading, quoted, when an exception is about one; null otherwise.</summary>
    internal static string? Cle(ArgumentException e)
    {
        if (e.ParamName is not ("lectures" or "lecture")) return null;
        if (e.Message.StartsWith(Inconnue, StringComparison.Ordinal)) return e.Message[Inconnue.Length..].Split(". ")[0].Trim('\'');
        var autre = e.Message.IndexOf(Autre, StringComparison.Ordinal);
        return autre < 0 ? null : e.Message[(autre + Autre.Length)..].Split(". ")[0];
    }

    /// <summary>What is wrong, for the person who sent it.</summary>
    internal static string Dire(ArgumentException e, Phrases phrases)
    {
        var debut = e.Message.IndexOf("Expected: ", StringComparison.Ordinal);
        var attendu = debut < 0 ? "" : e.Message[(debut + "Expected: ".Length)..].Split(". (")[0].Split(" (Parameter")[0].TrimEnd('.');
        var suite = attendu.Length == 0 ? "" : phrases.Choisir($" Attendu : {attendu}.", $" Expected: {attendu}.");
        var lecture = phrases.Citer(Cle(e)!);
        return suite.Insert(0, e.Message.StartsWith(Inconnue, StringComparison.Ordinal)
            ? phrases.Choisir($"La règle de la fiche n'a pas de lecture {lecture}.", $"The rule of the fiche has no reading {lecture}.")
            : phrases.Choisir($"Ce n'est pas une réponse de la lecture {lecture}.", $"This is no answer of the reading {lecture}."));
    }
}
