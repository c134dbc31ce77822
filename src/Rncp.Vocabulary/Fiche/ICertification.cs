using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// A certification of the RNCP or of the RS, as its fiche describes it, seen without knowing the fiche. The generated
/// <c>Certification</c> of a fiche adds its own types (blocs, compétences, métiers ...). In JSON it is its code, which is written and
/// not read; all that it says is written by <see cref="EcrireJson"/>.
/// </summary>
[JsonConverter(typeof(CertificationJsonConverter))]
public partial interface ICertification
{
    /// <summary>The register of the fiche, which the letters of its <see cref="Code"/> say.</summary>
    Repertoire Repertoire { get; }

    /// <summary>The number of the fiche in its register, such as 37674: RNCP5000 and RS5000 have the same.</summary>
    int Numero { get; }

    /// <summary>
    /// The SHA-256 of the canonical JSON of the référentiel, in 64 lower-case hexadecimal digits. Its layout does not change it.
    /// </summary>
    string Sha256 { get; }

    /// <summary>« Date d’échéance de l’enregistrement »: the last day, included; null when the source gives none.</summary>
    DateOnly? FinEnregistrement { get; }

    /// <summary>The compétences, in the order of the fiche: those that are in no bloc, then those of the blocs.</summary>
    ImmutableArray<ICompetence> Competences { get; }

    /// <summary>
    /// Everything above that is empty, absent, unknown, deduced or doubtful, in the order of the fiche. What has no
    /// reservation is what the source prints; an optional element of the official export that the référentiel does not
    /// mention at all (the state of a certifier, the dates of a partner) is null without one, and so is a section that the
    /// fiches of the RS do not have.
    /// </summary>
    ImmutableArray<Reserve> Reserves { get; }

    /// <summary>
    /// Whether a person satisfies the prerequisites, under the readings by default: not whether the route is open, the
    /// registration in force or an assessment favourable, which
    /// <see cref="CertificationExtensions.Evaluer(ICertification, Candidat, VoieAcces?, DateOnly, ChoixLectures?)"/> decides too.
    /// </summary>
    /// <param name="faits">What is known of the person.</param>
    /// <returns>Whether they do; null when facts that are not known decide, or when the référentiel states no rule.</returns>
    bool? EstEligible(FaitsCandidat faits);

    /// <summary>
    /// Whether a person satisfies the prerequisites whatever the facts that are not known; see <see cref="EstEligible"/>.
    /// When all of them are known, it is the answer.
    /// </summary>
    /// <param name="faits">What is known of the person.</param>
    /// <returns>Whether they certainly do; false when the référentiel states no rule.</returns>
    bool EstCertainementEligible(FaitsCandidat faits);

    /// <summary>
    /// Whether a person may satisfy the prerequisites, once the facts that are not known are; see <see cref="EstEligible"/>.
    /// </summary>
    /// <param name="faits">What is known of the person.</param>
    /// <returns>Whether they may; true when the référentiel states no rule.</returns>
    bool EstPeutEtreEligible(FaitsCandidat faits);

    /// <summary>
    /// Returns the state of the registration at a date: in force up to the last day, included; unknown before the first
    /// day that the fiche attests, when it does not give the day of effect. A registration that the source says is no longer
    /// active, without its last day, has ended from the day on which the source was read (<see cref="SourceDonnees.ConsulteeLe"/>; when
    /// that is not known, the last day that the fiche writes), and is unknown before.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <returns>The state.</returns>
    EtatEnregistrement EtatAu(DateOnly date);

    /// <summary>Returns what the fiche says of an access route.</summary>
    /// <param name="acces">The route.</param>
    /// <returns>The row of the fiche.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="acces"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The fiche does not list the route, as those of the RS do not list apprenticeship; see <see cref="Voies"/>. A decision on that
    /// route is <see cref="Conclusion.NonEligible"/>.
    /// </exception>
    Voie Voie(VoieAcces acces);

    /// <summary>Returns the reservation on one piece of data.</summary>
    /// <param name="champ">Where the data is, as <see cref="Reserve.Champ"/> writes it.</param>
    /// <returns>The reservation; null when the fiche has this place, and there is nothing to know of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="champ"/> is null.</exception>
    /// <exception cref="ArgumentException">The fiche has no such place; the message names the nearest.</exception>
    Reserve? ReserveSur(string champ);

    /// <summary>
    /// Returns the whole référentiel as text, one value a line with the place that <see cref="Reserve.Champ"/> would give
    /// it, in the order of the fiche: for snapshot tests. It is the same on every machine and in every culture.
    /// </summary>
    /// <returns>Lines that end with a line feed.</returns>
    string ToCanonicalText();

    /// <summary>
    /// Returns the whole référentiel as canonical JSON (RFC 8785): the file it was compiled from, without its
    /// <c>$schema</c> and its layout. <see cref="Sha256"/> is the hash of these characters in UTF-8.
    /// </summary>
    /// <returns>JSON on one line.</returns>
    string ToCanonicalJson();

    /// <summary>
    /// Writes the whole référentiel as JSON, in the order of its file: what <see cref="ToCanonicalJson"/> writes sorted and on one line.
    /// In the JSON of anything else, a certification is its <see cref="Code"/>.
    /// </summary>
    /// <param name="writer">Where to write; its options say whether lines are indented.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    void EcrireJson(Utf8JsonWriter writer);
}
