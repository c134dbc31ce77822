using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>
/// One of the six « voies d’accès à la certification »: a fiche of the RNCP answers all of them, one of the RS five. What a fiche says
/// of a route (open or not, jury) is a <see cref="Voie"/>. A <c>switch</c> is on its <see cref="Cle"/>, which is a constant: a route is
/// none.
/// </summary>
/// <remarks>
/// There is one instance per route: equality is identity. Text and JSON form: the code of the official export, such as <c>VAE</c>.
/// </remarks>
[JsonConverter(typeof(EnsembleJsonConverter<VoieAcces, CleVoieAcces>))]
[TypeConverter(typeof(CodeTypeConverter<VoieAcces>))]
public sealed class VoieAcces : Membre<VoieAcces>, IMembreACle<VoieAcces, CleVoieAcces>, ISpanParsable<VoieAcces>
{
    private VoieAcces(CleVoieAcces cle, string code, string libelle) : base((int)cle - 1)
    {
        Cle = cle;
        Code = code;
        Libelle = libelle;
    }

    /// <summary>The six routes, in the order of a fiche of the RNCP.</summary>
    public static ImmutableArray<VoieAcces> Toutes { get; } =
    [
        new(CleVoieAcces.FormationInitiale, "FI", "Formation initiale"),
        new(CleVoieAcces.ContratApprentissage, "CA", "Contrat d'apprentissage"),
        new(CleVoieAcces.FormationContinue, "FC", "Formation continue"),
        new(CleVoieAcces.ContratProfessionnalisation, "CQ", "Contrat de professionnalisation"),
        new(CleVoieAcces.CandidatureIndividuelle, "CL", "Candidature individuelle"),
        new(CleVoieAcces.Vae, "VAE", "Validation des acquis de l'expérience"),
    ];

    /// <summary>« Après un parcours de formation sous statut d’élève ou d’étudiant ».</summary>
    public static VoieAcces FormationInitiale => Toutes[0];

    /// <summary>« En contrat d’apprentissage ».</summary>
    public static VoieAcces ContratApprentissage => Toutes[1];

    /// <summary>« Après un parcours de formation continue ».</summary>
    public static VoieAcces FormationContinue => Toutes[2];

    /// <summary>« En contrat de professionnalisation ».</summary>
    public static VoieAcces ContratProfessionnalisation => Toutes[3];

    /// <summary>« Par candidature individuelle ».</summary>
    public static VoieAcces CandidatureIndividuelle => Toutes[4];

    /// <summary>« Par expérience » (validation des acquis de l'expérience).</summary>
    public static VoieAcces Vae => Toutes[5];

    static ImmutableArray<VoieAcces> IMembreACle<VoieAcces, CleVoieAcces>.Tous => Toutes;

    /// <summary>The key of the route, for a <c>switch</c>.</summary>
    public CleVoieAcces Cle { get; }

    /// <summary>The code of the route in the official export: FI, CA, FC, CQ, CL or VAE.</summary>
    public string Code { get; }

    /// <summary>The usual name of the route in French. The wording of a fiche is <see cref="Voie.Libelle"/>.</summary>
    public string Libelle { get; }

    /// <summary>Returns the route of a key.</summary>
    /// <param name="cle">A key.</param>
    /// <returns>The route.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cle"/> is not a named member.</exception>
    public static VoieAcces Depuis(CleVoieAcces cle) =>
        cle is >= CleVoieAcces.FormationInitiale and <= CleVoieAcces.Vae
            ? Toutes[(int)cle - 1]
            : throw new ArgumentOutOfRangeException(nameof(cle), cle, $"Not a key of {nameof(VoieAcces)}.");

