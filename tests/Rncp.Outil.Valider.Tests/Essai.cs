using Rncp.Outil;
using Rncp.Outil.Execution;

namespace Rncp.Tests;

/// <summary>A folder with files, and the command run on them as a shell does.</summary>
internal sealed class Essai : IDisposable
{
    internal static readonly string Fiche = Depot.Lire("tests/fiches/RNCP999.referentiel.json").ReplaceLineEndings("\n");

    internal string Dossier { get; } = Directory.CreateTempSubdirectory("rncp-valider-").FullName;

    /// <summary>Writes a file, and gives its path.</summary>
    internal string Ecrire(string nom, string texte)
    {
        var chemin = Path.Combine(Dossier, nom);
        File.WriteAllText(chemin, texte);
        return chemin;
    }

    /// <summary>The small fiche with one thing in the place of another, which it has once.</summary>
    internal string Abimer(string nom, string juste, string faux)
    {
        Assert.Equal(2, Fiche.Split(juste).Length);
        return Ecrire(nom, Fiche.Replace(juste, faux, StringComparison.Ordinal));
    }

    internal static Task<(int Code, string Sortie, string Erreurs)> Lancer(params string[] arguments) => Executer(["valider", .. arguments]);

    internal static async Task<(int Code, string Sortie, string Erreurs)> Executer(params string[] arguments)
    {
        using var sortie = new StringWriter { NewLine = "\n" };
        using var erreurs = new StringWriter { NewLine = "\n" };
        var code = await Commande.Executer(arguments, Terminal.EnTexte(sortie, erreurs), default);
        var dit = sortie.ToString();
        return (code, dit.StartsWith('{') ? dit : Adresses.Retirer(dit), erreurs.ToString());
    }

    public void Dispose() => Directory.Delete(Dossier, recursive: true);
}
