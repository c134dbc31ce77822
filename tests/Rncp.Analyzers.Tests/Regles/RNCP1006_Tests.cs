using Rncp.CodeFixes;

namespace Rncp.Tests.Analyseurs;

/// <summary>Selon, called by position.</summary>
public class RNCP1006_Tests
{
    [Theory]
    [InlineData("return bloc.{|RNCP1006:Selon|}(1, 2, 3, 4);")]
    [InlineData("return bloc.{|RNCP1006:Selon|}<object>(bc01: 1, 2, bc03: 3, bc04: 4);")]
    [InlineData("return autre?.{|RNCP1006:Selon|}(1, 2, 3, 4);")]
    [InlineData("return voie.{|RNCP1006:Selon|}(1, 2, 3, 4, 5, 6);")]
    public Task Position_est_dite_au_nom(string instruction) => Verification.DitDe(instruction);

    [Theory]
    [InlineData("return bloc.Selon(bc01: 1, bc02: 2, bc03: 3, bc04: 4);")]
    [InlineData("return bloc.Selon(bc04: 4, bc02: 2, bc03: 3, bc01: 1);")]
    [InlineData("return Nsf.N320m.Selon(1);")]
    [InlineData("int Selon(int a, int b) => a;\nreturn Selon(1, 2);")]
    public Task Noms_et_methodes_des_autres_ne_disent_rien(string instructions) => Verification.DitDe(instructions);

    [Fact]
    public Task Arguments_prennent_leurs_noms() => Verification.DevientDe<SelonFix>(
        """
        return bloc.{|RNCP1006:Selon|}(
            140, // le premier
            /* le second */ 210,
            bc03: 175,
            autre!.{|RNCP1006:Selon|}(1, 2, 3, 4));
        """,
        """
        return bloc.Selon(
            bc01: 140, // le premier
            /* le second */ bc02: 210,
            bc03: 175,
            bc04: autre!.Selon(bc01: 1, bc02: 2, bc03: 3, bc04: 4));
        """);
}
