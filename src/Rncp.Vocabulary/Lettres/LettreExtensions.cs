namespace Rncp;

/// <summary>What is sent of a decision.</summary>
public static class LettreExtensions
{
    /// <summary>
    /// Writes a decision as a letter to the person: what was declared, the answer, why, what can be done and from when, what was assumed,
    /// who decides, and how to ask for another look.
    /// </summary>
    /// <param name="avis">The decision.</param>
    /// <param name="options">Who writes, to whom, where and when; nothing of it when omitted.</param>
    /// <returns>The letter, to take in Markdown or in HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="avis"/> is null.</exception>
    public static Lettre Lettre(this Eligibilite avis, OptionsLettre? options = null)
    {
        ArgumentNullException.ThrowIfNull(avis);
        return new Lettre(RedactionLettre.Rediger(avis, options ?? new OptionsLettre()));
    }
}
