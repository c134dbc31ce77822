using Rncp.CodeFixes;

namespace Rncp.Tests.Analyseurs;

/// <summary>What takes the rest of a key hides its members.</summary>
public class RNCP1004_Tests
{
    [Theory]
    [InlineData("return bloc.Cle switch { CleBloc.BC01 => 1, {|RNCP1004:_|} => 2 };")]
    [InlineData("return bloc.Cle switch { CleBloc.BC01 => 1, {|RNCP1004:var reste|} => (int)reste };")]
    [InlineData("return autre?.Cle switch { CleBloc.BC01 => 1, null => 0, {|RNCP1004:_|} => throw new InvalidOperationException() };")]
    [InlineData("switch (bloc.Cle) { case CleBloc.BC01: return 1; {|RNCP1004:default|}: return 2; }")]
    [InlineData("switch (bloc.Cle) { case CleBloc.BC01: return 1; case {|RNCP1004:var reste|}: return 2; }")]
    public Task Reste_est_dit_a_sa_place(string instruction) => Verification.DitDe(instruction);

    [Theory]
    [InlineData("return bloc.Cle switch { CleBloc.BC01 or CleBloc.BC02 or CleBloc.BC03 or CleBloc.BC04 => 1, _ => throw new InvalidOperationException() };")]
    [InlineData("return autre?.Cle switch { CleBloc.BC01 or CleBloc.BC02 or CleBloc.BC03 or CleBloc.BC04 => 1, _ => 0 };")]
    [InlineData("return DateTime.Now.DayOfWeek switch { DayOfWeek.Friday => 1, _ => 2 };")]
    [InlineData("return bloc switch { { Cle: CleBloc.BC01 } => 1, _ => 2 };")]
    [InlineData("return (bloc.Cle, 1) switch { (CleBloc.BC01, _) => 1, _ => 2 };")]
    public Task Reste_juste_ou_d_une_autre_cle_ne_dit_rien(string instruction) => Verification.DitDe(instruction);

    [Fact]
    public Task Reste_d_une_expression_prend_le_nom_des_membres() => Verification.DevientDe<RestFix>(
        """
        return bloc.Cle switch
        {
            CleBloc.BC01 => 1,
            {|RNCP1004:_|} => 2, // les autres
        };
        """,
        """
        return bloc.Cle switch
        {
            CleBloc.BC01 => 1,
            CleBloc.BC02 or CleBloc.BC03 or CleBloc.BC04 => 2, // les autres
        };
        """);

    [Fact]
    public Task Null_est_nomme_avec_eux() => Verification.DevientDe<RestFix>(
        "return autre?.Cle switch { CleBloc.BC01 => 1, {|RNCP1004:_|} => 2 };",
        "return autre?.Cle switch { CleBloc.BC01 => 1, CleBloc.BC02 or CleBloc.BC03 or CleBloc.BC04 or null => 2 };");

    /// <summary>Without default, the compiler would not know that every path returns.</summary>
    [Fact]
    public Task Default_reste_apres_les_noms() => Verification.DevientDe<RestFix>(
        """
        switch (bloc.Cle)
        {
            case CleBloc.BC01:
                return 1;
            // tous les autres
            {|RNCP1004:default|}:
                return 2;
        }
        """,
        """
        switch (bloc.Cle)
        {
            case CleBloc.BC01:
                return 1;
            // tous les autres
            case CleBloc.BC02:
            case CleBloc.BC03:
            case CleBloc.BC04:
            default:
                return 2;
        }
        """);

    [Fact]
    public Task Default_se_nomme_sur_sa_ligne() => Verification.DevientDe<RestFix>(
        "switch (bloc.Cle) { case CleBloc.BC01: case CleBloc.BC02: return 1; {|RNCP1004:default|}: return 2; }",
        "switch (bloc.Cle) { case CleBloc.BC01: case CleBloc.BC02: return 1; case CleBloc.BC03: case CleBloc.BC04: default: return 2; }");

    [Fact]
    public Task Alias_et_enregistrement_gardent_leurs_noms() => Verification.Corriger<RestFix>(
        """
        using static Rncp41364.CleBloc;

        record Salle(Rncp41364.Bloc Bloc)
        {
            int Numero => Bloc.Cle switch { BC01 => 1, BC02 => 2, {|RNCP1004:_|} => 3 };
        }
        """,
        """
        using static Rncp41364.CleBloc;

        record Salle(Rncp41364.Bloc Bloc)
        {
            int Numero => Bloc.Cle switch { BC01 => 1, BC02 => 2, BC03 or BC04 => 3 };
        }
        """);
}
