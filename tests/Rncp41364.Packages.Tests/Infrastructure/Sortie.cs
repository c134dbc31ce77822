using System.Text.RegularExpressions;

namespace Rncp.Tests.Packages;

/// <summary>What a command printed, and the code it ended with.</summary>
internal sealed partial record Sortie(string Commande, int Code, IReadOnlyList<string> Lignes)
{
    /// <summary>The errors and warnings of a build, each once: MSBuild prints them again in its summary.</summary>
    internal IReadOnlyList<Diagnostic> Diagnostics =>
        [.. Lignes.Select(ligne => Ligne().Match(ligne)).Where(trouve => trouve.Success).Select(Diagnostic.Lire).Distinct()];

    internal Sortie Reussie()
    {
        Assert.True(Code == 0, $"'{Commande}' ended with {Code}:\n{this}");
        return this;
    }

    /// <summary>The same for those that need a command which one test is about: that one prints everything, the others what it is and its first error.</summary>
    internal Sortie Reussie(string test)
    {
        var cause = Diagnostics.Where(diagnostic => diagnostic.Gravite == "error").Select(erreur => $"{erreur.Fichier}({erreur.Ligne}): {erreur.Code}: {erreur.Message}").FirstOrDefault();
        Assert.True(Code == 0, $"'{Commande}' ended with {Code}: {cause ?? "it named no error"}. {test} prints all of it.");
        return this;
    }

    /// <summary>The build failed, and this is all that it complained of.</summary>
    internal Diagnostic SeuleErreur()
    {
        Assert.True(Code != 0, $"'{Commande}' should have failed:\n{this}");
        Assert.True(Diagnostics.Count == 1, $"'{Commande}' should have given one error, not {Diagnostics.Count}:\n{this}");
        return Diagnostics[0];
    }

    public override string ToString() => string.Join('\n', Lignes);

    [GeneratedRegex(@"^(?<fichier>[^ ].*?)(\((?<ligne>\d+),(?<colonne>\d+)\))? ?: (?<gravite>error|warning) (?<code>\w+): (?<message>.*?)( \[(?<projet>[^\[\]]*)\])?$")]
    private static partial Regex Ligne();

    /// <summary>A diagnostic at its place, which is a whole file when its line is 0, and the name of the project that it stops.</summary>
    internal sealed record Diagnostic(string Fichier, int Ligne, int Colonne, string Gravite, string Code, string Message, string Projet)
    {
        internal static Diagnostic Lire(Match trouve) => new(
            Path.GetFileName(trouve.Groups["fichier"].Value), Entier(trouve.Groups["ligne"]), Entier(trouve.Groups["colonne"]),
            trouve.Groups["gravite"].Value, trouve.Groups["code"].Value, trouve.Groups["message"].Value,
            // MSBuild names the project after the message, unless the file is the project.
            Path.GetFileNameWithoutExtension((trouve.Groups["projet"].Success ? trouve.Groups["projet"] : trouve.Groups["fichier"]).Value.Split("::")[0]));

        private static int Entier(Group groupe) => groupe.Success ? int.Parse(groupe.Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
