using System.Text.Json.Nodes;

namespace Rncp.Tests.Emission;

/// <summary>The small fiche with one value in another form.</summary>
internal static class Variantes
{
    internal static Dictionary<string, Action<JsonObject>> Acceptees { get; } = new()
    {
        ["nothing changed"] = _ => { },
        ["no schema"] = r => r.Remove("$schema"),
        ["no blocs"] = r =>
        {
            r["blocs"] = new JsonArray();
            r["competencesAttestees"] = new JsonArray();
            r["prerequisParBloc"]!["blocs"] = new JsonArray();
            r["correspondances"] = new JsonArray();
        },
        ["blocs in another order"] = r => Retourner(r, "blocs"),
        ["routes in another order"] = r => Retourner(r, "voiesAcces"),
        ["compétences in another order"] = r => Retourner(r["blocs"]![0]!.AsObject(), "competences"),
        ["no complements"] = r => r.Remove("complements"),
        ["empty complements"] = r => r["complements"] = new JsonArray(),
        ["absent complements"] = r => r["complements"] = Etat("absent"),
        ["remark on complements"] = r => r["complements"] = Note(r["complements"]!.DeepClone(), "remarque"),
        ["remark on empty complements"] = r => r["complements"] = Note(new JsonArray(), "remarque"),
        ["empty métiers"] = r => r["metiers"] = new JsonArray(),
        ["remark on métiers"] = r => r["metiers"] = Note(r["metiers"]!.DeepClone(), "remarque"),
        ["remark on empty métiers"] = r => r["metiers"] = Note(new JsonArray(), "remarque"),
        ["métiers as text"] = r => MetiersEnTexte(r, new JsonArray("Essayeur ou essayeuse.")),
        ["métiers as text with a note"] = r => MetiersEnTexte(r, Note(new JsonArray("Essayeur."), "deduit")),
        ["métiers as an empty text"] = r => MetiersEnTexte(r, new JsonArray()),
        ["unknown métiers"] = r => MetiersEnTexte(r, Etat("inconnu")),
        ["remark on compétences"] = r => r["blocs"]![0]!["competences"] = Note(r["blocs"]![0]!["competences"]!.DeepClone(), "remarque"),
        ["remark on the text of compétences"] = r => r["blocs"]![1]!["texteCompetences"] = Note(new JsonArray("Conduire."), "remarque"),
        ["attested list as text"] = r => AttesteesEnTexte(r, new JsonArray("Préparer un essai :", "Le conduire.")),
        ["attested list as a text with a note"] = r => AttesteesEnTexte(r, Note(new JsonArray("Préparer un essai."), "remarque")),
        ["compétence with its elements"] = r => r["blocs"]![0]!["competences"]![0]!["elements"] = new JsonArray("Choisir un essai", "Régler la machine"),
        ["compétence with an empty list of elements"] = r => r["blocs"]![0]!["competences"]![0]!["elements"] = new JsonArray(),
        ["compétence whose elements are unknown"] = r => r["blocs"]![0]!["competences"]![1]!["elements"] = Etat("inconnu"),
        ["remark on elements"] = r => r["blocs"]![0]!["competences"]![1]!["elements"] = Note(new JsonArray("Choisir"), "remarque"),
        ["compétence that two blocs share"] = Partager,
        ["SIRET printed with a wrong key"] = r => r["certificateurs"]![0]!["siret"] = Note("38935885400055", "remarque"),
        ["compétences beside blocs"] = r => CompetencesDeLaFiche(r, Competence(7, "Conclure.")),
        ["remark on compétences beside blocs"] = r =>
        {
            CompetencesDeLaFiche(r, Competence(1, "Conclure."));
            r["competences"] = Note(r["competences"]!.DeepClone(), "deduit");
        },
        ["compétence of the fiche that takes up one of a bloc"] = r =>
        {
            var reprise = Competence(1, "Préparer les essais.");
            reprise["memeQue"] = "BC01C01";
            CompetencesDeLaFiche(r, reprise);
        },
        ["fiche of the RS"] = EnRs,
        ["fiche of the RS with the sections of the RNCP"] = r =>
        {
            var rncp = r.DeepClone().AsObject();
            EnRs(r);
            foreach (var nom in new[] { "abrege", "niveau", "activites", "capitalisation", "metiers", "territoires", "voiesAcces" }) r[nom] = rncp[nom]!.DeepClone();
        },
        ["fiche of the RS with sections that say nothing"] = r =>
        {
            EnRs(r);
            foreach (var nom in new[] { "activites", "texteMetiers", "codesRome", "correspondances" }) r[nom] = new JsonArray();
            r["niveau"] = Etat("absent");
            r["territoires"] = new JsonObject { ["nouvelleCaledonie"] = Etat("absent"), ["polynesieFrancaise"] = Etat("inconnu") };
            r["prerequisParBloc"] = new JsonObject { ["distincts"] = Etat("absent"), ["blocs"] = new JsonArray() };
        },
        ["fiche of the RS with an attested list"] = r =>
        {
            EnRs(r);
            r.Remove("competences");
            r["competencesAttestees"] = new JsonArray(new JsonObject { ["libelle"] = "Conclure." });
        },
        ["what the RS says more"] = r =>
        {
            r["validationPartielle"] = true;
            r["perimetreValidationPartielle"] = new JsonArray("Les essais.", "Les mesures.");
            r["niveauMaitriseCompetences"] = new JsonArray("sans objet");
            r["dureeValidite"] = "3 ans";
            r["modalitesRenouvellement"] = new JsonArray("Un nouvel essai.");
        },
        ["what the RS says more, without a value"] = r =>
        {
            r["validationPartielle"] = Etat("inconnu");
            r["perimetreValidationPartielle"] = new JsonArray();
            r["niveauMaitriseCompetences"] = Etat("vide");
            r["dureeValidite"] = Etat("absent");
            r["modalitesRenouvellement"] = Note(new JsonArray(), "remarque");
        },
        ["blocs with short codes"] = r => CodesCourts(r),
        ["blocs with a gap"] = SansLeDeuxieme,
        ["bloc with an empty list"] = r => r["blocs"]![1]!["texteCompetences"] = new JsonArray(),
        ["bloc without a list"] = r => r["blocs"]![1]!["texteCompetences"] = Etat("absent"),
        ["bloc of which the list is unknown"] = r => r["blocs"]![1]!["texteCompetences"] = Etat("inconnu"),
        ["absent attested list"] = r => r["competencesAttestees"] = Etat("absent"),
        ["remark on an attested wording"] = r => r["competencesAttestees"]![1]!["libelle"] = Note("Vérifier les essais, en équipe.", "remarque"),
        ["remark on a label of a bloc"] = r => r["blocs"]![0]!["libelle"] = Note("Préparer l'essai", "remarque"),
        ["remark on a jury"] = r => r["voiesAcces"]![0]!["jury"] = Note(new JsonArray("Trois personnes."), "remarque"),
        ["deduced empty jury"] = r => r["voiesAcces"]![0]!["jury"] = Note(new JsonArray(), "deduit"),
        ["unknown jury"] = r => r["voiesAcces"]![0]!["jury"] = Etat("inconnu"),
        ["absent level"] = r => r["niveau"] = Etat("absent"),
        ["deduced level"] = r => r["niveau"] = Note(5, "deduit"),
        ["absent NSF codes"] = r => r["codesNsf"] = Etat("absent"),
        ["remark on Formacodes"] = r => r["formacodes"] = Note(new JsonArray(
            new JsonObject { ["numero"] = 3, ["code"] = "00001", ["libelle"] = Note("Essai", "remarque") }), "remarque"),
        ["abrégé"] = r => r["abrege"] = new JsonObject { ["code"] = Etat("vide"), ["libelle"] = "Titre" },
        ["remark on an abrégé"] = r => r["abrege"] = Note(new JsonObject { ["code"] = "TP", ["libelle"] = Etat("inconnu") }, "remarque"),
        ["empty statistics"] = r => r["statistiques"] = Etat("vide"),
        ["remark on a number"] = r => r["statistiques"]![0]!["certifies"] = Note(0, "remarque"),
        ["deduced no"] = r => r["enregistrement"]!["active"] = Note(false, "deduit"),
        ["remark on a date"] = r => r["enregistrement"]!["fin"] = Note("2030-02-28", "remarque"),
        ["state of a certifier"] = r => r["certificateurs"]![0]!["etat"] = Etat("absent"),
        ["day of a certifier"] = r => r["certificateurs"]![0]!["modifieLe"] = "2025-01-01",
        ["no certifier"] = r => r["certificateurs"] = new JsonArray(),
        ["deduced SIRET"] = r => r["certificateurs"]![0]!["siret"] = Note("38935885400054", "deduit"),
        ["certification as a whole"] = r => r["correspondances"]![0]!["blocs"] = new JsonArray(),
        ["unknown blocs of a correspondence"] = r => r["correspondances"]![0]!["blocsCorrespondants"] = Etat("inconnu"),
        ["absent title of a legal text"] = r => r["textesReglementaires"]![0]!["titre"] = Etat("absent"),
        ["predecessor without a title"] = r => r["certificationsAnterieures"] = new JsonArray(new JsonObject { ["code"] = "RS1", ["intitule"] = Etat("absent") }),
        ["unknown prerequisites of a bloc"] = r => r["prerequisParBloc"]!["blocs"]![0]!["entree"] = Etat("inconnu"),
        ["no rules"] = r => r.Remove("regles"),
        ["no rule of entry"] = r => r["regles"]!.AsObject().Remove("entree"),
        ["no place of a jury"] = r => r["regles"]!["jury"] = new JsonArray(),
        ["rules that say nothing"] = r => r["regles"] = new JsonObject { ["secteurs"] = new JsonArray(), ["jury"] = new JsonArray() },
        ["one condition"] = r =>
        {
            r["regles"]!["entree"]!["condition"] = r["regles"]!["entree"]!["condition"]!["uneDe"]![0]!.DeepClone();
            r["regles"]!["entree"]!.AsObject().Remove("exemples");
        },
        ["group that quotes"] = r =>
        {
            var groupe = r["regles"]!["entree"]!["condition"]!["uneDe"]![1]!;
            groupe["source"] = "prerequisEntree[2]";
            groupe["citation"] = "Ou du baccalauréat, avec un an";
        },
        ["no reading"] = r => r["regles"]!["entree"]!["lectures"] = new JsonArray(),
        ["reading without another answer"] = r => r["regles"]!["entree"]!["lectures"]![0]!["autres"] = new JsonArray(),
        ["no route without object"] = r => r["regles"]!["entree"]!["voiesSansObjet"] = new JsonArray(),
        ["remark on a sector"] = r => r["regles"]!["secteurs"]![0]!["libelle"] = Note("essais", "remarque"),
        ["sector in a closed list of one"] = r =>
        {
            r["regles"]!["secteurs"]!.AsArray().RemoveAt(1);
            r["regles"]!["entree"]!["condition"]!["uneDe"]![1]!["toutes"]![1]!["experience"]!["secteurs"] = new JsonArray("Essais");
            r["regles"]!["entree"]!.AsObject().Remove("exemples");
        },
        ["no verification"] = r =>
        {
            r["regles"]!["entree"]!.AsObject().Remove("verification");
            r["prerequisEntree"]!.AsArray().RemoveAt(2);
        },
        ["no example"] = r => r["regles"]!["entree"]!.AsObject().Remove("exemples"),
        ["text that looks like code"] = r => r["objectifs"] = new JsonArray("\"; } // */ </summary> \\u0022 \\ {0} $\"{x}\" 😀 \"\"\"", "#if"),
    };

