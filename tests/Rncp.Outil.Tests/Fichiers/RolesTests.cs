using System.Runtime.InteropServices;
using System.Text;
using Rncp.Outil.Execution;
using Rncp.Outil.Fichiers;

namespace Rncp.Tests;

/// <summary>No name costs a file: what is read is never written, and what is written is written once, whatever leads to it.</summary>
public sealed class RolesTests : IDisposable
{
    private const string Unix = "Windows asks for a right to make a link.";

    private readonly Dossier _dossier = new();

    /// <summary>The ways to name « vrai », in the folder, otherwise.</summary>
    public static TheoryData<string> AutresNoms => ["lien", "lien de lien", "dossier lié", "lien dur", "./", "ouvert"];

    [SkippableTheory, MemberData(nameof(AutresNoms))]
    public void Fichier_lu_n_est_jamais_ecrit(string genre)
    {
        using var autre = Nommer(genre);
        foreach (var lu in (string[])["candidats", "fiche"])
            foreach (var ecrit in (string[])["sortie", "rejets", "lettres"])
            {
                Refuse(roles => { roles.Lire(lu, Vrai); roles.Ecrire(ecrit, autre.Nom); }, $"est à la fois {lu}, que l'on lit, et {ecrit}, que l'on remplacerait.");
                Refuse(roles => { roles.Lire(lu, autre.Nom); roles.Ecrire(ecrit, Vrai); }, $"est à la fois {lu}, que l'on lit, et {ecrit}, que l'on remplacerait.");
            }
        Assert.Equal("contenu", File.ReadAllText(Vrai));
    }

    [SkippableTheory, MemberData(nameof(AutresNoms))]
    public void Fichier_n_est_pas_ecrit_deux_fois(string genre)
    {
        using var autre = Nommer(genre);
        foreach (var (un, deux) in ((string, string)[])[("sortie", "rejets"), ("sortie", "lettres"), ("rejets", "lettres")])
        {
            Refuse(roles => { roles.Ecrire(un, Vrai); roles.Ecrire(deux, autre.Nom); }, $"est à la fois {un} et {deux} : l'un effacerait l'autre.");
            Refuse(roles => { roles.Ecrire(un, autre.Nom); roles.Ecrire(deux, Vrai); }, $"est à la fois {un} et {deux} : l'un effacerait l'autre.");
        }
    }

    /// <summary>Files that would be made: by one name, by a folder that is a link, by a link to nothing yet, in another case.</summary>
    [SkippableTheory, InlineData("neuf"), InlineData("./neuf"), InlineData("dossier/neuf"), InlineData("pendant"), InlineData("NEUF")]
    public void Fichier_qui_n_est_pas_encore_la_n_est_pas_ecrit_deux_fois(string nom)
    {
        Skip.If(OperatingSystem.IsWindows(), Unix);
        Directory.CreateSymbolicLink(_dossier.Fichier("dossier"), _dossier.Chemin);
        File.CreateSymbolicLink(_dossier.Fichier("pendant"), _dossier.Fichier("neuf"));
        Refuse(roles => { roles.Ecrire("sortie", _dossier.Fichier("neuf")); roles.Ecrire("rejets", _dossier.Fichier(nom)); }, "l'un effacerait l'autre");
    }

    [Fact]
    public void Fichiers_differents_ont_chacun_leur_role()
    {
        File.WriteAllText(_dossier.Fichier("a"), "");
        File.WriteAllText(_dossier.Fichier("b"), "");
        var roles = new Roles();
        roles.Lire("candidats", _dossier.Fichier("a"));
        roles.Lire("fiche", "-");
        roles.Ecrire("sortie", _dossier.Fichier("b"));
        roles.Ecrire("rejets", _dossier.Fichier("c"));
        roles.Ecrire("lettres", null);
        roles.Verifier();
    }

    [SkippableFact]
    public void Appareil_prend_tout_ce_que_l_on_y_ecrit()
    {
        Skip.IfNot(File.Exists("/dev/null"), "There is no /dev/null, which is a device of Unix.");
        var roles = new Roles();
        roles.Lire("candidats", "/dev/null");
        roles.Ecrire("sortie", "/dev/null");
        roles.Ecrire("rejets", "/dev/null");
        roles.Verifier();
    }

    public void Dispose() => _dossier.Dispose();

    private string Vrai => _dossier.Fichier("vrai");

    private (string Nom, IDisposable? Ouvert) Autre(string genre)
    {
        File.WriteAllText(Vrai, "contenu");
        switch (genre)
        {
            case "lien":
                File.CreateSymbolicLink(_dossier.Fichier("lien"), "vrai");
                return (_dossier.Fichier("lien"), null);
            case "lien de lien":
                File.CreateSymbolicLink(_dossier.Fichier("lien"), "vrai");
                File.CreateSymbolicLink(_dossier.Fichier("lien2"), _dossier.Fichier("lien"));
                return (_dossier.Fichier("lien2"), null);
            case "dossier lié":
                Directory.CreateSymbolicLink(_dossier.Fichier("dossier"), _dossier.Chemin);
                return (_dossier.Fichier("dossier/vrai"), null);
            case "lien dur":
                Assert.Equal(0, Lier(Nom(Vrai), Nom(_dossier.Fichier("dur"))));
                return (_dossier.Fichier("dur"), null);
            case "ouvert":
                var ouvert = File.Open(Vrai, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
                return ($"/proc/self/fd/{ouvert.SafeFileHandle.DangerousGetHandle()}", ouvert);
            default:
                return (_dossier.Fichier("./vrai"), null);
        }
    }

    private Nomme Nommer(string genre)
    {
        Skip.If(OperatingSystem.IsWindows(), Unix);
        Skip.If(genre == "ouvert" && !OperatingSystem.IsLinux(), "There is no /proc, which is of Linux.");
        var (nom, ouvert) = Autre(genre);
        return new Nomme(nom, ouvert);
    }

    private static void Refuse(Action<Roles> donner, string attendu)
    {
        var roles = new Roles();
        donner(roles);
        var refus = Assert.Throws<RefusException>(roles.Verifier);
        Assert.Equal(CodeRetour.MauvaisUsage, refus.Code);
        Assert.Contains(attendu, refus.Message, StringComparison.Ordinal);
    }

    private static byte[] Nom(string chemin) => Encoding.UTF8.GetBytes(chemin + '\0');

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Lier(byte[] ancien, byte[] nouveau);

    private sealed record Nomme(string Nom, IDisposable? Ouvert) : IDisposable
    {
        public void Dispose() => Ouvert?.Dispose();
    }
}
