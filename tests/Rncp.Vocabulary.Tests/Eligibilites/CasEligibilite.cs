using System.Collections.Immutable;
using System.Text.Json;
using Rncp.Tests.Cas;

namespace Rncp.Tests.Eligibilites;

/// <summary>A case of <c>tests/cas/eligibilite.json</c>, as people write it.</summary>
public sealed record CasEligibilite(
    string Cas,
    CasEligibilite.FaitsDuCas Faits,
    CleVoieAcces? Voie,
    DateOnly Le,
    Conclusion Attendu,
    string Raison,
    JsonElement Robuste,
    ImmutableArray<string>? FaitsManquants,
    ImmutableArray<CasEligibilite.LevierDuCas>? Leviers,
    ImmutableArray<CleVoieAcces>? AutresVoies,
    ImmutableArray<string>? Reserves,
    Motif? Motif,
    ImmutableArray<string>? Texte,
    ImmutableArray<string>? SansTexte)
{
    private const string Fichier = "tests/cas/eligibilite.json";

    private static readonly string[] Obligatoires = ["faits", "le", "robuste"];

    public static ImmutableArray<CasEligibilite> Tous { get; } = Lire(Depot.Lire(Fichier));

    /// <summary>The readings that change the conclusion; none when the case is robust.</summary>
    public ImmutableArray<string> LecturesDecisives => Robuste.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.Array => [.. Robuste.EnumerateArray().Select(cle => cle.GetString()!)],
        _ => throw new JsonException("« robuste » is true, or the list of the readings that change the conclusion."),
    };

    public VoieAcces? VoieAcces => Voie is { } cle ? Rncp.VoieAcces.Toutes.Single(voie => voie.Cle == cle) : null;

    /// <summary>Reads cases; a mistake is told with the name of its case.</summary>
    public static ImmutableArray<CasEligibilite> Lire(string json) =>
        FichierDeCas.Lire<CasEligibilite>(json, Obligatoires, cas => _ = (cas.Faits.VersCandidat(), cas.LecturesDecisives));

    public override string ToString() => $"{Cas} {Raison}";

    private static IntervalleNiveau? Intervalle(int? exact, int? auMoins, int? auPlus, NiveauDe1969? ancien) =>
        ancien is { } de1969 ? IntervalleNiveau.Depuis1969(de1969)
        : exact is { } niveau ? NiveauQualification.De(niveau)
        : auMoins is null && auPlus is null ? null
        : IntervalleNiveau.Entre(NiveauQualification.De(auMoins ?? 1), NiveauQualification.De(auPlus ?? 8));

    public sealed record LevierDuCas(int? Titre, bool Baccalaureat, int JoursExperience, DateOnly PossibleDes)
    {
        internal static LevierDuCas De(Levier levier) => new(levier.Titre?.Numero, levier.Baccalaureat, levier.JoursExperience, levier.PossibleDes);
    }

    public sealed record TitreDuCas(
        int? Niveau, int? NiveauAuMoins, int? NiveauAuPlus, NiveauDe1969? Niveau1969, bool? Baccalaureat, DateOnly? ObtenuLe, bool EnCours, bool Etranger)
    {
        internal Titre VersTitre() => new() { Niveau = Intervalle(Niveau, NiveauAuMoins, NiveauAuPlus, Niveau1969), Baccalaureat = Baccalaureat, ObtenuLe = ObtenuLe, EnCours = EnCours, Etranger = Etranger };
    }

    public sealed record ExperienceDuCas(
        CodeSecteur? Secteur, DateOnly? Debut, DateOnly? Fin, bool SecteurVoisin, Justificatif? Justificatif, int? Quotite, NatureExperience? Nature)
    {
        internal Experience VersExperience() => new(Secteur, Debut ?? throw new FormatException("« debut » of an experience is missing."), Fin)
        {
            SecteurVoisin = SecteurVoisin,
            Justificatif = Justificatif,
            Quotite = Quotite,
            Nature = Nature,
        };
    }

    public sealed record FaitsDuCas(
        int? Niveau, int? NiveauAuMoins, int? NiveauAuPlus, NiveauDe1969? Niveau1969, ImmutableArray<TitreDuCas>? Titres, bool TitresIncomplets,
        ImmutableArray<ExperienceDuCas>? Experiences, bool ExperiencesIncompletes, bool? EvaluationFavorable, DateOnly? EtabliLe)
    {
        internal Candidat VersCandidat() => new()
        {
            Niveau = Intervalle(Niveau, NiveauAuMoins, NiveauAuPlus, Niveau1969),
            Titres = Titres?.Select(titre => titre.VersTitre()).ToImmutableArray(),
            TitresIncomplets = TitresIncomplets,
            Experiences = Experiences?.Select(experience => experience.VersExperience()).ToImmutableArray(),
            ExperiencesIncompletes = ExperiencesIncompletes,
            EvaluationFavorable = EvaluationFavorable,
            EtabliLe = EtabliLe,
        };
    }
}
