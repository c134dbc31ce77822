using System.Runtime.Versioning;
using System.Text;
using Rncp.Outil.Fichiers;
using Rncp.Outil.Decisions.Ecriture;

namespace Rncp.Tests;

public sealed class EcrituresTests : IDisposable
{
    private readonly Dossier _dossier = new();

    [Fact]
    public async Task Contenu_entier_prend_le_nom_et_ne_laisse_rien_d_autre()
    {
        await File.WriteAllTextAsync(_dossier.Fichier("a"), "ancien, et bien plus long");
        Assert.Equal(3, await Ecrire([_dossier.Fichier("a")], Texte("neuf"), default));
        Assert.Equal("neuf", await File.ReadAllTextAsync(_dossier.Fichier("a")));
        Assert.Equal(["a"], _dossier.Fichiers);
    }

    [Fact]
    public async Task Nom_n_est_pas_la_pendant_l_ecriture()
    {
        string[] pendant = [];
        await Ecrire([_dossier.Fichier("a")], async flux =>
        {
            await flux[0].WriteAsync("x"u8.ToArray());
            await flux[0].FlushAsync();
            pendant = _dossier.Fichiers;
            return 0;
        }, default);
        Assert.EndsWith(".tmp", Assert.Single(pendant), StringComparison.Ordinal);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Echec_laisse_ce_qu_il_y_avait(bool ancien)
    {
        await Garder(ancien, () => Ecrire<int>([_dossier.Fichier("a")], async flux =>
        {
            await flux[0].WriteAsync(new byte[200_000]);
            throw new IOException("panne");
        }, default));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Disque_plein_laisse_ce_qu_il_y_avait(bool ancien) =>
        await Garder(ancien, () => Ecrire([_dossier.Fichier("a")], Texte("plus que dix octets"), default, chemin => new DisquePlein(File.Create(chemin), 10)));

    [Fact]
    public async Task Disque_qui_se_remplit_a_la_derniere_ecriture_ne_laisse_rien() =>
        await Garder(false, () => Ecrire([_dossier.Fichier("a")], Texte("trop"), default, chemin => new BufferedStream(new DisquePlein(File.Create(chemin), 2))));

    [Theory, InlineData(true), InlineData(false)]
    public async Task Annulation_laisse_ce_qu_il_y_avait(bool ancien)
    {
        using var arret = new CancellationTokenSource();
        if (ancien) await File.WriteAllTextAsync(_dossier.Fichier("a"), "ancien");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ecrire([_dossier.Fichier("a")], async flux =>
        {
            await flux[0].WriteAsync("entier"u8.ToArray());
            await arret.CancelAsync();
            return 0;
        }, arret.Token));
        Verifier(ancien);
    }

    [Fact]
    public async Task Dossier_de_ce_nom_est_refuse()
    {
        Directory.CreateDirectory(_dossier.Fichier("a"));
        await Assert.ThrowsAsync<IOException>(() => Ecrire([_dossier.Fichier("a")], Texte("x"), default));
        Assert.Equal(["a"], _dossier.Fichiers);
    }

    [Theory, InlineData("rejets"), InlineData("decisions")]
    public async Task Disque_qui_se_remplit_sous_un_de_deux_fichiers_ne_laisse_ni_l_un_ni_l_autre(string plein)
    {
        await File.WriteAllTextAsync(_dossier.Fichier("decisions"), "ancien");
        await Assert.ThrowsAsync<IOException>(() => Ecrire([_dossier.Fichier("rejets"), _dossier.Fichier("decisions")], Texte("neuf"), default,
            chemin => chemin.Contains(plein, StringComparison.Ordinal) ? new BufferedStream(new DisquePlein(File.Create(chemin), 2)) : File.Create(chemin)));
        Assert.Equal(["decisions"], _dossier.Fichiers);
        Assert.Equal("ancien", await File.ReadAllTextAsync(_dossier.Fichier("decisions")));
    }

    [Fact]
    public async Task Second_fichier_qui_ne_s_ouvre_pas_ne_laisse_rien_du_premier()
    {
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => Ecrire([_dossier.Fichier("a"), _dossier.Fichier("absent/b")], Texte("neuf"), default));
        Assert.Empty(_dossier.Fichiers);
    }

