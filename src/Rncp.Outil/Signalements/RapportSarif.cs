using System.Text.Json;
using Rncp.Outil.Fichiers;

namespace Rncp.Outil.Signalements;

/// <summary>
/// For tools that show the findings of any program: SARIF 2.1.0. Each result has its level and its place, and what could not be read is
/// told beside them, so that a run which saw half of the files does not look clean.
/// </summary>
internal sealed class RapportSarif(Utf8JsonWriter objet, Rapport rapport, string dossier)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private readonly Regle[] _regles = [.. rapport.Signalements.Select(trouve => trouve.Regle).DistinctBy(regle => regle.Id)];

    internal static void Ecrire(Utf8JsonWriter objet, Rapport rapport, string dossier) =>
        new RapportSarif(objet, rapport, dossier).Ecrire();

    private void Ecrire()
    {
        objet.WriteStartObject();
        objet.WriteString("$schema", Schema);
        objet.WriteString("version", "2.1.0");
        objet.WriteStartArray("runs");
        objet.WriteStartObject();
        Outil();
        objet.WriteStartObject("automationDetails");
        objet.WriteString("id", $"{Rapports.Programme}/{rapport.Verbe}/");
        objet.WriteEndObject();
        objet.WriteString("language", rapport.Langue.Code());
        objet.WriteString("columnKind", "utf16CodeUnits");
        Execution();
        objet.WriteStartArray("results");
        foreach (var trouve in rapport.Signalements) Resultat(trouve);
        objet.WriteEndArray();
        objet.WriteEndObject();
        objet.WriteEndArray();
        objet.WriteEndObject();
    }

    private void Outil()
    {
        objet.WriteStartObject("tool");
        objet.WriteStartObject("driver");
        objet.WriteString("name", Rapports.Programme);
        objet.WriteString("version", Rapports.Version);
        objet.WriteString("semanticVersion", Rapports.Version);
        if (rapport.Page is { } page) objet.WriteString("informationUri", page.AbsoluteUri);
        objet.WriteStartArray("rules");
        foreach (var regle in _regles)
        {
            objet.WriteStartObject();
            objet.WriteString("id", regle.Id);
            Texte("shortDescription", regle.Titre);
            if (regle.Remede is { } remede) Texte("help", remede);
            if (regle.Aide is { } aide) objet.WriteString("helpUri", aide.AbsoluteUri);
            objet.WriteStartObject("defaultConfiguration");
            objet.WriteString("level", Mot(regle.Niveau));
            objet.WriteEndObject();
            objet.WriteEndObject();
        }
        objet.WriteEndArray();
        objet.WriteEndObject();
        objet.WriteEndObject();
    }

    private void Execution()
    {
        objet.WriteStartArray("invocations");
        objet.WriteStartObject();
        objet.WriteBoolean("executionSuccessful", rapport.Echecs.IsEmpty);
        objet.WriteNumber("exitCode", rapport.Code);
        objet.WriteStartArray("toolExecutionNotifications");
        foreach (var echec in rapport.Echecs)
        {
            objet.WriteStartObject();
            objet.WriteString("level", "error");
            Texte("message", echec.Message);
            if (echec.Fichier != Cible.Standard) Lieux(echec.Fichier, null);
            objet.WriteEndObject();
        }
        objet.WriteEndArray();
        objet.WriteEndObject();
        objet.WriteEndArray();
    }

    private void Resultat(Signalement trouve)
    {
        objet.WriteStartObject();
        objet.WriteString("ruleId", trouve.Regle.Id);
        objet.WriteNumber("ruleIndex", Array.FindIndex(_regles, regle => regle.Id == trouve.Regle.Id));
        objet.WriteString("level", Mot(trouve.Niveau));
        Texte("message", trouve.Message);
        if (trouve.Lieu is { } lieu) Lieux(lieu.Fichier, lieu);
        if (trouve.Empreinte is { } empreinte)
        {
            objet.WriteStartObject("partialFingerprints");
            objet.WriteString("rncp/v1", empreinte);
            objet.WriteEndObject();
        }
        objet.WriteEndObject();
    }

    private void Lieux(string fichier, Lieu? lieu)
    {
        objet.WriteStartArray("locations");
        objet.WriteStartObject();
        objet.WriteStartObject("physicalLocation");
        objet.WriteStartObject("artifactLocation");
        objet.WriteString("uri", fichier == Cible.Standard ? "stdin" : Chemins.Adresse(dossier, fichier));
        objet.WriteEndObject();
        if (lieu is not null)
        {
            objet.WriteStartObject("region");
            objet.WriteNumber("startLine", lieu.Ligne);
            objet.WriteNumber("startColumn", lieu.Colonne);
            objet.WriteNumber("endLine", lieu.LigneFin);
            objet.WriteNumber("endColumn", lieu.ColonneFin);
            objet.WriteEndObject();
        }
        objet.WriteEndObject();
        objet.WriteEndObject();
        objet.WriteEndArray();
    }

    private void Texte(string nom, string texte)
    {
        objet.WriteStartObject(nom);
        objet.WriteString("text", texte);
        objet.WriteEndObject();
    }

    private static string Mot(Niveau niveau) => niveau switch
    {
        Niveau.Erreur => "error",
        Niveau.Avertissement => "warning",
        Niveau.Information => "note",
    };
}
