using Rncp.Outil.Decisions;
using Rncp.Outil.Traitements;

namespace Rncp.Tests;

public class ProgressionTests
{
    [Fact]
    public void Travail_court_ne_montre_rien()
    {
        var (progression, console, horloge) = Commencer(0.5);
        horloge.Avancer(1.9);
        progression.Montrer(1000);
        progression.Effacer();
        Assert.Equal("", console.ToString());
    }

    [Fact]
    public void Travail_long_se_reecrit_sur_place_deux_fois_par_seconde_et_s_efface()
    {
        var (progression, console, horloge) = Commencer(0.25);
        horloge.Avancer(2);
        progression.Montrer(1_234_567);
        progression.Montrer(1_234_568);
        horloge.Avancer(0.5);
        progression.Montrer(2_000_000);
        progression.Effacer();
        progression.Effacer();
        Assert.Equal("\r1 234 567 lignes, 25 %, encore 6 s\r2 000 000 lignes, 25 %, encore 8 s\r" + new string(' ', 34) + "\r", console.ToString());
    }

    [Fact]
    public void Flux_dont_nul_ne_connait_la_longueur_n_a_pas_de_part_lue()
    {
        var (progression, console, horloge) = Commencer(null);
        horloge.Avancer(200);
        progression.Montrer(10);
        Assert.Equal("\r10 lignes", console.ToString());
    }

    [Fact]
    public void Minutes_sont_des_minutes()
    {
        var (progression, console, horloge) = Commencer(0.1);
        horloge.Avancer(10);
        progression.Montrer(10);
        Assert.EndsWith("10 %, encore 1 min 30 s", console.ToString(), StringComparison.Ordinal);
    }

    private static (Progression Progression, StringWriter Console, Horloge Horloge) Commencer(double? part)
    {
        var (console, horloge) = (new StringWriter(), new Horloge());
        return (new Progression(console, () => part, horloge), console, horloge);
    }

    private sealed class Horloge : TimeProvider
    {
        private long _maintenant;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => _maintenant;

        internal void Avancer(double secondes) => _maintenant += (long)(secondes * 1000);
    }
}