    /// <summary>With the diagnostic that each gets.</summary>
    internal static Dictionary<string, (string Id, Action<JsonObject> Modification)> Refusees { get; } = new()
    {
        ["empty text beside métiers"] = ("RNCP0009", r => r["texteMetiers"] = new JsonArray()),
        ["empty text beside compétences"] = ("RNCP0009", r => r["blocs"]![0]!["texteCompetences"] = new JsonArray()),
        ["empty compétences beside a text"] = ("RNCP0009", r => r["blocs"]![1]!["competences"] = new JsonArray()),
        ["noted empty compétences"] = ("RNCP0009", r =>
        {
            r["blocs"]![0]!["competences"] = Note(new JsonArray(), "remarque");
            r["competencesAttestees"] = Etat("absent");
        }),
        ["reference where no bloc lists its compétences"] = ("RNCP0010", r =>
        {
            r["blocs"]![0]!.AsObject().Remove("competences");
            r["blocs"]![0]!["texteCompetences"] = new JsonArray("Préparer.");
            r["competencesAttestees"] = new JsonArray(new JsonObject { ["competence"] = "BC01C01" });
        }),
        ["empty list of differences"] = ("RNCP0011", r => r["competencesAttestees"]![0]!["ecarts"] = new JsonArray()),
        ["empty list of differences without a compétence"] = ("RNCP0011", r => r["competencesAttestees"]![2]!["ecarts"] = new JsonArray()),
        ["neither compétences nor an attested list"] = ("RNCP0009", r => r.Remove("competencesAttestees")),
        ["compétences of the fiche and an attested list"] = ("RNCP0009", r => r["competences"] = new JsonArray(Competence(1, "Conclure."))),
        ["empty compétences of the fiche"] = ("RNCP0009", r =>
        {
            CompetencesDeLaFiche(r);
            r["competences"] = new JsonArray();
        }),
        ["compétence of the fiche given twice"] = ("RNCP0008", r => CompetencesDeLaFiche(r, Competence(1, "Conclure."), Competence(1, "Rendre compte."))),
        ["compétence of the fiche worded twice"] = ("RNCP0034", r => CompetencesDeLaFiche(r, Competence(1, "Conclure."), Competence(2, "Conclure."))),
        ["fiche of the RS with both forms of métiers"] = ("RNCP0009", r =>
        {
            EnRs(r);
            r["metiers"] = new JsonArray();
            r["texteMetiers"] = new JsonArray();
        }),
        ["fiche of the RS whose rule names a route that it has not"] = ("RNCP0010", r =>
        {
            EnRs(r);
            r["regles"]!["entree"]!["voiesSansObjet"] = new JsonArray("ContratApprentissage");
        }),
        ["fiche of the RS without a route"] = ("RNCP0004", r =>
        {
            EnRs(r);
            r["voiesAcces"]!.AsArray().RemoveAt(4);
        }),
        ["predecessor given twice"] = ("RNCP0008", r => r["certificationsAnterieures"] = Deux("RNCP998")),
        ["successor given twice"] = ("RNCP0008", r => r["certificationsNouvelles"] = Deux("RNCP998")),
        ["prerequisites of a bloc given twice"] = ("RNCP0008", r =>
            r["prerequisParBloc"]!["blocs"]!.AsArray().Add(r["prerequisParBloc"]!["blocs"]![0]!.DeepClone())),
    };

