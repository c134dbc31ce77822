using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace Rncp.Tests.Comparaisons;

/// <summary>A compétence that goes to another bloc is one change, and what is not sure to be the same one is two.</summary>
public class DeplacementsTests
{
    [Fact]
    public void Competence_deplacee_est_un_changement_et_celles_qui_suivent_sont_renumerotees()
    {
        var (avant, apres) = (Texte(_ => { }), Texte(fiche =>
        {
            var (depart, arrivee) = (Competences(fiche, 0), Competences(fiche, 1));
            Poser(arrivee, Prendre(depart, 9), rang: 12);
            depart[9]!["rang"] = 10;
        }));
        var comparaison = Comparaison.De(Octets.Lire(avant), Octets.Lire(apres));

        Assert.Equal(
            ["CHG016 blocs[RNCP41364BC01].competences[10].rang", "CHG024 blocs[RNCP41364BC02].competences[12]"],
            comparaison.Changements.Select(un => $"{un.Regle.Id} {un.Chemin}"));
        var deplacee = comparaison.Changements[1];
        Assert.StartsWith("{\"libelle\":\"Élaborer un calendrier stratégique décrivant", deplacee.Avant, StringComparison.Ordinal);
        Assert.EndsWith(",\"rang\":10}", deplacee.Avant, StringComparison.Ordinal);
        Assert.Equal(deplacee.Avant![..^3] + "12}", deplacee.Apres);
        Assert.Equal(("""{"rang":10,"libelle":"Élaborer""", """{"rang":12,"libelle":"Élaborer"""), (Ligne(avant, deplacee.LieuAvant!), Ligne(apres, deplacee.LieuApres!)));
        // Its old name is the one of the next by now: what no longer compiles is a switch that lacks the new one.
        Assert.Equal(("CleCompetence.BC02C12 => …,", "RNCP1009"), (deplacee.Temoin!.Code, deplacee.Temoin.Erreur));
        Assert.Equal("_ = Competence.BC01C11;", comparaison.Changements[0].Temoin!.Code);
    }

    [Fact]
    public void Nom_qui_part_avec_elle_ne_compile_plus()
    {
        var changement = Assert.Single(Comparer(fiche => Poser(Competences(fiche, 1), Prendre(Competences(fiche, 0), 10), rang: 12)).Changements);

        Assert.Equal(("CHG024", PasVersion.Majeure), (changement.Regle.Id, changement.Regle.Version));
        Assert.Equal(("_ = Competence.BC01C11;", "CS0117"), (changement.Temoin!.Code, changement.Temoin.Erreur));
    }

    /// <summary>Each has the code of the other, as if both were worded otherwise: code that names one reads the other.</summary>
    [Fact]
    public void Competences_de_deux_blocs_echangees_sont_deplacees_l_une_et_l_autre()
    {
        var comparaison = Comparer(fiche =>
        {
            var (une, autre) = (Prendre(Competences(fiche, 0), 2), Prendre(Competences(fiche, 3), 4));
            Poser(Competences(fiche, 0), autre, rang: 3);
            Poser(Competences(fiche, 3), une, rang: 5);
        });

        Assert.Equal(
            ["CHG024 blocs[RNCP41364BC01].competences[3]", "CHG024 blocs[RNCP41364BC04].competences[5]"],
            comparaison.Changements.Select(un => $"{un.Regle.Id} {un.Chemin}"));
        Chacun.Verifier(comparaison.Changements, un => Assert.Null(un.Temoin));
    }

    [Fact]
    public void Competence_deplacee_et_redigee_autrement_est_retiree_et_ajoutee() => Assert.Equal(
        ["CHG014", "CHG013"],
        Comparer(fiche =>
        {
            var partie = Prendre(Competences(fiche, 0), 10);
            partie["libelle"] = partie["libelle"] + " autrement";
            Poser(Competences(fiche, 1), partie, rang: 12);
        }).Changements.Select(un => un.Regle.Id));

    [Fact]
    public void Competence_qui_n_est_plus_d_aucun_bloc_est_deplacee() => Assert.Equal(
        ["CHG024 competences[3] _ = Competence.BC01C11;"],
        Comparer(fiche => Poser(fiche["competences"]!.AsArray(), Prendre(Competences(fiche, 0), 10), rang: 3))
            .Changements.Select(un => $"{un.Regle.Id} {un.Chemin} {un.Temoin!.Code}"));

