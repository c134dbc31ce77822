using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

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
    ImmutableArray<string>? Reserves)
{
    private const string Fichier = "tests/cas/eligibilite.json";

    /// <summary>Strict: a word that is not in the vocabulary of the file is a mistake of its author, never ignored.</summary>
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    private static readonly string[] Obligatoires = ["cas", "faits", "le", "attendu", "raison", "robuste"];

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
    public static ImmutableArray<CasEligibilite> Lire(string json)
    {
        using var document = JsonDocument.Parse(json);
        var cles = document.RootElement.EnumerateObject().Select(propriete => propriete.Name).Except(["modeDEmploi", "cas"]).ToArray();
        if (cles.Length > 0) throw new FormatException($"Unknown key « {cles[0]} » at the top of the file.");
        var cas = document.RootElement.GetProperty("cas").EnumerateArray().Select((element, i) => LireUn(element, i + 1)).ToImmutableArray();
        var double_ = cas.GroupBy(un => un.Cas).FirstOrDefault(groupe => groupe.Count() > 1);
        return double_ is null ? cas : throw new FormatException($"Two cases are named {double_.Key}.");
    }

    private static CasEligibilite LireUn(JsonElement element, int position)
    {
        var nom = element.TryGetProperty("cas", out var cle) && cle.ValueKind == JsonValueKind.String ? cle.GetString()! : $"number {position}";
        var manque = Obligatoires.FirstOrDefault(obligatoire => !element.TryGetProperty(obligatoire, out _));
        if (manque is not null) throw new FormatException($"Case {nom}: « {manque} » is missing.");
        try
        {
            var cas = element.Deserialize<CasEligibilite>(Options)!;
            _ = (cas.Faits.VersCandidat(), cas.LecturesDecisives);
            return cas;
        }
        catch (Exception erreur) when (erreur is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException($"Case {nom}: {erreur.Message}", erreur);
        }
    }

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
        ImmutableArray<ExperienceDuCas>? Experiences, bool ExperiencesIncompletes, bool? EvaluationFavorable)
    {
        internal Candidat VersCandidat() => new()
        {
            Niveau = Intervalle(Niveau, NiveauAuMoins, NiveauAuPlus, Niveau1969),
            Titres = Titres?.Select(titre => titre.VersTitre()).ToImmutableArray(),
            TitresIncomplets = TitresIncomplets,
            Experiences = Experiences?.Select(experience => experience.VersExperience()).ToImmutableArray(),
            ExperiencesIncompletes = ExperiencesIncompletes,
            EvaluationFavorable = EvaluationFavorable,
        };
    }
}
