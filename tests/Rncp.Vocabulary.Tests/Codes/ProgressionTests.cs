using System.Collections.Immutable;
using Rncp41364;

namespace Rncp.Tests.Codes;

public sealed class ProgressionTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    [Fact]
    public void Progression_est_dans_l_ordre_de_la_fiche_quels_que_soient_l_ordre_et_les_repetitions()
    {
        var progression = Fiche.Progression([Bloc.BC03, Bloc.BC01, Bloc.BC03]);

        Assert.Equal([Bloc.BC01, Bloc.BC03], progression.Acquis.AsEnumerable());
        Assert.Equal([Bloc.BC02, Bloc.BC04], progression.Manquants.AsEnumerable());
        Assert.Empty(progression.Inconnus);
        Assert.False(progression.EstCertifie);
    }

    [Fact]
    public void Progression_de_tous_les_blocs_est_certifiee()
    {
        var progression = Fiche.Progression(Bloc.Tous.Reverse());

        Assert.Equal(Bloc.Tous.AsEnumerable(), progression.Acquis);
        Assert.Empty(progression.Manquants);
        Assert.True(progression.EstCertifie);
    }

    [Fact]
    public void Blocs_inconnus_ne_decident_que_si_aucun_ne_manque()
    {
        var ouverte = Fiche.Progression([Bloc.BC01, Bloc.BC02], inconnus: [Bloc.BC04, Bloc.BC03]);
        var manquante = Fiche.Progression([Bloc.BC01], inconnus: [Bloc.BC03, Bloc.BC03]);

        Assert.Equal([Bloc.BC03, Bloc.BC04], ouverte.Inconnus.AsEnumerable());
        Assert.Empty(ouverte.Manquants);
        Assert.Null(ouverte.EstCertifie);
        Assert.Equal([Bloc.BC02, Bloc.BC04], manquante.Manquants.AsEnumerable());
        Assert.False(manquante.EstCertifie);
    }

    [Fact]
    public void Progression_d_un_bloc_nul_leve_une_exception()
    {
        Assert.Equal("acquis", Assert.Throws<ArgumentException>(() => Fiche.Progression([Bloc.BC01, null!])).ParamName);
        Assert.Equal("inconnus", Assert.Throws<ArgumentException>(() => Fiche.Progression([], [null!])).ParamName);
        Assert.Equal("acquis", Assert.Throws<ArgumentNullException>(() => Fiche.Progression(null!)).ParamName);
    }

    /// <summary>A fiche that does not say that all blocs make the certification: nobody is certified by counting.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void Progression_est_indecise_quand_la_fiche_n_exige_pas_tous_les_blocs(bool? tousRequis)
    {
        Assert.Null(new AutreProgression(tousRequis, Bloc.Tous).EstCertifie);
        Assert.Null(new AutreProgression(tousRequis, []).EstCertifie);
    }

    private sealed class AutreProgression(bool? tousRequis, ImmutableArray<Bloc> acquis) : ProgressionBlocs<Bloc>(Bloc.Tous, tousRequis, acquis, []);
}
