using System.Text.Json;

namespace Rncp.Tests.Packages;

/// <summary>A project that has nothing but the package of the model, on each framework.</summary>
public sealed class BibliothequeTests
{
    [Fact]
    public void Consommateur_de_NET_10_imprime_chaque_ligne() => Assert.Equal(Attendu(), Executer("Bibliotheque"));

    /// <summary>A machine without .NET 8 runs it on what it has: the libraries of net8.0 are the ones that were built against.</summary>
    [Fact]
    public void Consommateur_de_NET_8_en_langage_plus_ancien_imprime_les_memes_lignes()
    {
        Assert.Equal(Attendu(), Executer("Net8", "--roll-forward", "Major"));
        var restauration = File.ReadAllText(Path.Combine(Paquets.Consommateur("Net8"), "obj", "project.assets.json"));
        Assert.Contains("lib/net8.0/Rncp41364.Model.dll", restauration, StringComparison.Ordinal);
        Assert.DoesNotContain("lib/net10.0/Rncp41364.Model.dll\": {", restauration, StringComparison.Ordinal);
    }

    /// <summary>Flat facts are a value like another: nothing of the API asks for them by reference.</summary>
    [Fact]
    public void Consommateur_en_fsharp_decide_sur_des_faits_plats_et_une_demande() =>
        Assert.Equal(["true", "true", "Eligible"], Executer("FSharp"));

    private static IReadOnlyList<string> Executer(string nom, params string[] hote)
    {
        var dossier = Paquets.Consommateur(nom);
        Paquets.Commande.Construire("build", dossier, "-o", "sortie").Reussie();
        return Paquets.Commande.Dotnet(dossier, [.. hote, Path.Combine("sortie", nom + ".dll")]).Reussie().Lignes;
    }

    /// <summary>The lines of the fiche come from the JSON, which is read here without the model; the others are written out.</summary>
    private static List<string> Attendu()
    {
        using var document = JsonDocument.Parse(Depot.Lire(Paquets.FicheFigee));
        List<string> lignes = ["RNCP41364 Community manager, Niveau 6, until 2030-09-24"];
        foreach (var bloc in document.RootElement.GetProperty("blocs").EnumerateArray())
        {
            var evaluation = string.Join('\n', bloc.GetProperty("evaluation").EnumerateArray().Select(texte => texte.GetString()));
            lignes.AddRange(bloc.GetProperty("competences").EnumerateArray().Select(competence =>
                $"{bloc.GetProperty("code")}C{competence.GetProperty("rang").GetInt32():00} {Texte(competence.GetProperty("libelle"))} ({evaluation})"));
        }
        Assert.Equal(1 + 44, lignes.Count);
        lignes.AddRange(document.RootElement.GetProperty("metiers").EnumerateArray().Select(metier => metier.GetProperty("libelle").GetString()!));
        lignes.AddRange(
        [
            "E1101 Animation de site multimédia",
            "RNCP41364BC02 RNCP41364BC02C03 Community Manager 320m 11001",
            "salle B, 210 h",
            """True True False ["RNCP41364BC01"]""",
            "False False",
            "RNCP41364BC01 RNCP41364BC03 | RNCP41364BC02 RNCP41364BC04 | False",
        ]);
        return lignes;
    }

    /// <summary>A text, whether or not it is remarked on.</summary>
    private static string Texte(JsonElement valeur) =>
        (valeur.ValueKind == JsonValueKind.Object ? valeur.GetProperty("valeur") : valeur).GetString()!;
}
