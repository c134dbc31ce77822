namespace Rncp.Tests;

/// <summary>
/// Snapshots with the conventions of Verify: <c>*.verified.txt</c> is committed, <c>*.received.txt</c> is written when a
/// text differs, a missing snapshot fails. To accept what was received: <c>SNAPSHOTS=accept dotnet test</c>, then read
/// the diff; CI never accepts.
/// </summary>
internal static class Instantane
{
    /// <summary>Whether what is received is written in the place of what was committed.</summary>
    internal static bool Accepte => Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept" && Environment.GetEnvironmentVariable("CI") is null;

    internal static void Verifier(string recu, string nom) =>
        Verifier(recu, $"{nom}.verified.txt", Path.Combine(Depot.Projet, "Snapshots", nom + ".verified.txt"), Path.Combine(Depot.Projet, "Snapshots", nom + ".received.txt"));

    /// <summary>The same for a committed file of the repository that a test writes: a page, a picture.</summary>
    internal static void VerifierFichier(string recu, string chemin) =>
        Verifier(recu, chemin, Depot.Chemin(chemin), Path.Combine(Depot.Projet, "Snapshots", Path.GetFileName(chemin) + ".received.txt"));

    private static void Verifier(string recu, string nom, string verifie, string fichierRecu)
    {
        recu = recu.ReplaceLineEndings("\n");
        var attendu = File.Exists(verifie) ? File.ReadAllText(verifie).ReplaceLineEndings("\n") : null;
        if (attendu == recu)
        {
            if (File.Exists(fichierRecu)) File.Delete(fichierRecu);
            return;
        }

        if (Accepte)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verifie)!);
            File.WriteAllText(verifie, recu);
            if (File.Exists(fichierRecu)) File.Delete(fichierRecu);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(fichierRecu)!);
        File.WriteAllText(fichierRecu, recu);
        Assert.Fail(attendu is null
            ? $"There is no snapshot '{nom}'. What was received is in {Path.GetFileName(fichierRecu)}; run SNAPSHOTS=accept dotnet test to accept it."
            : $"The snapshot '{nom}' differs.\n{Difference(attendu, recu)}\nTo accept: SNAPSHOTS=accept dotnet test, then read the diff.");
    }

    /// <summary>The lines between the common beginning and the common end, old ones first.</summary>
    internal static string Difference(string attendu, string recu)
    {
        const int contexte = 2, maximum = 20;
        string[] a = attendu.Split('\n'), b = recu.Split('\n');
        int debut = 0, fin = 0;
        while (debut < a.Length && debut < b.Length && a[debut] == b[debut]) debut++;
        while (fin < a.Length - debut && fin < b.Length - debut && a[^(fin + 1)] == b[^(fin + 1)]) fin++;
        var lignes = a[Math.Max(0, debut - contexte)..debut].Select(ligne => "  " + ligne)
            .Concat(a[debut..(a.Length - fin)].Take(maximum).Select(ligne => "- " + ligne))
            .Concat(b[debut..(b.Length - fin)].Take(maximum).Select(ligne => "+ " + ligne));
        return $"line {debut + 1}:\n" + string.Join('\n', lignes);
    }
}
