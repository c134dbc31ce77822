namespace Rncp.Tests.Comparaisons;

/// <summary>What the test of an application does, before and after an upgrade of the package.</summary>
public sealed class ReferentielSnapshotTests : IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("rncp-snapshot-").FullName;

    private string Chemin => Path.Combine(_dossier, "snapshots", "fiche.json");

    public void Dispose() => Directory.Delete(_dossier, recursive: true);

    [Fact]
    public void Instantane_qui_manque_est_ecrit_et_echoue_puis_passe()
    {
        var levee = Assert.Throws<ReferentielChangeException>(() => ReferentielSnapshot.Verifier(Rncp999.Certification.Rncp999, Chemin));

        Assert.Null(levee.Comparaison);
        Assert.Equal($"There was no snapshot of RNCP999: it has been written to {Chemin}. Read it, commit it, and run the test again.", levee.Message);
        Assert.Equal([Chemin], Directory.GetFiles(_dossier, "*", SearchOption.AllDirectories));
        ReferentielSnapshot.Verifier(Rncp999.Certification.Rncp999, Chemin);
        ReferentielSnapshot.Verifier(Octets.Lire(Fiches.Essai), Chemin);
        Assert.Equal(Rncp999.Certification.Rncp999.ToCanonicalJson(), Referentiel.Charger(Chemin).ToCanonicalJson());
    }

    /// <summary>The fiche of the next version, of which a métier was renamed.</summary>
    [Fact]
    public void Mise_a_jour_echoue_avec_le_changement_classe()
    {
        Assert.Throws<ReferentielChangeException>(() => ReferentielSnapshot.Verifier(Rncp41364.Certification.Rncp41364, Chemin));
        var neuve = Octets.Lire(Fiches.Rncp41364
            .Replace("\"version\": \"1.0.0\"", "\"version\": \"2.0.0\"", StringComparison.Ordinal)
            .Replace("\"cle\": \"ModerateurWeb\"", "\"cle\": \"Moderateur\"", StringComparison.Ordinal));

        var levee = Assert.Throws<ReferentielChangeException>(() => ReferentielSnapshot.Verifier(neuve, Chemin));

        Assert.Equal(
            $"""
            RNCP41364 2.0.0 is not its snapshot, RNCP41364 1.0.0: 2 changes, of which the greatest is Majeure.
            CHG023 Version of the data (Aucune) version: "1.0.0" -> "2.0.0"
            CHG015 Member renamed (Majeure) metiers[Moderateur].cle: "ModerateurWeb" -> "Moderateur"
                _ = Metier.ModerateurWeb; (CS0117)
            docs/changes/README.md says what to do about each kind. To accept them, delete {Chemin}, run the test again, and commit what it writes.
            """.ReplaceLineEndings("\n"),
            Adresses.Retirer(levee.Message));
        Assert.Equal(PasVersion.Majeure, levee.Comparaison!.Version);
    }

    [Fact]
    public void Changement_moindre_que_celui_qui_compte_passe()
    {
        Assert.Throws<ReferentielChangeException>(() => ReferentielSnapshot.Verifier(Rncp41364.Certification.Rncp41364, Chemin));
        var neuve = Octets.Lire(Fiches.Rncp41364.Replace("\"Modérateur web\"", "\"Modérateur du web\"", StringComparison.Ordinal));

        ReferentielSnapshot.Verifier(neuve, Chemin, PasVersion.Mineure);
        Assert.Throws<ReferentielChangeException>(() => ReferentielSnapshot.Verifier(neuve, Chemin));
    }

    [Fact]
    public void Instantane_abime_est_refuse()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Chemin)!);
        File.WriteAllText(Chemin, "{");

        Assert.Throws<ReferentielInvalideException>(() => ReferentielSnapshot.Verifier(Rncp41364.Certification.Rncp41364, Chemin));
    }
}