    /// <summary>The small fiche as one of the RS: no level, no bloc, no ROME, no apprenticeship, and compétences of its own.</summary>
    internal static void EnRs(JsonObject r)
    {
        r["code"] = "RS999";
        CompetencesDeLaFiche(r, Competence(1, "Préparer les essais."), Competence(3, "Conduire les essais."));
        r["blocs"] = new JsonArray();
        foreach (var champ in Rncp.Format.Referentiel.Root.Fields.Where(champ => champ.IsOnlyInRncp)) r.Remove(champ.Name);
        r["voiesAcces"]!.AsArray().RemoveAt(1);
        r["voiesAcces"]![0]!["jury"] = new JsonArray("Trois personnes.");
    }

    private static void CompetencesDeLaFiche(JsonObject r, params JsonObject[] competences)
    {
        r.Remove("competencesAttestees");
        r["competences"] = new JsonArray([.. competences]);
    }

    private static JsonObject Competence(int rang, string libelle) => new() { ["rang"] = rang, ["libelle"] = libelle };

    private static JsonArray Deux(string code) =>
        [new JsonObject { ["code"] = code, ["intitule"] = Etat("absent") }, new JsonObject { ["code"] = code, ["intitule"] = Etat("absent") }];

    private static JsonObject Etat(string mot) => new() { [mot] = "Une raison." };

