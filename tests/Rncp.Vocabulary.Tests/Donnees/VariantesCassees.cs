using System.Text.Json.Nodes;

namespace Rncp.Tests.Donnees;

/// <summary>One mistake each, of the kind that a person makes in an editor.</summary>
internal static class VariantesCassees
{
    internal static Dictionary<string, Action<JsonObject>> Toutes { get; } = new()
    {
        ["null"] = r => r["niveau"] = null,
        ["missing property"] = r => r.Remove("intitule"),
        ["missing property of a part"] = r => r["enregistrement"]!.AsObject().Remove("fin"),
        ["unknown property"] = r => r["intitulé"] = "Community manager",
        ["unknown property of a part"] = r => r["territoires"]!["mayotte"] = true,
        ["another format"] = r => r["format"] = 2,
        ["format as text"] = r => r["format"] = "1",
        ["version of two numbers"] = r => r["version"] = "1.0",
        ["code of another register"] = r => r["code"] = "CQP41364",
        ["code of the RS with six digits"] = r => r["code"] = "RS413640",
        ["code in lower case"] = r => r["code"] = "rncp41364",
        ["level 0"] = r => r["niveau"] = 0,
        ["level 9"] = r => r["niveau"] = 9,
        ["level as text"] = r => r["niveau"] = "6",
        ["level and a half"] = r => r["niveau"] = 6.5,
        ["title without a value"] = r => r["intitule"] = Etat("absent"),
        ["title with two notes"] = r => r["intitule"]!["remarque"] = "De trop.",
        ["note without a value"] = r => r["niveau"] = Etat("deduit"),
        ["value without a note"] = r => r["niveau"] = new JsonObject { ["valeur"] = 6 },
        ["value and no value"] = r => r["niveau"] = new JsonObject { ["valeur"] = 6, ["absent"] = "De trop." },
        ["noted value of another type"] = r => r["niveau"] = new JsonObject { ["valeur"] = "6", ["remarque"] = "Un texte." },
        ["two states"] = r => r["niveau"] = new JsonObject { ["absent"] = "Un.", ["inconnu"] = "Deux." },
        ["state without a reason"] = r => r["abrege"] = Etat("absent", ""),
        ["state misspelt"] = r => r["abrege"] = Etat("abscent"),
        ["state on a whole part"] = r => r["territoires"] = Etat("inconnu"),
        ["state on the blocs"] = r => r["blocs"] = Etat("absent"),
        ["state on the routes"] = r => r["voiesAcces"] = Etat("absent"),
        ["state on an identifier"] = r => r["codesNsf"]![0]!["code"] = Etat("inconnu"),
        ["state on a label"] = r => r["metiers"]![0]!["libelle"] = Etat("vide"),
        ["padded text"] = r => r["activites"]![0] = " Veille",
        ["two blanks in a row"] = r => r["activites"]![0] = "Veille  stratégique",
        ["no-break space"] = r => r["activites"]![0] = "Veille\u00a0stratégique",
        ["line feed in a text"] = r => r["activites"]![0] = "Veille\nstratégique",
        ["empty text"] = r => r["activites"]![0] = "",
        ["text instead of a list"] = r => r["objectifs"] = "Le Community Manager",
        ["date of the page"] = r => r["enregistrement"]!["fin"] = "24-09-2030",
        ["month 13"] = r => r["enregistrement"]!["fin"] = "2030-13-24",
        ["SIRET with blanks"] = r => r["certificateurs"]![0]!["siret"] = "389 358 854 00054",
        ["SIRET of thirteen digits"] = r => r["certificateurs"]![0]!["siret"] = "3893588540005",
        ["NSF code with a capital"] = r => r["codesNsf"]![0]!["code"] = "320M",
        ["Formacode of four digits"] = r => r["formacodes"]![0]!["code"] = "1100",
        ["ROME code of three digits"] = r => r["codesRome"]![0]!["code"] = "E110",
        ["number 0"] = r => r["metiers"]![0]!["numero"] = 0,
        ["rank 100"] = r => r["blocs"]![0]!["competences"]![0]!["rang"] = 100,
        ["key with an accent"] = r => r["metiers"]![5]!["cle"] = "ModérateurWeb",
        ["key in lower case"] = r => r["metiers"]![0]!["cle"] = "communityManager",
        ["short code of a bloc"] = r => r["blocs"]![0]!["code"] = "BC01",
        ["bloc with the old name of its title"] = r => Renommer(r["blocs"]![0]!.AsObject(), "libelle", "intitule"),
        ["compétence with the old name of its text"] = r => Renommer(r["blocs"]![0]!["competences"]![0]!.AsObject(), "libelle", "texte"),
        ["bloc with a list and a text"] = r => r["blocs"]![0]!["texteCompetences"] = new JsonArray("Un texte."),
        ["bloc with neither a list nor a text"] = r => r["blocs"]![0]!.AsObject().Remove("competences"),
        ["bloc with an empty list"] = r => r["blocs"]![0]!["competences"] = new JsonArray(),
        ["métiers as a list and as a text"] = r => r["texteMetiers"] = new JsonArray("Community Manager"),
        ["no métiers at all"] = r => r.Remove("metiers"),
        ["attested item without anything"] = r => r["competencesAttestees"]![0] = new JsonObject(),
        ["attested item with a text and no difference"] = r => r["competencesAttestees"]![0]!["libelle"] = "Un texte.",
        ["attested item with a difference and no text"] = r => r["competencesAttestees"]![2]!.AsObject().Remove("libelle"),
        ["attested item with no kind of difference"] = r => r["competencesAttestees"]![2]!["ecarts"] = new JsonArray(),
        ["unknown kind of difference"] = r => r["competencesAttestees"]![2]!["ecarts"]![0] = "orthographe",
        ["unknown route"] = r => r["voiesAcces"]![0]!["voie"] = "FI",
        ["route left out"] = r => r["voiesAcces"]!.AsArray().RemoveAt(5),
        ["open as text"] = r => r["voiesAcces"]![0]!["ouverte"] = "Oui",
        ["rate of 101"] = r => r["statistiques"]![0]!["insertionGlobale6Mois"] = 101,
        ["negative number"] = r => r["statistiques"]![0]!["certifies"] = -1,
        ["dash as a number"] = r => r["statistiques"]![0]!["insertionMetier2Ans"] = "-",
        ["rules without a jury"] = r => r["regles"]!.AsObject().Remove("jury"),
        ["state on the rules"] = r => r["regles"] = Etat("absent"),
        ["condition that asks for nothing"] = r => Premiere(r).Remove("niveau"),
        ["condition that asks for two things"] = r => Premiere(r)["baccalaureat"] = true,
        ["condition without a quote"] = r => Premiere(r).Remove("citation"),
        ["group without a part"] = r => r["regles"]!["entree"]!["condition"]!["uneDe"] = new JsonArray(),
        ["condition without a key"] = r => Premiere(r).Remove("cle"),
        ["paragraph 0"] = r => Premiere(r)["source"] = "prerequisEntree[0]",
        ["paragraph of another section"] = r => Premiere(r)["source"] = "objectifs[1]",
        ["misspelt condition"] = r => Renommer(Premiere(r), "niveau", "niveaux"),
        ["unknown parameter"] = r => r["regles"]!["entree"]!["lectures"]![0]!["parametre"] = "age",
        ["months as text"] = r => r["regles"]!["entree"]!["condition"]!["uneDe"]![1]!["toutes"]![1]!["experience"]!["mois"] = "6",
        ["no sector"] = r => r["regles"]!["entree"]!["condition"]!["uneDe"]![1]!["toutes"]![1]!["experience"]!["secteurs"] = new JsonArray(),
        ["example without a reason"] = r => r["regles"]!["entree"]!["exemples"]![0]!.AsObject().Remove("raison"),
        ["example with another outcome"] = r => r["regles"]!["entree"]!["exemples"]![0]!["attendu"] = "eligible",
        ["unknown role"] = r => r["regles"]!["jury"]![0]!["role"] = "president",
        ["unknown kind of legal text"] = r => r["textesReglementaires"] = new JsonArray(
            new JsonObject { ["genre"] = "loi", ["titre"] = "Un titre.", ["publieLe"] = "2021-03-26" }),
    };

    internal static JsonObject Etat(string mot, string motif = "Une raison.") => new() { [mot] = motif };

    private static JsonObject Premiere(JsonObject referentiel) => referentiel["regles"]!["entree"]!["condition"]!["uneDe"]![0]!.AsObject();

    private static void Renommer(JsonObject objet, string nom, string autre)
    {
        var valeur = objet[nom]!.DeepClone();
        objet.Remove(nom);
        objet[autre] = valeur;
    }
}