    /// <summary>Returns the argument of this route: a missing argument does not compile.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="formationInitiale">For <see cref="FormationInitiale"/>.</param>
    /// <param name="contratApprentissage">For <see cref="ContratApprentissage"/>.</param>
    /// <param name="formationContinue">For <see cref="FormationContinue"/>.</param>
    /// <param name="contratProfessionnalisation">For <see cref="ContratProfessionnalisation"/>.</param>
    /// <param name="candidatureIndividuelle">For <see cref="CandidatureIndividuelle"/>.</param>
    /// <param name="vae">For <see cref="Vae"/>.</param>
    /// <returns>One of the arguments.</returns>
    public T Selon<T>(
        T formationInitiale, T contratApprentissage, T formationContinue, T contratProfessionnalisation,
        T candidatureIndividuelle, T vae) =>
        Cle switch
        {
            CleVoieAcces.FormationInitiale => formationInitiale,
            CleVoieAcces.ContratApprentissage => contratApprentissage,
            CleVoieAcces.FormationContinue => formationContinue,
            CleVoieAcces.ContratProfessionnalisation => contratProfessionnalisation,
            CleVoieAcces.CandidatureIndividuelle => candidatureIndividuelle,
            CleVoieAcces.Vae => vae,
        };

    /// <summary>Reads a route, as its code (<c>VAE</c>) or its name in this library (<c>ContratApprentissage</c>), in any case.</summary>
    /// <param name="s">The text of the route.</param>
    /// <returns>The route.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a route; the message lists the codes.</exception>
    public static VoieAcces Parse([StringSyntax("CodeRncp", typeof(VoieAcces))] string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the route.</param>
    /// <param name="provider">Ignored: a route has no culture.</param>
    public static VoieAcces Parse([StringSyntax("CodeRncp", typeof(VoieAcces))] string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the route.</param>
    public static VoieAcces Parse([StringSyntax("CodeRncp", typeof(VoieAcces))] ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text of the route.</param>
    /// <param name="provider">Ignored: a route has no culture.</param>
    public static VoieAcces Parse([StringSyntax("CodeRncp", typeof(VoieAcces))] ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var voie) ? voie : throw Membres.Inconnu(s, Toutes);

    /// <summary>Reads a route without throwing.</summary>
    /// <param name="s">The text of the route; null is not a route.</param>
    /// <param name="result">The route read, or null.</param>
    /// <returns>True when <paramref name="s"/> is a route.</returns>
    public static bool TryParse([StringSyntax("CodeRncp", typeof(VoieAcces))] string? s, [NotNullWhen(true)] out VoieAcces? result) =>
        TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, out VoieAcces?)"/>
    /// <param name="s">The text of the route; null is not a route.</param>
    /// <param name="provider">Ignored: a route has no culture.</param>
    /// <param name="result">The route read, or null.</param>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(VoieAcces))] string? s, IFormatProvider? provider, [NotNullWhen(true)] out VoieAcces? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out VoieAcces?)"/>
    /// <param name="s">The text of the route.</param>
    /// <param name="provider">Ignored: a route has no culture.</param>
    /// <param name="result">The route read, or null.</param>
    public static bool TryParse(
        [StringSyntax("CodeRncp", typeof(VoieAcces))] ReadOnlySpan<char> s, IFormatProvider? provider,
        [NotNullWhen(true)] out VoieAcces? result)
    {
        Span<char> tampon = stackalloc char["CONTRATPROFESSIONNALISATION".Length];
        result = Membres.EnMajuscules(s, tampon) switch
        {
            "FI" or "FORMATIONINITIALE" => FormationInitiale,
            "CA" or "CONTRATAPPRENTISSAGE" => ContratApprentissage,
            "FC" or "FORMATIONCONTINUE" => FormationContinue,
            "CQ" or "CONTRATPROFESSIONNALISATION" => ContratProfessionnalisation,
            "CL" or "CANDIDATUREINDIVIDUELLE" => CandidatureIndividuelle,
            "VAE" => Vae,
            _ => null,
        };
        return result is not null;
    }

    /// <summary>Returns the code of the route, such as <c>VAE</c>.</summary>
    public override string ToString() => Code;
}