    private static JsonObject Note(JsonNode valeur, string mot) => new() { ["valeur"] = valeur, [mot] = "Une note." };

    private static void Retourner(JsonObject objet, string liste) => objet[liste] = new JsonArray([.. objet[liste]!.AsArray().Reverse().Select(element => element!.DeepClone())]);

    /// <summary>As fiches from before 2019 print them, and what refers to them.</summary>
    internal static void CodesCourts(JsonObject r)
    {
        r["blocs"]![0]!["code"] = "01";
        r["blocs"]![1]!["code"] = "02";
        r["prerequisParBloc"]!["blocs"]![0]!["bloc"] = "02";
        r["correspondances"]![0]!["blocs"] = new JsonArray("02");
    }

    /// <summary>The second bloc is the seventh: five were withdrawn.</summary>
    internal static void SansLeDeuxieme(JsonObject r)
    {
        (r["blocs"]![1]!["numero"], r["blocs"]![1]!["code"]) = (7, "RNCP999BC07");
        r["prerequisParBloc"]!["blocs"]![0]!["bloc"] = "RNCP999BC07";
    }

    /// <summary>The second bloc takes up the second compétence of the first one.</summary>
    internal static void Partager(JsonObject r)
    {
        r["blocs"]![1]!.AsObject().Remove("texteCompetences");
        r["blocs"]![1]!["competences"] = new JsonArray(new JsonObject { ["rang"] = 1, ["libelle"] = "Vérifier les essais en équipe.", ["memeQue"] = "BC01C02" });
    }

    private static void AttesteesEnTexte(JsonObject r, JsonNode texte)
    {
        r.Remove("competencesAttestees");
        r["texteCompetencesAttestees"] = texte;
    }

    private static void MetiersEnTexte(JsonObject r, JsonNode texte)
    {
        r.Remove("metiers");
        r["texteMetiers"] = texte;
    }
}
