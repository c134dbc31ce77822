namespace Rncp.Tests.Analyseurs;

/// <summary>No code, where a code is expected.</summary>
public class RNCP1005_Tests
{
    [Theory]
    [InlineData("Siret s = {|RNCP1005:default|};\nreturn s.ToString();")]
    [InlineData("var code = {|RNCP1005:default(CodeRome)|};\nreturn code;")]
    [InlineData("CodeNsf code = {|RNCP1005:new()|};\nreturn code;")]
    [InlineData("return new Experience({|RNCP1005:new CodeSecteur()|}, new DateOnly(2025, 1, 1));")]
    public Task Defaut_est_dit_a_sa_place(string instructions) => Verification.DitDe(instructions);

    [Fact]
    public Task Argument_et_propriete_attendent_un_code() => Verification.Dit("""
        class Employeur
        {
            public Siret Siret { get; init; }

            static void Ecrire(Siret siret, params object[] reste) { }

            void Tous()
            {
                Ecrire({|RNCP1005:default|});
                Ecrire(siret: {|RNCP1005:new()|}, new Employeur { Siret = {|RNCP1005:default(Siret)|} }, default(DateOnly));
            }
        }
        """);

    [Theory]
    [InlineData("return new Experience(default, new DateOnly(2025, 1, 1));")]
    [InlineData("Siret? s = default;\nreturn s;")]
    [InlineData("Siret s = default;\ns = Siret.Parse(\"11000007200014\");\nreturn s;")]
    [InlineData("Siret s = default;\nif (Siret.TryParse(bloc.Code, null, out s)) return s;\nreturn null;")]
    [InlineData("return CodeRome.Parse(\"M1805\") == default;")]
    [InlineData("return CodeRome.Parse(\"M1805\").Equals(default);")]
    [InlineData("return System.Collections.Generic.EqualityComparer<CodeRome>.Default.Equals(default, CodeRome.Parse(\"M1805\"));")]
    [InlineData("return new CodeSecteur(\"Ailleurs\");")]
    [InlineData("return default(DateOnly);")]
    [InlineData("CodeRome Lire(string? texte) => CodeRome.TryParse(texte, null, out var lu) ? lu : default;\nreturn Lire(null);")]
    [InlineData("CodeRome Lire(CodeRome code = default) => code;\nreturn Lire();")]
    public Task Defaut_qui_est_remplace_compare_ou_rendu_ne_dit_rien(string instructions) => Verification.DitDe(instructions);
}
