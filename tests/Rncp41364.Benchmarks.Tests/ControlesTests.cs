using Rncp.Benchmarks;
using Rncp.Benchmarks.Chargement;
using Rncp.Benchmarks.Codes;
using Rncp.Benchmarks.Contenus;
using Rncp.Benchmarks.Decisions;
using Rncp.Benchmarks.Demarrage;
using Rncp.Benchmarks.Generation;
using Rncp.Benchmarks.Populations;

namespace Rncp.Tests;

/// <summary>The gates of the benchmarks: every peer gives the right result, and every measured method runs. Nothing is timed.</summary>
public class ControlesTests
{
    public static TheoryData<Type> Bancs => [.. Verification.Bancs];

    [Fact]
    public void Decisions_sont_celles_de_la_regle_ecrite_a_la_main() => BancDecisions.Verifier();

    [Fact]
    public void Requetes_comptent_les_memes_personnes() => BancRequetes.Verifier();

    [Fact]
    public void Fichier_de_colonnes_compte_les_memes_personnes() => PopulationParquet.Verifier();

    [Fact]
    public void Codes_sont_lus_et_ecrits_de_meme_par_chaque_pair() => BancCodes.Verifier();

    [Fact]
    public void Fiche_est_lue_de_meme_par_chaque_pair() => BancChargement.Verifier();

    [Fact]
    public void Programmes_qui_demarrent_trouvent_la_meme_chose_dans_la_fiche() => ChapitreDemarrage.Verifier();

    [Fact]
    public void Generateurs_emettent_chaque_membre() => ChapitreGenerateur.Verifier();

    [Fact]
    public void Exemple_se_construit_et_imprime_de_meme_avec_le_generateur_et_avec_ce_qu_il_emet() => ConstructionExemple.Verifier();

    [Fact]
    public void Fiches_pleines_d_un_seul_genre_de_contenu_sont_lues() => ChapitreContenus.Verifier();

    [Theory, MemberData(nameof(Bancs))]
    public void Methodes_d_un_banc_s_executent(Type banc) => Banc.Essayer(banc);

    [Fact]
    public void Resultat_faux_leve_une_exception() =>
        Assert.Equal("Not so: le rang is 1, and not 2.", Assert.Throws<InvalidOperationException>(() => Controle.Egal(1, 2, "le rang")).Message);
}
