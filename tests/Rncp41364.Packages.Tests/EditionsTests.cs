using System.Text.RegularExpressions;
using Rncp.Tests.Garde;

namespace Rncp.Tests.Packages;

/// <summary>
/// The edits of a maintainer, all made in a copy of the repository, which is built and tested as the pages say. Only the guard is
/// run: <c>Rncp41364.Architecture.Tests</c> names what else looks at the data, and why.
/// </summary>
public sealed class EditionsTests
{
    private const string Garde = "tests/Rncp41364.Model.Tests";

    [Fact]
    public void Editions_du_referentiel_et_de_la_page_s_acceptent_et_la_garde_est_verte()
    {
        var copie = Paquets.CopieDuDepot("editions");
        string Lire(string chemin) => File.ReadAllText(Path.Combine(copie, chemin));
        void Ecrire(string chemin, string texte) => File.WriteAllText(Path.Combine(copie, chemin), texte);
        Ecrire("tests/donnees/faits.txt", FicheFigee.Faits);
        Ecrire("data/referentiel.json", Edition.Toutes.Aggregate(FicheFigee.Json, (json, edition) => edition.EditerReferentiel(json)));
        Ecrire("data/source/RNCP41364.txt", Edition.Toutes.Aggregate(FicheFigee.Page, (page, edition) => edition.EditerPage(page)));

        // A member comes: the version of the packages rises with that of the data, from the one that was published.
        Ecrire("data/released/referentiel.json", FicheFigee.Json);
        Ecrire("Directory.Build.props", Regex.Replace(Lire("Directory.Build.props"), "<Version>[^<]+</Version>", "<Version>2.0.0</Version>"));

        Tester(Paquets.CommandeQuiAccepte, copie);
        Tester(Paquets.Commande, copie);

        // One line of each edit, where its reader looks for it.
        Assert.Contains("\nRncp41364.Bloc.Selon<T>(T bc01, T bc02, T bc03, T bc04, T bc05) -> T\n", Lire("src/Rncp41364.Model/PublicAPI/PublicAPI.Unshipped.txt"), StringComparison.Ordinal);
        Assert.Contains("\nstatic Rncp41364.Metier.ResponsableEReputation.get -> ", Lire("src/Rncp41364.Model/PublicAPI/PublicAPI.Unshipped.txt"), StringComparison.Ordinal);
        Assert.Contains(" | Months: 9 or more |\n", Lire("docs/decision-table.md"), StringComparison.Ordinal);
        var ligne = Array.FindIndex(Lire("data/source/RNCP41364.txt").Split('\n'), texte => texte.StartsWith("2025 341 ", StringComparison.Ordinal)) + 1;
        Assert.Contains($"\n{ligne} | statistiques[2025].certifies | 341 |\n", Lire("tests/donnees/faits.txt"), StringComparison.Ordinal);
        var canonique = Lire(Garde + "/Snapshots/RNCP41364.canonique.verified.txt");
        Chacun.Verifier(
            ["version: 2.0.0", "blocs[RNCP41364BC02].libelle: Produire et diffuser des contenus engageants et accessibles", "voiesAcces[ContratProfessionnalisation].ouverte.valeur: false"],
            dite => Assert.Contains($"{dite}\n", canonique, StringComparison.Ordinal));
    }

    /// <summary>Without analyzers, which say nothing of an edit that the guard does not say itself.</summary>
    private static void Tester(Commande commande, string copie) =>
        commande.Construire("test", Path.Combine(copie, Garde), "-c", "Release", "-p:RunAnalyzers=false").Reussie();
}
