using System.Text.Json.Nodes;

namespace Rncp.Tests.Comparaisons;

/// <summary>What a person does to a fiche: each says whether the fiche has something of the kind.</summary>
internal static class Gestes
{
    private static readonly string[] Etats = ["absent", "inconnu", "vide", "deduit", "remarque"];

    private static readonly string[] Groupes = ["uneDe", "toutes"];

    private static readonly string[] Lectures = ["niveau", "cumul", "tempsPartiel", "nature"];

    internal static bool Reecrire(JsonNode? objet, string nom) => Remplacer<string>(objet, nom, texte => texte + " autrement");

    internal static bool Texte(JsonNode? objet, string nom, Random hasard, Func<string, string> autre) =>
        Liste(objet, nom, hasard, (liste, rang) => liste[rang] = autre(liste[rang]!.GetValue<string>()));

    internal static bool Liste(JsonNode? objet, string nom, Random hasard, Action<JsonArray, int> faire, int auMoins = 1)
    {
        if (objet?[nom] is not JsonArray liste || liste.Count < auMoins) return false;
        faire(liste, hasard.Next(liste.Count));
        return true;
    }

    internal static bool Element(JsonNode? objet, string nom, Random hasard, Func<JsonNode, bool> faire) =>
        objet?[nom] is JsonArray { Count: > 0 } liste && faire(liste[hasard.Next(liste.Count)]!);

    internal static bool Poser(JsonNode? objet, string nom, JsonNode valeur)
    {
        if (objet?[nom] is not JsonValue ancienne || JsonNode.DeepEquals(ancienne, valeur)) return false;
        objet[nom] = valeur;
        return true;
    }

    /// <summary>Changes a value, stated or not.</summary>
    internal static bool Remplacer<T>(JsonNode? objet, string nom, Func<T, T> autre)
    {
        if (objet?[nom] is JsonObject enonce) return Remplacer(enonce, "valeur", autre);
        if (objet?[nom] is not JsonValue ancienne || !ancienne.TryGetValue<T>(out var valeur) || Equals(autre(valeur), valeur)) return false;
        objet[nom] = JsonValue.Create(autre(valeur));
        return true;
    }

    internal static bool Dit(JsonObject fiche, string nom, JsonNode valeur)
    {
        if (fiche.ContainsKey(nom)) return false;
        fiche[nom] = valeur;
        return true;
    }

    internal static void Deplacer(JsonArray liste, int rang)
    {
        var un = liste[rang];
        liste.RemoveAt(rang);
        liste.Insert(rang == 0 ? liste.Count : 0, un);
    }

    internal static bool Raison(JsonObject fiche, Random hasard)
    {
        var etats = Tous(fiche).OfType<JsonObject>().SelectMany(objet => Etats.Where(objet.ContainsKey).Select(mot => (Objet: objet, Mot: mot)))
            .Where(etat => etat.Objet[etat.Mot] is JsonValue).ToArray();
        if (etats.Length == 0) return false;
        var (choisi, mot) = etats[hasard.Next(etats.Length)];
        choisi[mot] = choisi[mot]!.GetValue<string>() + " Vraiment.";
        return true;
    }

    /// <summary>A value is said without what was to be known of it.</summary>
    internal static bool SansRemarque(JsonObject fiche, Random hasard)
    {
        var dits = Tous(fiche).OfType<JsonObject>().SelectMany(objet => objet.Select(une => (Objet: objet, Nom: une.Key)))
            .Where(une => une.Objet[une.Nom] is JsonObject dit && dit.ContainsKey("valeur")).ToArray();
        if (dits.Length == 0) return false;
        var (choisi, nom) = dits[hasard.Next(dits.Length)];
        var (dit, valeur) = (choisi[nom]!.AsObject(), choisi[nom]!["valeur"]);
        // Taken out, and not copied: its elements are the same.
        dit.Remove("valeur");
        choisi[nom] = valeur;
        return true;
    }

    internal static bool Ajouter(JsonObject fiche, Random hasard) => Liste(fiche, "metiers", hasard, (liste, rang) =>
        liste.Insert(rang, new JsonObject { ["numero"] = 999, ["cle"] = "MetierNouveau", ["libelle"] = "Métier nouveau" }));

    /// <summary>The default and one of the others in each other's place; months are in the condition too.</summary>
    internal static bool Relire(JsonNode lecture)
    {
        if (!Lectures.Contains(lecture["parametre"]!.GetValue<string>()) || lecture["autres"] is not JsonArray { Count: > 0 } autres) return false;
        var ancienne = lecture["parDefaut"]!.GetValue<string>();
        (lecture["parDefaut"], autres[0]) = (autres[0]!.DeepClone(), JsonValue.Create(ancienne));
        return true;
    }

    internal static bool Niveau(JsonNode? condition) => condition is not null && (
        Remplacer<int>(condition, "niveau", niveau => niveau == 8 ? 7 : niveau + 1)
        || Groupes.Any(groupe => condition[groupe] is JsonArray parties && parties.Any(Niveau)));

    internal static bool Secteurs(JsonNode? condition, Random hasard) => condition is not null && (
        Liste(condition["experience"], "secteurs", hasard, (liste, rang) => liste.RemoveAt(rang), auMoins: 2)
        || Groupes.Any(groupe => condition[groupe] is JsonArray parties && parties.Any(partie => Secteurs(partie, hasard))));

