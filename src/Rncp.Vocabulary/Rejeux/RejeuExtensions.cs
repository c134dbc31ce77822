using System.Text;
using System.Text.Json;

namespace Rncp;

/// <summary>What an audit asks of a fiche.</summary>
public static class RejeuExtensions
{
    /// <summary>
    /// Decides again what an archived decision was decided on, and compares the answers: what the certification, the version of its data
    /// and this library say now, beside what was said then.
    /// </summary>
    /// <param name="fiche">The certification of the archived decision, of any version.</param>
    /// <param name="json">
    /// The JSON that an <see cref="Eligibilite"/> was written as; white space and the order of properties are free.
    /// </param>
    /// <returns>Both decisions, and how they stand to each other.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">
    /// <paramref name="json"/> is not an archived decision: the message says where. A property that is there twice is refused too.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// It is a decision on another certification, or it took a reading that the rule of this fiche no longer has.
    /// </exception>
    public static Rejeu Rejouer(this ICertification fiche, string json)
    {
        ArgumentNullException.ThrowIfNull(fiche);
        ArgumentNullException.ThrowIfNull(json);
        var octets = Octets(json.TrimStart('\uFEFF'));
        Archive.Verifier(octets);
        using var document = JsonDocument.Parse(octets);
        var archive = new Archive(document.RootElement);
        if (archive.Code != fiche.Code)
            throw new ArgumentException($"This is a decision on {archive.Code}, and not on {fiche.Code}.", nameof(json));

        var maintenant = fiche.Evaluer(archive.Demande);
        return new Rejeu
        {
            Donnees = archive.Sha256 == fiche.Sha256 ? DonneesRejeu.Memes : DonneesRejeu.Autres,
            Reponse = archive.Alors.Conclusion != maintenant.Conclusion ? ReponseRejeu.Autre
                : archive.Repond(maintenant) ? ReponseRejeu.Identique
                : ReponseRejeu.MemeConclusion,
            Alors = archive.Alors,
            Maintenant = maintenant,
        };
    }

    private static byte[] Octets(string json)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(json);
        }
        catch (EncoderFallbackException e)
        {
            throw new JsonException($"The character {e.Index + 1} is half of one: this is not Unicode.", e);
        }
    }
}