    [SkippableFact]
    public async Task Lien_de_ce_nom_reste_un_lien_vers_le_nouveau_contenu()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows asks for a right to make a link.");
        await File.WriteAllTextAsync(_dossier.Fichier("vrai"), "ancien");
        File.CreateSymbolicLink(_dossier.Fichier("a"), _dossier.Fichier("vrai"));
        await Ecrire([_dossier.Fichier("a")], Texte("neuf"), default);
        Assert.Equal("neuf", await File.ReadAllTextAsync(_dossier.Fichier("vrai")));
        Assert.NotNull(new FileInfo(_dossier.Fichier("a")).LinkTarget);
        Assert.Equal(["a", "vrai"], _dossier.Fichiers.Order());
    }

    [SkippableFact]
    public async Task Appareil_s_ecrit_sur_place_et_n_est_jamais_remplace()
    {
        Skip.IfNot(File.Exists("/dev/null"), "There is no /dev/null, which is a device of Unix.");
        Assert.Equal(3, await Ecrire(["/dev/null"], Texte("neuf"), default));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    /// <summary>What only its owner could read is still read by no other.</summary>
    [UnsupportedOSPlatform("windows")]
    [SkippableTheory, InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite), InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead)]
    public async Task Droits_d_un_fichier_remplace_sont_gardes(UnixFileMode droits)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows keeps rights otherwise.");
        await File.WriteAllTextAsync(_dossier.Fichier("a"), "ancien");
        File.SetUnixFileMode(_dossier.Fichier("a"), droits);
        UnixFileMode pendant = 0;
        await Ecrire([_dossier.Fichier("a")], async flux =>
        {
            await flux[0].WriteAsync("neuf"u8.ToArray());
            pendant = File.GetUnixFileMode(Directory.GetFiles(_dossier.Chemin, ".a.*.tmp").Single());
            return 0;
        }, default);
        Assert.Equal((droits, droits, "neuf"), (pendant, File.GetUnixFileMode(_dossier.Fichier("a")), await File.ReadAllTextAsync(_dossier.Fichier("a"))));
    }

    [Fact]
    public async Task Dossier_de_lettres_prend_ce_qui_est_fait_quand_tout_l_est()
    {
        await using var ecritures = new Ecritures();
        var ou = ecritures.OuvrirDossier(_dossier.Fichier("lettres"));
        await File.WriteAllTextAsync(Path.Combine(ou, "0001.html"), "une");
        Assert.DoesNotContain("0001.html", Directory.EnumerateFiles(_dossier.Fichier("lettres")).Select(Path.GetFileName));
        await ecritures.Valider(default);
        Assert.Equal(["0001.html"], Directory.EnumerateFileSystemEntries(_dossier.Fichier("lettres")).Select(Path.GetFileName));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Dossier_de_lettres_abandonne_est_comme_avant(bool existait)
    {
        if (existait) Directory.CreateDirectory(_dossier.Fichier("lettres"));
        await using (var ecritures = new Ecritures())
            await File.WriteAllTextAsync(Path.Combine(ecritures.OuvrirDossier(_dossier.Fichier("lettres")), "0001.html"), "une");
        Assert.Equal(existait ? ["lettres"] : Array.Empty<string>(), _dossier.Fichiers);
        if (existait) Assert.Empty(Directory.EnumerateFileSystemEntries(_dossier.Fichier("lettres")));
    }

    public void Dispose() => _dossier.Dispose();

    private async Task Garder(bool ancien, Func<Task> ecrire)
    {
        if (ancien) await File.WriteAllTextAsync(_dossier.Fichier("a"), "ancien");
        await Assert.ThrowsAsync<IOException>(ecrire);
        Verifier(ancien);
    }

    private void Verifier(bool ancien)
    {
        Assert.Equal(ancien ? ["a"] : Array.Empty<string>(), _dossier.Fichiers);
        if (ancien) Assert.Equal("ancien", File.ReadAllText(_dossier.Fichier("a")));
    }

    /// <summary>Writes files together, as the verb does.</summary>
    private static async Task<T> Ecrire<T>(
        IReadOnlyList<string> chemins, Func<IReadOnlyList<Stream>, Task<T>> ecrire, CancellationToken arret, Func<string, Stream>? ouvrir = null)
    {
        await using var ecritures = new Ecritures(ouvrir);
        var flux = new List<Stream>();
        foreach (var chemin in chemins) flux.Add(await ecritures.Ouvrir(chemin, arret));
        var resultat = await ecrire(flux);
        await ecritures.Valider(arret);
        return resultat;
    }

    private static Func<IReadOnlyList<Stream>, Task<int>> Texte(string texte) => async flux =>
    {
        foreach (var ouvert in flux) await ouvert.WriteAsync(Encoding.UTF8.GetBytes(texte));
        return 3;
    };

    /// <summary>Takes some bytes, then no more.</summary>
    private sealed class DisquePlein(Stream disque, int place) : Stream
    {
        private int _place = place;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            var ecrits = Math.Min(count, _place);
            disque.Write(buffer, offset, ecrits);
            _place -= ecrits;
            if (ecrits < count) throw new IOException("No space left on device");
        }

        public override void Flush() => disque.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) disque.Dispose();
            base.Dispose(disposing);
        }
    }
}
