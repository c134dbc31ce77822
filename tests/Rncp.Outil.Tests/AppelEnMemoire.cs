using Rncp.Outil;
using Rncp.Outil.Execution;

namespace Rncp.Tests;

/// <summary>The command in this process: what it prints, and its code.</summary>
internal static class AppelEnMemoire
{
    internal static async Task<(int Code, string Sortie, string Erreur)> De(params string[] arguments)
    {
        using var sortie = new StringWriter { NewLine = "\n" };
        using var erreurs = new StringWriter { NewLine = "\n" };
        var code = await Commande.Executer(arguments, Terminal.EnTexte(sortie, erreurs), default);
        return (code, sortie.ToString(), erreurs.ToString());
    }
}
