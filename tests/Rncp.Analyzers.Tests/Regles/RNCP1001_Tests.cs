using Rncp.CodeFixes;

namespace Rncp.Tests.Analyseurs;

/// <summary>A text that is no code of the set that reads it.</summary>
public class RNCP1001_Tests
{
    [Theory]
    [InlineData("""return Bloc.Parse({|RNCP1001:"RNCP41364BC05"|});""")]
    [InlineData("""return Bloc.Parse({|RNCP1001:"BC5"|}, null);""")]
    [InlineData("""return Bloc.Parse({|RNCP1001:" BC01"|});""")]
    [InlineData("""return Bloc.Parse({|RNCP1001:""|});""")]
    [InlineData("""return Competence.Parse({|RNCP1001:"BC01C99"|});""")]
    [InlineData("""return Nsf.Parse({|RNCP1001:"320n"|});""")]
    [InlineData("""return VoieAcces.Parse({|RNCP1001:"CAP"|});""")]
    [InlineData("""return CodeRome.Parse({|RNCP1001:"M18O5"|});""")]
    [InlineData("""return CodeNsf.Parse({|RNCP1001:"3"|});""")]
    [InlineData("""return CodeFormacode.Parse({|RNCP1001:"4610"|});""")]
    [InlineData("""return Siret.Parse({|RNCP1001:"11000007200013"|});""")]
    [InlineData("""return new CodeSecteur({|RNCP1001:"relations publiques"|});""")]
    [InlineData("""return bloc.Code == {|RNCP1001:"BC01"|};""")]
    [InlineData("""return {|RNCP1001:"rncp41364bc01"|} != bloc.Code;""")]
    [InlineData("""return autre?.Code == {|RNCP1001:"BC05"|};""")]
    [InlineData("""return bloc.Code is {|RNCP1001:"BC01"|} or "RNCP41364BC02";""")]
    [InlineData("""return bloc is { Code: {|RNCP1001:"BC01"|} };""")]
    [InlineData("""return bloc.Code switch { {|RNCP1001:"BC01"|} => 1, _ => 2 };""")]
    [InlineData("""switch (bloc.Code) { case {|RNCP1001:"BC01"|}: return 1; default: return 2; }""")]
    [InlineData("""return voie.Code == {|RNCP1001:"Vae"|};""")]
    public Task Texte_qui_n_est_pas_un_code_est_dit_a_sa_place(string instruction) => Verification.DitDe(instruction);

    [Theory]
    [InlineData("""return Bloc.TryParse("RNCP41364BC09", null, out _);""")]
    [InlineData("""return Bloc.TryParse("BC09", out _);""")]
    [InlineData("""return fiche.TryBloc("RNCP41364BC09", out _);""")]
    [InlineData("""return CodeRome.Parse("m1805");""")]
    [InlineData("""return (CodeNsf.Parse("320M"), CodeNsf.Parse("32"), CodeFormacode.Parse("46101"), Siret.Parse("11000007200014"));""")]
    [InlineData("""return NiveauQualification.Parse("Niveau 6");""")]
    [InlineData("""return bloc.Libelle == "BC01";""")]
    [InlineData("""return bloc.Code + "BC01" == autre?.Code;""")]
    [InlineData("""return fiche.Code == "RNCP41365";""")]
    [InlineData("""return ((IMembre)bloc).Code == "BC09";""")]
    public Task Texte_qui_peut_etre_juste_ne_dit_rien(string instruction) => Verification.DitDe(instruction);

    [Theory]
    [InlineData(""" "BC01" """, """ {|RNCP1001:"BC09"|} """, "typeof(Bloc)")]
    [InlineData(""" "RNCP41364BC01C03" """, """ {|RNCP1001:"RNCP41364BC09"|} """, null)]
    [InlineData(""" "RNCP41364" """, """ {|RNCP1001:"RNCP41364BC01C99"|} """, null)]
    [InlineData(""" "BC09" """, """ {|RNCP1001:"rncp41364bc09"|} """, null)]
    [InlineData(""" "RNCP413640BC01" """, """ {|RNCP1001:"RNCP41364-BC01"|} """, null)]
    [InlineData(""" "M1805" """, """ {|RNCP1001:"M180"|} """, "typeof(CodeRome)")]
    [InlineData(""" "M180" """, """ "BC09" """, "typeof(string)")]
    public Task Parametre_des_autres_dit_ce_qu_il_lit(string juste, string faux, string? type) => Verification.Dit($$"""
        class Essai
        {
            static int Heures([System.Diagnostics.CodeAnalysis.StringSyntax("CodeRncp"{{(type is null ? "" : $", {type}")}})] string code) => code.Length;

            int Tous() => Heures({{juste}}) + Heures({{faux}});
        }
        """);

    [Fact]
    public Task Le_plus_proche_seul_prend_sa_place_partout() => Verification.DevientDe<TextFix>(
        """
        var un = Metier.Parse(/* clé */ {|RNCP1001:"CommunityManger"|}); // ici
        return bloc.Code == {|RNCP1001:"BC01"|} || bloc.Code == {|RNCP1001:"rncp41364bc02"|};
        """,
        """
        var un = Metier.Parse(/* clé */ {|RNCP1002:"CommunityManager"|}); // ici
        return bloc.Code == {|RNCP1002:"RNCP41364BC01"|} || bloc.Code == {|RNCP1002:"RNCP41364BC02"|};
        """);

    /// <summary>RNCP41364BC05 is as near to each of the four: nobody chooses for the reader.</summary>
    [Fact]
    public Task De_plusieurs_egaux_chacun_est_propose() => Verification.DevientDe<TextFix>(
        """return Bloc.Parse({|RNCP1001:"RNCP41364BC05"|});""", """return Bloc.Parse({|RNCP1002:"RNCP41364BC03"|});""", "RNCP1001 RNCP41364BC03", 2);

    [Fact]
    public Task Rien_n_est_propose_sans_code_proche() => Verification.DevientDe<TextFix>(
        """return Bloc.Parse({|RNCP1001:"Stratégie"|});""", """return Bloc.Parse({|RNCP1001:"Stratégie"|});""");
}