    /// <summary>
    /// Two blocs give up the same compétence, and two others take it: the first gives to the first, in both directions, wherever blocs stand.
    /// </summary>
    [Fact]
    public void De_pareilles_la_premiere_est_la_premiere()
    {
        var (avant, apres) = (Fiche(fiche => Commune(fiche, 0, 1)), Fiche(fiche =>
        {
            Commune(fiche, 2, 3);
            var blocs = fiche["blocs"]!.AsArray();
            blocs.Insert(0, Prendre(blocs, 1));
        }));

        var (aller, retour) = (Deplacees(avant, apres), Deplacees(apres, avant));

        Assert.Equal(
            [("CHG024 blocs[RNCP41364BC03].competences[50]", "_ = Competence.BC01C50;"), ("CHG024 blocs[RNCP41364BC04].competences[50]", "_ = Competence.BC02C50;")],
            aller.Select(un => ($"{un.Regle.Id} {un.Chemin}", un.Temoin!.Code)));
        Assert.Equal(
            [("CHG024 blocs[RNCP41364BC01].competences[50]", "_ = Competence.BC03C50;"), ("CHG024 blocs[RNCP41364BC02].competences[50]", "_ = Competence.BC04C50;")],
            retour.Select(un => ($"{un.Regle.Id} {un.Chemin}", un.Temoin!.Code)));
        Assert.Equal(aller.Select(un => (un.LieuAvant, un.LieuApres)), retour.Select(un => (un.LieuApres, un.LieuAvant)));
        Assert.Equal(2, aller.DistinctBy(un => un.Empreinte).Count());
    }

    /// <summary>Of two that came, which one is the one that went is decided by their names, and the other one is added.</summary>
    [Fact]
    public void D_une_partie_et_de_deux_venues_la_premiere_est_deplacee() => Assert.Equal(
        ["CHG024 blocs[RNCP41364BC02].competences[50]", "CHG013 blocs[RNCP41364BC04].competences[50]"],
        Comparaison.De(Fiche(fiche => Commune(fiche, 2)), Fiche(fiche => Commune(fiche, 1, 3))).Changements.Select(un => $"{un.Regle.Id} {un.Chemin}"));

    /// <summary>It moves nowhere: another bloc had it all the time.</summary>
    [Fact]
    public void D_une_competence_de_deux_blocs_celle_qui_change_est_redigee_autrement() => Assert.Equal(
        ["CHG002 blocs[RNCP41364BC02].competences[50].libelle"],
        Comparaison.De(Fiche(fiche => Commune(fiche, 0, 1)), Fiche(fiche =>
        {
            Commune(fiche, 0, 1);
            Competences(fiche, 1)[^1]!["libelle"]!["valeur"] = "Travailler seul.";
        })).Changements.Select(un => $"{un.Regle.Id} {un.Chemin}"));

    /// <summary>A bloc that goes takes what it has with it: no leaf is in two changes.</summary>
    [Fact]
    public void Competence_d_un_bloc_qui_part_est_de_ce_changement() => Assert.Equal(
        ["CHG013 blocs[RNCP41364BC01].competences[12]", "CHG014 blocs[RNCP41364BC04]"],
        Comparer(fiche =>
        {
            Poser(Competences(fiche, 0), Prendre(Competences(fiche, 3), 0), rang: 12);
            fiche["blocs"]!.AsArray().RemoveAt(3);
        }).Changements.Select(un => $"{un.Regle.Id} {un.Chemin}"));

    private static Changement[] Deplacees(ICertification avant, ICertification apres) =>
        [.. Comparaison.De(avant, apres).Changements.Where(un => un.Regle.Id != "CHG017")];

    /// <summary>The first signs of what a place begins.</summary>
    private static string Ligne(string texte, LieuFichier lieu) => texte.Split('\n')[lieu.Ligne - 1].Substring(lieu.Colonne - 1, 30);

    private static void Commune(JsonObject fiche, params int[] blocs)
    {
        foreach (var bloc in blocs)
            Competences(fiche, bloc).Add(new JsonObject { ["rang"] = 50, ["libelle"] = new JsonObject { ["valeur"] = "Travailler en équipe.", ["remarque"] = "Commune." } });
    }

    private static JsonArray Competences(JsonObject fiche, int bloc) => fiche["blocs"]![bloc]!["competences"]!.AsArray();

    private static JsonNode Prendre(JsonArray liste, int rang)
    {
        var une = liste[rang]!;
        liste.RemoveAt(rang);
        return une;
    }

    private static void Poser(JsonArray liste, JsonNode une, int rang) => liste.Insert(Math.Min(rang - 1, liste.Count), Rangee(une, rang));

    private static JsonNode Rangee(JsonNode une, int rang)
    {
        une["rang"] = rang;
        return une;
    }

    private static Comparaison Comparer(Action<JsonObject> editer) => Comparaison.De(Fiche(_ => { }), Fiche(editer));

    private static ICertification Fiche(Action<JsonObject> editer) => Octets.Lire(Texte(editer));

    /// <summary>The fiche with a compétence that is of no bloc, for the list of all, which names those of the blocs by their codes.</summary>
    private static string Texte(Action<JsonObject> editer)
    {
        var fiche = JsonNode.Parse(Fiches.Rncp41364)!.AsObject();
        fiche.Remove("competencesAttestees");
        fiche["competences"] = new JsonArray(new JsonObject { ["rang"] = 1, ["libelle"] = "Tenir un registre." });
        editer(fiche);
        return fiche.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("{\"rang\"", "\n  {\"rang\"", StringComparison.Ordinal);
    }
}
