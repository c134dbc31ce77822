using System.Linq.Expressions;
using Rncp;

namespace Accueil.Dossiers;

/// <summary>A line of a list of files: what is read of each, without its archive.</summary>
internal sealed record DossierResume
{
    internal static readonly Expression<Func<Dossier, DossierResume>> De = dossier => new DossierResume
    {
        Id = dossier.Id,
        Reference = dossier.Reference,
        Cree = dossier.Cree,
        Le = dossier.Le,
        Voie = dossier.Voie,
        Conclusion = dossier.Conclusion,
        NiveauMin = dossier.NiveauMin,
        NiveauMax = dossier.NiveauMax,
        Baccalaureat = dossier.Baccalaureat,
        MoisCertains = dossier.MoisCertains,
        MoisPossibles = dossier.MoisPossibles,
    };

    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required DateTime Cree { get; init; }

    public required DateOnly Le { get; init; }

    public required VoieAcces? Voie { get; init; }

    public required Conclusion Conclusion { get; init; }

    public required int? NiveauMin { get; init; }

    public required int? NiveauMax { get; init; }

    public required bool? Baccalaureat { get; init; }

    public required int? MoisCertains { get; init; }

    public required int? MoisPossibles { get; init; }
}
