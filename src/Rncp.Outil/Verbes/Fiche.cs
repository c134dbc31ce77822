using System.CommandLine;
using Rncp.Outil.Execution;
using Rncp.Outil.Fiches;

namespace Rncp.Outil.Verbes;

/// <summary>Shows a fiche.</summary>
internal static class Fiche
{
    internal static Command Creer(Contexte contexte)
    {
        var fichier = Parametre.Fichier<string?>(
            "FICHIER", "le référentiel, en JSON ; sinon RNCP41364", ArgumentArity.ZeroOrOne);
        var json = new Option<bool>("--json") { Description = "pour un programme : le référentiel en JSON, et les erreurs aussi" };
        return new Verbe("fiche", "Montre une fiche du RNCP ou du RS.")
        {
            Exemples =
            [
                ("rncp fiche", "Montre RNCP41364, que la commande contient."),
                ("rncp fiche rncp37674.json", "Montre la fiche de ce fichier."),
            ],
            Arguments = { fichier },
            Options = { json },
        }.Faire((lu, _, _) =>
        {
            var fiche = Chargement.De(lu.GetValue(fichier));
            if (lu.GetValue(json)) contexte.Sortie.WriteLine(fiche.ToCanonicalJson());
            else PageFiche.Imprimer(fiche, contexte.Console);
            return Task.FromResult(CodeRetour.Fait);
        }, contexte, lu => lu.GetValue(json));
    }
}
