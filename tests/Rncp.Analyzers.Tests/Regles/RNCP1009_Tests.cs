using Rncp.CodeFixes;

namespace Rncp.Tests.Analyseurs;

/// <summary>A switch expression that leaves members out.</summary>
public class RNCP1009_Tests
{
    [Fact]
    public Task Membre_oublie_est_dit_au_mot_switch() => Verification.DitDe(
        """return bloc.Cle {|RNCP1009:switch|} { CleBloc.BC01 => 1, CleBloc.BC02 => 2, CleBloc.BC03 => 3 };""");

    [Theory]
    [InlineData("""return bloc.Cle switch { CleBloc.BC01 => 1, CleBloc.BC02 => 2, CleBloc.BC03 => 3, CleBloc.BC04 => 4 };""")]
    [InlineData("""return bloc.Cle switch { CleBloc.BC01 or CleBloc.BC02 => 1, not (CleBloc.BC01 or CleBloc.BC02) => 3 };""")]
    [InlineData("""return bloc.Cle switch { <= CleBloc.BC02 => 1, > CleBloc.BC02 => 3 };""")]
    [InlineData("""return autre?.Cle switch { CleBloc.BC01 => 1, CleBloc.BC02 => 2, CleBloc.BC03 => 3, CleBloc.BC04 => 4, null => 5 };""")]
    [InlineData("""return autre?.Cle switch { null => 1, { } cle => 2 };""")]
    [InlineData("""return voie.Cle switch { CleVoieAcces.FormationInitiale or CleVoieAcces.ContratApprentissage or CleVoieAcces.FormationContinue => 1, CleVoieAcces.ContratProfessionnalisation or CleVoieAcces.CandidatureIndividuelle or CleVoieAcces.Vae => 2 };""")]
    public Task Tous_nommes_ne_disent_rien(string instruction) => Verification.DitDe(instruction);

    [Theory]
    [InlineData("""return bloc.Cle {|RNCP1009:switch|} { CleBloc.BC01 or CleBloc.BC02 => 1, CleBloc.BC03 => 3 };""")]
    [InlineData("""return bloc.Cle {|RNCP1009:switch|} { < CleBloc.BC04 => 3 };""")]
    [InlineData("""return bloc.Cle {|RNCP1009:switch|} { CleBloc.BC01 => 1, CleBloc.BC02 => 2, CleBloc.BC03 => 3, CleBloc.BC04 when fiche.Niveau is null => 4, };""")]
    [InlineData("""return voie.Cle {|RNCP1009:switch|} { CleVoieAcces.Vae => 1 };""")]
    public Task Formes_de_motif_sont_lues(string instruction) => Verification.DitDe(instruction);

    [Fact]
    public Task Cle_nulle_oubliee_est_dite() => Verification.DitDe(
        """return autre?.Cle {|RNCP1009:switch|} { CleBloc.BC01 => 1, CleBloc.BC02 => 2, CleBloc.BC03 => 3, CleBloc.BC04 => 4 };""");

    [Fact]
    public Task Bras_s_ajoutent_sur_leurs_lignes() => Verification.DevientDe<ArmsFix>(
        """
        return bloc.Cle {|RNCP1009:switch|}
        {
            // la première salle
            CleBloc.BC01 => "A", // au fond
            CleBloc.BC02 => "B",
        };
        """,
        """
        return bloc.Cle switch
        {
            // la première salle
            CleBloc.BC01 => "A", // au fond
            CleBloc.BC02 => "B",
            CleBloc.BC03 => throw new NotImplementedException(),
            CleBloc.BC04 => throw new NotImplementedException(),
        };
        """);

    [Fact]
    public Task Bras_s_ajoutent_sans_virgule_finale_si_elle_n_y_est_pas() => Verification.DevientDe<ArmsFix>(
        """
        return bloc.Cle {|RNCP1009:switch|}
        {
            CleBloc.BC01 => "A",
            CleBloc.BC02 => "B", CleBloc.BC03 => "C" // celle-là
        };
        """,
        """
        return bloc.Cle switch
        {
            CleBloc.BC01 => "A",
            CleBloc.BC02 => "B", CleBloc.BC03 => "C", // celle-là
            CleBloc.BC04 => throw new NotImplementedException()
        };
        """);