    private static IEnumerable<JsonNode?> Tous(JsonNode? noeud) =>
        (noeud is JsonObject objet ? objet.Select(propriete => propriete.Value) : noeud is JsonArray liste ? liste : []).SelectMany(Tous).Prepend(noeud);

    /// <summary>Two elements of a list each have what the other had: plain values that differ, of elements that something else tells apart.</summary>
    internal static bool Echanger(JsonNode? objet, string nom, string quoi, Random hasard, string? aPart = null)
    {
        if (objet?[nom] is not JsonArray { Count: > 1 } liste) return false;
        var rang = hasard.Next(liste.Count);
        var (un, autre) = (liste[rang]!, liste[(rang + 1) % liste.Count]!);
        if (un[quoi] is not JsonValue une || autre[quoi] is not JsonValue deux || JsonNode.DeepEquals(une, deux)) return false;
        if (aPart is not null && JsonNode.DeepEquals(un[aPart], autre[aPart])) return false;
        (un[quoi], autre[quoi]) = (deux.DeepClone(), une.DeepClone());
        return true;
    }

    /// <summary>The first that has come, or the last that has gone.</summary>
    internal static bool Seul(JsonNode? objet, string nom, JsonNode? venu)
    {
        if (objet?[nom] is not JsonArray liste || liste.Count != (venu is null ? 1 : 0)) return false;
        if (venu is null) liste.Clear();
        else liste.Add(venu);
        return true;
    }

    internal static bool Remplir(JsonNode? objet, string nom, JsonNode valeur)
    {
        if (objet?[nom] is not JsonObject enonce || enonce.ContainsKey("valeur") || !Etats.Any(enonce.ContainsKey)) return false;
        objet[nom] = valeur;
        return true;
    }

    internal static bool Vider(JsonNode? objet, string nom)
    {
        if (objet?[nom] is null or JsonObject) return false;
        objet[nom] = new JsonObject { ["absent"] = "On ne sait plus." };
        return true;
    }

    internal static bool AjouterUnBloc(JsonObject fiche, Random hasard) => fiche["blocs"] is JsonArray { Count: > 0 } && Liste(fiche, "blocs", hasard, (liste, rang) =>
        liste.Insert(rang, new JsonObject
        {
            ["numero"] = 97, ["code"] = fiche["code"]!.GetValue<string>() + "BC97", ["libelle"] = "Un bloc de plus",
            ["texteCompetences"] = new JsonArray("Faire."), ["evaluation"] = new JsonArray(),
        }));

    internal static bool AjouterUneCompetence(JsonNode bloc, Random hasard) => Liste(bloc, "competences", hasard, (liste, rang) =>
        liste.Insert(rang, new JsonObject { ["rang"] = 98, ["libelle"] = "Savoir une chose de plus." }));

    /// <summary>A compétence of a bloc, and its line in the flat list.</summary>
    internal static bool RetirerUneCompetence(JsonObject fiche, JsonNode bloc, Random hasard, Action<JsonNode>? puis = null) => Liste(bloc, "competences", hasard, (liste, rang) =>
    {
        var code = $"{bloc["code"]!.GetValue<string>()[^4..]}C{liste[rang]!["rang"]!.GetValue<int>():00}";
        var partie = liste[rang]!;
        liste.RemoveAt(rang);
        puis?.Invoke(partie);
        if (fiche["competencesAttestees"] is not JsonArray lignes) return;
        for (var ligne = lignes.Count - 1; ligne >= 0; ligne--)
            if (lignes[ligne]!["competence"]?.GetValue<string>() == code) lignes.RemoveAt(ligne);
    }, auMoins: 2) && fiche["competencesAttestees"] is JsonArray { Count: > 0 };

    /// <summary>A compétence goes to another bloc, anywhere in its list: under the rank that it had, where no other one has it.</summary>
    internal static bool DeplacerUneCompetence(JsonObject fiche, Random hasard) =>
        DeuxBlocs(fiche, hasard) is [var bloc, var autre] && RetirerUneCompetence(fiche, bloc, hasard, partie =>
        {
            var liste = autre["competences"]!.AsArray();
            if (liste.Any(une => JsonNode.DeepEquals(une!["rang"], partie["rang"]))) partie["rang"] = 97;
            liste.Insert(hasard.Next(liste.Count + 1), partie);
        });

    /// <summary>Of two blocs, one has a compétence of the other, under the rank of the one that it gives for it.</summary>
    internal static bool EchangerDeuxCompetences(JsonObject fiche, Random hasard)
    {
        if (DeuxBlocs(fiche, hasard) is not [var bloc, var autre]) return false;
        var (une, deux) = (bloc["competences"]!.AsArray(), autre["competences"]!.AsArray());
        var (rang, rangDeux) = (hasard.Next(une.Count), hasard.Next(deux.Count));
        var (partie, venue) = (une[rang]!, deux[rangDeux]!);
        une.RemoveAt(rang);
        deux.RemoveAt(rangDeux);
        (partie["rang"], venue["rang"]) = (venue["rang"]!.DeepClone(), partie["rang"]!.DeepClone());
        une.Insert(rang, venue);
        deux.Insert(rangDeux, partie);
        return true;
    }

    private static JsonNode[] DeuxBlocs(JsonObject fiche, Random hasard)
    {
        var blocs = fiche["blocs"]!.AsArray().Where(bloc => bloc!["competences"] is JsonArray { Count: > 1 }).ToArray();
        hasard.Shuffle(blocs);
        return [.. blocs.Take(2).OfType<JsonNode>()];
    }
}
