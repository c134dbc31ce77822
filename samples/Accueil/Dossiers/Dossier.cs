using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rncp;

namespace Accueil.Dossiers;

/// <summary>A decision that a person asked to keep: what a query filters on, and the decision as the library writes it.</summary>
internal sealed class Dossier
{
    /// <summary>The number of the file, which nobody guesses: who has it reads the file.</summary>
    public required Guid Id { get; init; }

    /// <summary>What the person called it.</summary>
    public required string Reference { get; init; }

    /// <summary>When it was kept, in UTC.</summary>
    public required DateTime Cree { get; init; }

    /// <summary>The day of entry.</summary>
    public required DateOnly Le { get; init; }

    public required VoieAcces? Voie { get; init; }

    public required Conclusion Conclusion { get; init; }

    /// <summary>The lowest that the highest level held may be, 0 for no title; null when the facts contradict each other.</summary>
    public required int? NiveauMin { get; init; }

    /// <summary>The highest that it may be.</summary>
    public required int? NiveauMax { get; init; }

    public required bool? Baccalaureat { get; init; }

    /// <summary>The months of experience that certainly count.</summary>
    public required int? MoisCertains { get; init; }

    /// <summary>The months that may count; null for no limit.</summary>
    public required int? MoisPossibles { get; init; }

    /// <summary>The decision, as <c>Rejouer</c> takes it.</summary>
    public required string Archive { get; init; }

    internal static Dossier De(Eligibilite avis, string reference, Guid entretien, DateTime cree)
    {
        var archive = JsonSerializer.Serialize(avis);
        var faits = avis.Conclusion == Conclusion.FaitsIncoherents
            ? FaitsCandidat.Inconnus
            : avis.Certification.Faits(avis.Candidat, avis.Le, avis.Lectures);
        return new Dossier
        {
            Id = Numero(entretien, reference, archive),
            Reference = reference,
            Cree = cree,
            Le = avis.Le,
            Voie = avis.Voie,
            Conclusion = avis.Conclusion,
            NiveauMin = faits.NiveauMin,
            NiveauMax = faits.NiveauMax,
            Baccalaureat = faits.Baccalaureat,
            MoisCertains = faits.MoisCertains,
            MoisPossibles = faits.MoisPossibles == FaitsCandidat.MoisSansLimite ? null : faits.MoisPossibles,
            Archive = archive,
        };
    }

    /// <summary>The same for what is kept twice, and another for another answer of the same conversation.</summary>
    private static Guid Numero(Guid entretien, string reference, string archive) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', entretien, reference, archive))).AsSpan(0, 16));
}
