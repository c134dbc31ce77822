using Rncp41364;

namespace Rncp.Tests.Fiches;

/// <summary>What is found in any fiche by its code, without its types.</summary>
public sealed class RechercheTests
{
    private static readonly ICertification Fiche = Certification.Rncp41364;

    private static readonly string?[] Faux = [null, "", " ", "BC09", " BC01", "BC01 ", "BC1", "01", "RNCP41365BC01", "ＢＣ01", "RNCP41364", new('B', 10_000)];

    [Theory]
    [InlineData("RNCP41364BC02")]
    [InlineData("rncp41364bc02")]
    [InlineData("BC02")]
    [InlineData("bc02")]
    public void Bloc_se_trouve_par_tout_ce_que_son_type_lit(string code)
    {
        Assert.True(Fiche.TryBloc(code, out var bloc));
        Assert.Same(Bloc.Parse(code, null), bloc);
    }

    [Fact]
    public void Competence_se_trouve_par_tout_ce_que_son_type_lit() => Chacun.Verifier(["RNCP41364BC02C03", "bc02c03"], code =>
    {
        Assert.True(Fiche.TryCompetence(code, out var competence));
        Assert.Same(Competence.BC02C03, competence);
    });

    [Fact]
    public void Tout_code_d_une_fiche_se_trouve_parmi_ses_membres()
    {
        IMembre[] tous = [.. Bloc.Tous, .. Competence.Tous, .. Metier.Tous, .. Rome.Tous, .. Nsf.Tous, .. Formacode.Tous, .. Secteur.Tous];

        Chacun.Verifier(tous, membre =>
        {
            Assert.True(Fiche.TryMembre(membre.Code.ToLowerInvariant(), out var trouve), membre.Code);
            Assert.Same(membre, trouve);
        });
    }

    [Fact]
    public void Ce_qui_n_est_pas_un_code_ne_se_trouve_pas() => Chacun.Verifier(Faux, code =>
    {
        Assert.False(Fiche.TryBloc(code, out var bloc));
        Assert.False(Fiche.TryCompetence(code, out var competence));
        Assert.False(Fiche.TryMembre(code, out var membre));
        Assert.Equal([null, null, null], new IMembre?[] { bloc, competence, membre });
        Assert.False(Bloc.TryParse(code, null, out _));
    });

    /// <summary>The code of a member compares with that of other data, without the type of the fiche.</summary>
    [Fact]
    public void Code_ROME_d_une_fiche_se_compare_a_celui_d_une_offre()
    {
        Assert.True(Fiche.CodesRome[0].Code == CodeRome.Parse("e1101", null));
        Assert.True(Fiche.CodesNsf[0].Code == CodeNsf.Parse("320M", null));
        Assert.True(Fiche.Formacodes[0].Code == CodeFormacode.Parse("11001", null));
        Assert.Equal("E1101", ((IMembre)Fiche.CodesRome[0]).Code);
    }

    [Fact]
    public void Bloc_et_competence_menent_a_leur_fiche() =>
        Chacun.Verifier([.. Fiche.Blocs.Select(bloc => bloc.Certification()), .. Fiche.Competences.Select(une => une.Certification())], fiche => Assert.Same(Fiche, fiche));

    [Fact]
    public void Progression_par_les_codes_est_celle_des_types()
    {
        var parCodes = Fiche.ProgressionDe(["bc03", "RNCP41364BC01"], inconnus: ["BC04"]);
        var typee = Certification.Rncp41364.Progression([Bloc.BC01, Bloc.BC03], [Bloc.BC04]);

        Assert.Equal(typee.Acquis.AsEnumerable(), parCodes.Acquis);
        Assert.Equal(typee.Manquants.AsEnumerable(), parCodes.Manquants);
        Assert.Equal(typee.Inconnus.AsEnumerable(), parCodes.Inconnus);
        Assert.Equal(typee.EstCertifie, parCodes.EstCertifie);
        Assert.True(Fiche.ProgressionDe(["BC01", "BC02", "BC03", "BC04"]).EstCertifie);
        Assert.Null(Fiche.ProgressionDe(["BC01", "BC02", "BC03"], ["BC04"]).EstCertifie);
    }

    [Fact]
    public void Progression_refuse_le_code_d_un_autre_bloc_et_dit_ceux_de_la_fiche()
    {
        var acquis = Assert.Throws<ArgumentException>(() => Fiche.ProgressionDe(["BC01", "BC09"]));

        Assert.Equal("acquis", acquis.ParamName);
        Assert.StartsWith(
            "'BC09' is not a bloc of RNCP41364, which has: RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC04.", acquis.Message, StringComparison.Ordinal);
        Assert.Equal("inconnus", Assert.Throws<ArgumentException>(() => Fiche.ProgressionDe([], [null!])).ParamName);
        Assert.Equal("acquis", Assert.Throws<ArgumentNullException>(() => Fiche.ProgressionDe(null!)).ParamName);
        Assert.Equal("fiche", Assert.Throws<ArgumentNullException>(() => default(ICertification)!.TryBloc("BC01", out _)).ParamName);
    }
}
