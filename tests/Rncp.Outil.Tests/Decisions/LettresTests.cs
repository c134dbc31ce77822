using Rncp.Outil.Decisions.Ecriture;

namespace Rncp.Tests;

/// <summary>One letter a person, under a name that no system refuses and that leads nowhere else.</summary>
public sealed class LettresTests : IDisposable
{
    private readonly Dossier _dossier = new();

    [Theory]
    [InlineData(1, "Élève Œuvre", "0001-eleve-œuvre.html")]
    [InlineData(12, "../../etc/passwd", "0012-etc-passwd.html")]
    [InlineData(3, "C:\\x|y?z*", "0003-c-x-y-z.html")]
    [InlineData(4, "CON", "0004-con.html")]
    [InlineData(5, "...", "0005-candidat.html")]
    [InlineData(6, "李 小龙", "0006-李-小龙.html")]
    [InlineData(12345, "a", "12345-a.html")]
    [InlineData(7, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "0007-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.html")]
    public void Nom_d_une_lettre_est_sur(int rang, string nom, string attendu) => Assert.Equal(attendu, Lettres.Nommer(rang, nom));

    [Fact]
    public async Task Chaque_personne_decidee_a_sa_lettre()
    {
        var (code, sortie, erreur) = await AppelEnMemoire.De("decider", CandidatsLivres.Chemin, "--sortie", _dossier.Fichier("d.csv"), "--lettres", _dossier.Fichier("l"));
        Assert.Equal((0, ""), (code, erreur));
        Assert.EndsWith($"Les lettres sont dans « {_dossier.Fichier("l")} ».\n", sortie, StringComparison.Ordinal);
        var lettres = Directory.GetFiles(_dossier.Fichier("l")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(7, lettres.Length);
        Assert.Equal("0001-bts-aucune-experience.html", lettres[0]);
        var premiere = await File.ReadAllTextAsync(_dossier.Fichier($"l/{lettres[0]}"));
        Assert.StartsWith("<!DOCTYPE html>", premiere, StringComparison.Ordinal);
        Assert.Contains("BTS, aucune expérience", premiere, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personnes_du_meme_nom_ont_chacune_leur_lettre()
    {
        await File.WriteAllTextAsync(_dossier.Fichier("c.csv"), "nom;date_entree\nA;01/09/2026\nA;01/09/2026\n");
        Assert.Equal(0, (await AppelEnMemoire.De("decider", _dossier.Fichier("c.csv"), "--lettres", _dossier.Fichier("l"))).Code);
        Assert.Equal(["0001-a.html", "0002-a.html"], Directory.GetFiles(_dossier.Fichier("l")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Dossier_qui_a_deja_des_lettres_est_refuse()
    {
        Directory.CreateDirectory(_dossier.Fichier("l"));
        await File.WriteAllTextAsync(_dossier.Fichier("l/0001-ancienne.html"), "ancienne");
        var (code, _, erreur) = await AppelEnMemoire.De("decider", CandidatsLivres.Chemin, "--lettres", _dossier.Fichier("l"));
        Assert.Equal(2, code);
        Assert.Contains("n'est pas vide", erreur, StringComparison.Ordinal);
        Assert.Equal(["l"], _dossier.Fichiers);
    }

    [Theory, InlineData("--sortie"), InlineData("--rejets")]
    public async Task Autre_fichier_n_est_pas_parmi_les_lettres(string option)
    {
        Directory.CreateDirectory(_dossier.Fichier("l"));
        var (code, _, erreur) = await AppelEnMemoire.De("decider", CandidatsLivres.Chemin, "--lettres", _dossier.Fichier("l"), option, _dossier.Fichier("l/d.csv"));
        Assert.Equal(2, code);
        Assert.Contains("est dans le dossier des lettres", erreur, StringComparison.Ordinal);
    }

    public void Dispose() => _dossier.Dispose();
}