    [Fact]
    public Task Bras_s_ajoutent_sur_la_meme_ligne() => Verification.DevientDe<ArmsFix>(
        """return bloc.Cle {|RNCP1009:switch|} { CleBloc.BC01 => 1, CleBloc.BC02 => 2 };""",
        """return bloc.Cle switch { CleBloc.BC01 => 1, CleBloc.BC02 => 2, CleBloc.BC03 => throw new NotImplementedException(), CleBloc.BC04 => throw new NotImplementedException() };""");

    [Fact]
    public Task Cle_nulle_est_nommee_aussi() => Verification.DevientDe<ArmsFix>(
        """return autre?.Cle {|RNCP1009:switch|} { CleBloc.BC01 => 1, CleBloc.BC02 or CleBloc.BC03 => 2 };""",
        """return autre?.Cle switch { CleBloc.BC01 => 1, CleBloc.BC02 or CleBloc.BC03 => 2, CleBloc.BC04 => throw new NotImplementedException(), null => throw new NotImplementedException() };""");

    [Fact]
    public Task Switch_dans_un_switch_se_corrige_avec_lui() => Verification.DevientDe<ArmsFix>(
        """
        return bloc.Cle {|RNCP1009:switch|}
        {
            CleBloc.BC01 or CleBloc.BC02 or CleBloc.BC03 => autre!.Cle {|RNCP1009:switch|} { not CleBloc.BC02 => 1 },
        };
        """,
        """
        return bloc.Cle switch
        {
            CleBloc.BC01 or CleBloc.BC02 or CleBloc.BC03 => autre!.Cle switch { not CleBloc.BC02 => 1, CleBloc.BC02 => throw new NotImplementedException() },
            CleBloc.BC04 => throw new NotImplementedException(),
        };
        """);

    [Fact]
    public Task Alias_et_programme_sans_classe_gardent_leurs_noms() => Verification.Corriger<ArmsFix>(
        """
        using Cle = Rncp41364.CleBloc;

        System.Console.WriteLine(Rncp41364.Bloc.BC01.Cle {|RNCP1009:switch|} { Cle.BC01 => 1, Cle.BC02 => 2, Cle.BC03 => 3 });
        """,
        """
        using Cle = Rncp41364.CleBloc;

        System.Console.WriteLine(Rncp41364.Bloc.BC01.Cle switch { Cle.BC01 => 1, Cle.BC02 => 2, Cle.BC03 => 3, Cle.BC04 => throw new System.NotImplementedException() });
        """);

    [Fact]
    public Task Noms_importes_restent_nus_dans_un_enregistrement() => Verification.Corriger<ArmsFix>(
        """
        using static Rncp41364.CleBloc;

        record Salle(Rncp41364.Bloc Bloc)
        {
            string Nom => Bloc.Cle {|RNCP1009:switch|} { BC01 or BC02 => "A", BC03 => "B" };
        }
        """,
        """
        using static Rncp41364.CleBloc;

        record Salle(Rncp41364.Bloc Bloc)
        {
            string Nom => Bloc.Cle switch { BC01 or BC02 => "A", BC03 => "B", BC04 => throw new System.NotImplementedException() };
        }
        """);

    [Fact]
    public Task Using_s_ajoute_quand_aucun_bras_ne_nomme_la_cle() => Verification.Corriger<ArmsFix>(
        """
        class Salle
        {
            int Numero(Rncp41364.Bloc? bloc) => bloc?.Cle {|RNCP1009:switch|} { null => 0 };
        }
        """,
        """
        using Rncp41364;

        class Salle
        {
            int Numero(Rncp41364.Bloc? bloc) => bloc?.Cle switch { null => 0, CleBloc.BC01 => throw new System.NotImplementedException(), CleBloc.BC02 => throw new System.NotImplementedException(), CleBloc.BC03 => throw new System.NotImplementedException(), CleBloc.BC04 => throw new System.NotImplementedException() };
        }
        """);
}
