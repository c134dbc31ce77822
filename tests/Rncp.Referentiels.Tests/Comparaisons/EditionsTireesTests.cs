using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rncp.Tests.Comparaisons;

/// <summary>
/// Edits of the fiches of the repository, drawn from a seed, and what an independent table says of each. CONTRIBUTING.md has the command
/// of the long run.
/// </summary>
public class EditionsTireesTests
{
    /// <summary>What a kind is in the other direction, where it is another one.</summary>
    private static readonly Dictionary<string, string> Contraires =
        new() { ["CHG004"] = "CHG005", ["CHG005"] = "CHG004", ["CHG013"] = "CHG014", ["CHG014"] = "CHG013" };

    private static readonly int Combien =
        int.Parse(Environment.GetEnvironmentVariable("EDITIONS") ?? "240", CultureInfo.InvariantCulture);

    private static readonly JsonSerializerOptions Autrement = new() { WriteIndented = true, IndentSize = 5, NewLine = "\r\n" };

    private static readonly string[] Fiches =
    [
        Depot.Lire("tests/Rncp41364.FicheFigee/referentiel.json"),
        .. Directory.GetFiles(Depot.Chemin("tests/fiches"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    [Fact]
    public void Chaque_edition_est_classee_et_chaque_feuille_qui_differe_est_dans_un_changement()
    {
        var faites = Enumerable.Range(0, int.MaxValue).Select(Essayer).OfType<Faite>().Take(Combien).ToArray();

        Chacun.Verifier(faites, Verifier);
        Assert.Empty(Edition.Toutes.Select(edition => edition.Nom).Except(faites.Select(faite => faite.Edition.Nom)));
    }

    /// <summary>What is done to one part of a fiche is no other change for what is done to another part.</summary>
    [Fact]
    public void Deux_editions_sont_les_changements_de_chacune()
    {
        var deux = Enumerable.Range(0, int.MaxValue).Select(numero => Ensemble(numero * Edition.Toutes.Length)).OfType<(Faite, Faite, string)>().Take(Combien / 4);

        Chacun.Verifier(deux, trois =>
        {
            var (une, autre, ensemble) = trois;
            Assert.Equal(
                Empreintes(une.Comparaison).Concat(Empreintes(autre.Comparaison)).Order(StringComparer.Ordinal),
                Empreintes(Comparaison.De(Octets.Lire(une.Avant), Octets.Lire(ensemble))));
        });
    }

    [Fact]
    public void Fiche_ne_differe_en_rien_d_elle_meme() => Chacun.Verifier(Fiches, texte =>
    {
        var comparaison = Comparaison.De(Octets.Lire(texte), Octets.Lire(Retourner(texte)));

        Assert.Empty(comparaison.Changements);
        Assert.Equal(PasVersion.Aucune, comparaison.Version);
    });

    /// <summary>Two fiches that have nothing in common but their format.</summary>
    [Fact]
    public void Deux_fiches_quelconques_different_en_chaque_feuille() => Chacun.Verifier(Fiches.Zip(Fiches.Skip(1)), deux =>
    {
        var (une, autre) = (Octets.Lire(deux.First), Octets.Lire(deux.Second));
        if (une.Sha256 == autre.Sha256) return;
        var comparaison = Comparaison.De(une, autre);
        Assert.NotEmpty(comparaison.Changements);
        Assert.Equal(comparaison.Changements.Length, comparaison.Changements.DistinctBy(changement => changement.Empreinte).Count());
        // An order names the items of a list, and is no leaf of it.
        var changements = comparaison.Changements.Where(changement => changement.Regle.Id != "CHG017").ToArray();
        var (parties, venues) = (Feuilles.De(changements.Select(un => (un.Chemin, un.Avant))), Feuilles.De(changements.Select(un => (un.Chemin, un.Apres))));
        Assert.Empty(Feuilles.Propres(une, autre).Except(parties));
        Assert.Empty(Feuilles.Propres(autre, une).Except(venues));
        Assert.Empty(Feuilles.EnPlus(parties.Where(feuille => !feuille.EndsWith(": []", StringComparison.Ordinal)), une));
        Assert.Empty(Feuilles.EnPlus(venues.Where(feuille => !feuille.EndsWith(": []", StringComparison.Ordinal)), autre));
    });

    private static void Verifier(Faite faite)
    {
        var (edition, comparaison) = (faite.Edition, faite.Comparaison);

        Assert.Equal((edition.Nom, edition.Regle), (edition.Nom, string.Join(' ', comparaison.Changements.Select(un => un.Regle.Id).Distinct())));
        Assert.Equal((edition.Nom, edition.Version), (edition.Nom, comparaison.Version));
        new Couverture(faite.Hier, faite.Jour).Verifier(comparaison.Changements);
        Assert.Equal(Empreintes(comparaison), Empreintes(Comparaison.De(Octets.Lire(Retourner(faite.Avant)), Octets.Lire(Retourner(faite.Apres)))));
        Assert.Equal(
            comparaison.Changements.Select(un => (Contraires.GetValueOrDefault(un.Regle.Id, un.Regle.Id), un.Avant, un.Apres, un.LieuAvant, un.LieuApres)).Order(),
            Comparaison.De(comparaison.Apres, comparaison.Avant).Changements.Select(un => (un.Regle.Id, un.Apres, un.Avant, un.LieuApres, un.LieuAvant)).Order());
        Chacun.Verifier(comparaison.Changements, changement =>
        {
            // What was said of a value has its place where the value is, and the value may stay.
            Assert.True(changement.LieuAvant is not null || changement.Avant is null);
            Assert.True(changement.LieuApres is not null || changement.Apres is null);
            Assert.True(changement.Regle.Id == "CHG003" || ((changement.LieuAvant is null) == (changement.Avant is null) && (changement.LieuApres is null) == (changement.Apres is null)));
        });
    }

    private static string[] Empreintes(Comparaison comparaison) => [.. comparaison.Changements.Select(un => un.Empreinte).Order(StringComparer.Ordinal)];

    /// <summary>An edit of the first fiche that can have it, from one that is drawn.</summary>
    private static Faite? Essayer(int numero)
    {
        var premiere = new Random(numero).Next(Fiches.Length);
        return Fiches[premiere..].Concat(Fiches[..premiere]).Select(texte => Essayer(texte, numero)).FirstOrDefault(faite => faite is not null);
    }

    /// <summary>An edit that the fiche cannot have, or that the checks refuse, is none.</summary>
    private static Faite? Essayer(string texte, int numero)
    {
        var edition = Edition.Toutes[numero % Edition.Toutes.Length];
        var fiche = SansExemples(texte);
        var (avant, numeros) = (fiche.ToJsonString(Autrement), new Arbre.Numeros());
        var hier = numeros.Voir(fiche);
        if (!edition.Faire(fiche, new Random(numero))) return null;
        var apres = fiche.ToJsonString(Autrement);
        return EstValable(apres) ? new(edition, avant, apres, hier, numeros.Voir(fiche, hier)) : null;
    }

    /// <summary>Two edits of one fiche, of which each leaves alone what the other touches; null when there are none.</summary>
    private static (Faite Une, Faite Autre, string Ensemble)? Ensemble(int numero)
    {
        var hasard = new Random(numero);
        var texte = Fiches[hasard.Next(Fiches.Length)];
        var (un, deux) = (numero + hasard.Next(Edition.Toutes.Length), numero + hasard.Next(Edition.Toutes.Length));
        if (Essayer(texte, un) is not { } une || Essayer(texte, deux) is not { } autre) return null;
        if (Touchees(une).Intersect(Touchees(autre)).Any()) return null;
        var ensemble = JsonNode.Parse(une.Apres)!.AsObject();
        foreach (var nom in Touchees(autre))
            ensemble[nom] = JsonNode.Parse(autre.Apres)![nom]?.DeepClone();
        var apres = ensemble.ToJsonString(Autrement);
        return EstValable(apres) ? (une, autre, apres) : null;
    }

    private static string[] Touchees(Faite faite)
    {
        var (avant, apres) = (JsonNode.Parse(faite.Avant)!.AsObject(), JsonNode.Parse(faite.Apres)!.AsObject());
        return [.. apres.Select(une => une.Key).Where(nom => !JsonNode.DeepEquals(avant[nom], apres[nom]))];
    }

    private static bool EstValable(string texte) =>
        Referentiel.TryCharger(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(texte)), Octets.Nom, out _, out _);

    /// <summary>The examples and the schema are no part of the canonical form.</summary>
    private static JsonObject SansExemples(string texte)
    {
        var fiche = JsonNode.Parse(texte)!.AsObject();
        (fiche["regles"]?["entree"] as JsonObject)?.Remove("exemples");
        fiche.Remove("$schema");
        return fiche;
    }

    private sealed record Faite(Edition Edition, string Avant, string Apres, Arbre Hier, Arbre Jour)
    {
        internal Comparaison Comparaison { get; } = Comparaison.De(Octets.Lire(Avant), Octets.Lire(Apres));

        public override string ToString() => $"{Edition.Nom}, {Comparaison.Avant.Code}\n{Comparaison}";
    }

    /// <summary>The same file with its properties in the other order, and another layout.</summary>
    private static string Retourner(string texte) => Retourner(JsonNode.Parse(texte))!.ToJsonString(Autrement);

    private static JsonNode? Retourner(JsonNode? noeud) => noeud switch
    {
        JsonObject objet => new JsonObject(objet.Reverse().Select(propriete => KeyValuePair.Create(propriete.Key, Retourner(propriete.Value)))),
        JsonArray liste => new JsonArray([.. liste.Select(Retourner)]),
        _ => noeud?.DeepClone(),
    };
}
