using Rncp.CodeFixes;

namespace Rncp.Tests.Analyseurs;

/// <summary>A code that a member says.</summary>
public class RNCP1002_Tests
{
    [Theory]
    [InlineData("""return Bloc.Parse({|RNCP1002:"BC02"|});""")]
    [InlineData("""return Bloc.Parse({|RNCP1002:"rncp41364bc02"|}, null);""")]
    [InlineData("""return Nsf.Parse({|RNCP1002:"320m"|}).Libelle;""")]
    [InlineData("""return VoieAcces.Parse({|RNCP1002:"CA"|});""")]
    [InlineData("""return bloc.Code != {|RNCP1002:"RNCP41364BC02"|};""")]
    public Task Code_juste_est_dit_a_sa_place(string instruction) => Verification.DitDe(instruction);

    [Theory]
    [InlineData("""return autre?.Code == "RNCP41364BC02";""")]
    [InlineData("""return bloc.Code is "RNCP41364BC02";""")]
    [InlineData("""return Bloc.TryParse("BC02", out var lu) ? lu : null;""")]
    [InlineData("""return nameof(Bloc.BC02);""")]
    public Task Ou_le_membre_ne_prend_pas_la_place_du_texte_rien_n_est_dit(string instruction) => Verification.DitDe(instruction);

    [Fact]
    public Task Membre_prend_la_place_de_la_lecture_et_de_la_comparaison() => Verification.DevientDe<MemberFix>(
        """
        var lu = /* avant */ Bloc.Parse({|RNCP1002:"BC02"|}) /* après */;
        if (bloc.Code == {|RNCP1002:"RNCP41364BC01"|} || {|RNCP1002:"RNCP41364BC03"|} != lu.Code) return Competence.Parse({|RNCP1002:"BC01C03"|}).Bloc;
        return voie.Code == {|RNCP1002:"VAE"|};
        """,
        """
        var lu = /* avant */ Bloc.BC02 /* après */;
        if (bloc == Bloc.BC01 || Bloc.BC03 != lu) return Competence.BC01C03.Bloc;
        return voie == VoieAcces.Vae;
        """);

    [Fact]
    public Task Alias_import_et_using_manquant_sont_respectes() => Verification.Corriger<MemberFix>(
        """
        using B = Rncp41364.Bloc;
        using static Rncp41364.Metier;

        var a = B.Parse({|RNCP1002:"BC02"|});
        var b = Parse({|RNCP1002:"CommunityManager"|});
        System.Console.WriteLine(a.Code == {|RNCP1002:"RNCP41364BC01"|} || b.Code == {|RNCP1002:"ModerateurWeb"|});
        """,
        """
        using B = Rncp41364.Bloc;
        using static Rncp41364.Metier;

        var a = B.BC02;
        var b = CommunityManager;
        System.Console.WriteLine(a == B.BC01 || b == Rncp41364.Metier.ModerateurWeb);
        """);

    [Fact]
    public Task Using_s_ajoute() => Verification.Corriger<MemberFix>(
        """
        record Salle(Rncp41364.Bloc Bloc)
        {
            bool EstPremiere => Bloc.Code == {|RNCP1002:"RNCP41364BC01"|};
        }
        """,
        """
        using Rncp41364;

        record Salle(Rncp41364.Bloc Bloc)
        {
            bool EstPremiere => Bloc == Bloc.BC01;
        }
        """);

    /// <summary>What a method of others does with a text is theirs to say: the same text is proposed, and no other.</summary>
    [Fact]
    public Task Parametre_des_autres_recoit_le_code_du_membre() => Verification.Devient<MemberFix>(Heures("""{|RNCP1002:"RNCP41364BC01"|}"""), Heures("Bloc.BC01.Code"));

    private static string Heures(string code) => $$"""
        class Essai
        {
            static int Heures([System.Diagnostics.CodeAnalysis.StringSyntax("CodeRncp", typeof(Bloc))] string code) => code.Length;

            int Tous() => Heures({{code}}) + Heures("BC02") + Heures("rncp41364bc02");
        }
        """;
}
