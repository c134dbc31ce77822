using FluentValidation;

namespace Rncp.Benchmarks.Decisions;

/// <summary>The rule as the documentation of FluentValidation writes conditions.</summary>
public sealed class ValidateurCandidat : AbstractValidator<CandidatPlat>
{
    /// <summary>Declares the rules.</summary>
    public ValidateurCandidat()
    {
        RuleFor(candidat => candidat.Niveau).GreaterThanOrEqualTo(4).Unless(candidat => candidat.Baccalaureat);
        RuleFor(candidat => candidat.Mois).GreaterThanOrEqualTo(6).Unless(candidat => candidat.Niveau >= 5);
    }
}
