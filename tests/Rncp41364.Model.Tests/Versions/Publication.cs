namespace Rncp.Tests.Versions;

/// <summary>What the next version of the packages lacks, as docs/editing-the-referentiel.md has it.</summary>
internal static class Publication
{
    private const string Reponses = "**Changed answers**";

    /// <param name="publie">The fiche of the last version that was published.</param>
    /// <param name="actuel">The fiche of the next one.</param>
    /// <param name="paquets">The version of the packages.</param>
    /// <param name="journal">The changelog, whose first part is of the next version.</param>
    internal static string[] Manques(ICertification publie, ICertification actuel, string paquets, string journal)
    {
        var comparaison = Comparaison.De(publie, actuel);
        if (comparaison.Version == PasVersion.Aucune) return [];
        var attendue = Suivante(Version.Parse(publie.VersionDonnees), comparaison.Version);
        var reponses = comparaison.Changements.Where(changement => changement.Temoin is { Code: null }).ToArray();
        string?[] manques =
        [
            Version.Parse(actuel.VersionDonnees) >= attendue ? null
                : $"The version of data/referentiel.json is {actuel.VersionDonnees}, and has to be {attendue} at least:\n{comparaison}",
            Nombres(paquets) >= attendue ? null
                : $"The Version of Directory.Build.props is {paquets}, and has to be {attendue} at least: that of the data is raised.",
            reponses.Length == 0 || Suivant(journal).Contains(Reponses, StringComparison.Ordinal) ? null
                : $"CHANGELOG.md says nothing under {Reponses}, and answers change:\n{string.Join('\n', reponses.Select(un => un.ToString()))}",
        ];
        return [.. manques.OfType<string>()];
    }

    /// <summary>The three numbers of a version, which may say more of a preview.</summary>
    private static Version Nombres(string version) => Version.Parse(version.Split('-', '+')[0]);

    private static Version Suivante(Version publiee, PasVersion pas) => pas switch
    {
        PasVersion.Aucune => publiee,
        PasVersion.Correctif => new(publiee.Major, publiee.Minor, publiee.Build + 1),
        PasVersion.Mineure => new(publiee.Major, publiee.Minor + 1, 0),
        PasVersion.Majeure => new(publiee.Major + 1, 0, 0),
    };

    /// <summary>What the changelog says of the version that is not published yet.</summary>
    private static string Suivant(string journal) => journal.Split("\n## ") is [_, var premier, ..] ? premier : "";
}
