using FluentValidation;
using Rncp41364;

namespace Rncp.Tests.Integrations;

public sealed class FluentValidationTests
{
    [Fact]
    public void Code_faux_est_dit()
    {
        var regles = new InlineValidator<Ligne>();
        regles.RuleFor(ligne => ligne.Bloc).Must(code => Bloc.TryParse(code, null, out _)).WithMessage("« {PropertyValue} » n'est pas un bloc.");

        Assert.True(regles.Validate(Ligne.DeLEssai).IsValid);
        Assert.Equal("« BC09 » n'est pas un bloc.", regles.Validate(Ligne.DeLEssai with { Bloc = "BC09" }).ToString());
    }
}
