namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0001: what is not JSON, at the character where it stops being so.</summary>
public class RNCP0001_Syntaxe
{
    [Fact]
    public void Fichier_vide_est_signale_a_son_debut() => Defaut.AttendreDans("⟦⟧", "RNCP0001", "JSON");

    [Fact]
    public void Texte_qui_n_est_pas_du_JSON_est_signale() => Defaut.AttendreDans("⟦⟧Bonjour", "RNCP0001", "'B'");

    [Fact]
    public void Accents_avant_la_faute_ne_decalent_pas_la_colonne() =>
        Defaut.Attendre("RNCP0001", "\"Préparer les essais.\" },", "\"Préparer les éééé🎓 essais.\" ⟦;⟧ },", "';'");

    [Fact]
    public void Fichier_tronque_est_signale_a_sa_fin()
    {
        var debut = Fiches.Essai[..Fiches.Essai.IndexOf("\"capitalisation\"", StringComparison.Ordinal)];

        Defaut.AttendreDans(debut.TrimEnd() + "⟦⟧\n", "RNCP0001", "the file ends before the '{' of line 1 is closed");
    }

    [Fact]
    public void Deux_documents_de_suite_sont_refuses() => Defaut.AttendreDans(Fiches.Essai + "⟦⟧{}", "RNCP0001");

    [Fact]
    public void Imbrication_profonde_est_refusee_sans_deborder()
    {
        var json = string.Concat(Enumerable.Repeat("[", 10_000));

        Assert.Equal("RNCP0001", Assert.Single(Generation.De(json).Diagnostics).Id);
    }

    [Fact]
    public void Demi_caractere_echappe_est_signale() =>
        Defaut.Attendre("RNCP0001", "\"Conduire l'essai\"", "⟦\"Conduire \\ud800 l'essai\"⟧", "surrogate");

    [Fact]
    public void Echappements_et_mise_en_page_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"Essayeuse\"", "\r\n\t\"\\u0045ss\\u0061yeuse \\ud83c\\udf93\""));

    /// <summary>Typed by hand: an accent is one column, as is a tab; an emoji is two, as for the compiler and for editors.</summary>
    [Theory]
    [InlineData("{ \"a\": ;", 0, 7)]
    [InlineData("{ \"é\": ;", 0, 7)]
    [InlineData("{ \"🎓\": ;", 0, 8)]
    [InlineData("{\t\"e\u0301\":\t;", 0, 8)]
    [InlineData("{ \"é🎓\": [\r\n\t\"é🎓ê\", ;", 1, 9)]
    public void Colonne_est_comptee_en_caracteres(string json, int ligne, int colonne)
    {
        var place = Assert.Single(Generation.De(json).Diagnostics).Location.GetLineSpan().StartLinePosition;

        Assert.Equal((ligne, colonne), (place.Line, place.Character));
    }
}
