using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rncp.Format;
using Rncp.Tests.Diagnostics;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Rncp.Tests;

/// <summary>What the compiler says in English is said in French from the same table: as much, at the same places, and no English in it.</summary>
public partial class MessagesFrancaisTests
{
    public static TheoryData<string> Ids => [.. Descriptors.All.Select(genre => genre.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Message_a_les_memes_places_dans_les_deux_langues(string id)
    {
        var genre = Descriptors.Get(id);

        Assert.Equal(Places(genre.Message.English), Places(genre.Message.French));
        Assert.Matches(@"^[A-ZÀ-Ý][^.]*[^.]$", genre.Title.French);
        Assert.Matches(@"^[A-ZÀ-Ý].*\.$", genre.Description.French);
        Assert.Matches(@"^[A-ZÀ-Ý].*\.$", genre.Remede);
        Assert.DoesNotMatch(@"\.$", genre.Message.French);
        Chacun.Verifier(
            [genre.Title.French, genre.Description.French, genre.Remede, genre.Message.French],
            texte => Assert.DoesNotMatch(Anglais(), SansCitations().Replace(texte, "")));
    }

    /// <summary>The page of who keeps a fiche is the table, as the pages of the compiler are.</summary>
    [Fact]
    public void Page_en_francais_est_ecrite_de_la_table()
    {
        const string chemin = "docs/fr/diagnostics.md";
        var lignes = string.Concat(Descriptors.All.Select(un =>
            $"| [{un.Id}](../diagnostics/{un.Id}.md) | {(un.Severity == Severity.Error ? "erreur" : "avertissement")} | {un.Description.French} | {un.Remede} |\n"));

        Instantane.VerifierFichier(Lignes().Replace(Depot.Lire(chemin).ReplaceLineEndings("\n"), $"|---|---|---|---|\n{lignes}", 1), chemin);
    }

    /// <summary>Of the examples of the pages, and of each mistake in JSON.</summary>
    [Fact]
    public void Messages_des_exemples_sont_en_francais()
    {
        var pages = Premiers(DefautsTests.AvecJson).SelectMany(id => Lire(ExemplesDePage.Abimer(Depot.Lire($"docs/diagnostics/{id}.md").ReplaceLineEndings("\n"))));
        var fautes = Premiers(FautesDeJsonTests.Fautes).SelectMany(texte => Lire(string.Concat(texte.Split('⟦', '⟧'))).Where(defaut => defaut.Id is "RNCP0001"));

        Instantane.Verifier(
            string.Concat(pages.Concat(fautes).Select(defaut => $"{defaut.Id} {defaut.Message.French}\n").Distinct()), "messages-francais");
    }

    /// <summary>Each value of two fiches taken away, doubled by its neighbour, misnamed, or of every other kind.</summary>
    [Fact]
    public void Aucun_mot_anglais_ne_reste_dans_un_message_de_fiche_abimee()
    {
        var messages = new[] { Fiches.Essai, Fiches.Reelle("RS7423") }.SelectMany(Abimees).SelectMany(Lire).Select(defaut => defaut.Message).Distinct().ToArray();

        Assert.True(messages.Length > 400, $"{messages.Length} messages");
        Chacun.Verifier(messages, message => Assert.False(Anglais().IsMatch(SansCitations().Replace(message.French, "")), message.French));
    }

    private static IEnumerable<string> Premiers(IEnumerable<object[]> donnees) => donnees.Select(donnee => (string)donnee[0]);

    private static IEnumerable<string> Abimees(string fiche)
    {
        var chemins = Feuilles(JsonNode.Parse(fiche)!).Select(noeud => noeud.GetPath()).ToArray();
        JsonNode?[] valeurs = [null, "texte", "", " un  texte ", 0, -1, 12345, true, new JsonArray(), new JsonArray(1), new JsonObject(), new JsonObject { ["absent"] = 1 }];
        foreach (var (chemin, rang) in chemins.Select((chemin, rang) => (chemin, rang)))
        {
            yield return Avec(fiche, chemin, (parent, nom) => parent[nom] = valeurs[rang % valeurs.Length]?.DeepClone());
            yield return Avec(fiche, chemin, (parent, nom) => parent[nom] = valeurs[(rang / valeurs.Length) % valeurs.Length]?.DeepClone());
            yield return Avec(fiche, chemin, (parent, nom) => parent.Remove(nom));
            yield return Avec(fiche, chemin, (parent, nom) => parent[nom + "x"] = parent[nom]!.DeepClone());
            yield return Avec(fiche, chemin, (parent, nom) => { if (parent[nom]!.GetValueKind() is System.Text.Json.JsonValueKind.String) parent[nom] = parent[nom] + "x"; });
        }
    }

    private static string Avec(string fiche, string chemin, Action<JsonObject, string> abimer)
    {
        var racine = JsonNode.Parse(fiche)!;
        var noeud = Feuilles(racine).Single(feuille => feuille.GetPath() == chemin);
        abimer((JsonObject)noeud.Parent!, noeud.GetPropertyName());
        return racine.ToJsonString();
    }

    private static IEnumerable<JsonNode> Feuilles(JsonNode noeud) => noeud switch
    {
        JsonObject objet => objet.Where(propriete => propriete.Value is not null).SelectMany(propriete => Feuilles(propriete.Value!).Append(propriete.Value!)),
        JsonArray liste => liste.Where(element => element is not null).SelectMany(element => Feuilles(element!)),
        _ => [],
    };

    private static IEnumerable<Format.Defaut> Lire(string texte) => FicheReader.Read("a.json", texte, null, default).Defauts;

    private static SortedSet<string> Places(string message) => [.. Place().Matches(message).Select(place => place.Value)];

    [GeneratedRegex(@"(?<!\{)\{[0-9]\}")]
    private static partial Regex Place();

    [GeneratedRegex("« .*? »|\"[^\"]*\"|`[^`]*`")]
    private static partial Regex SansCitations();

    [GeneratedRegex(@"\b(the|of|is|are|was|has|have|and|write|which|with|where|this|such|not|from|than|one|no|values?|level|months|missing|fiche says)\b")]
    private static partial Regex Anglais();

    [GeneratedRegex(@"\|---\|---\|---\|---\|\n(?:\|.*\n)*")]
    private static partial Regex Lignes();
}
