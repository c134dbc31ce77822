using System.Text.Json;

namespace Rncp.Outil.Signalements;

/// <summary>For a program: all that is known of each finding. docs/rapport.schema.json has its form.</summary>
internal static class RapportJson
{
    /// <summary>Raised when what a reader relies on changes; another property is no change.</summary>
    private const int Format = 1;

    internal static void Ecrire(Utf8JsonWriter objet, Rapport rapport)
    {
        objet.WriteStartObject();
        objet.WriteNumber("format", Format);
        objet.WriteString("verbe", rapport.Verbe);
        objet.WriteString("version", Rapports.Version);
        objet.WriteString("langue", rapport.Langue.Code());
        objet.WriteStartArray("fichiers");
        foreach (var fichier in rapport.Fichiers) objet.WriteStringValue(fichier);
        objet.WriteEndArray();
        objet.WriteStartArray("signalements");
        foreach (var trouve in rapport.Signalements) Ecrire(objet, trouve);
        objet.WriteEndArray();
        objet.WriteStartArray("echecs");
        foreach (var echec in rapport.Echecs)
        {
            objet.WriteStartObject();
            objet.WriteString("fichier", echec.Fichier);
            objet.WriteString("message", echec.Message);
            objet.WriteEndObject();
        }
        objet.WriteEndArray();
        objet.WriteStartObject("bilan");
        objet.WriteNumber("erreurs", rapport.Nombre(Niveau.Erreur));
        objet.WriteNumber("avertissements", rapport.Nombre(Niveau.Avertissement));
        objet.WriteNumber("informations", rapport.Nombre(Niveau.Information));
        objet.WriteNumber("code", rapport.Code);
        objet.WriteEndObject();
        objet.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter objet, Signalement trouve)
    {
        objet.WriteStartObject();
        objet.WriteString("regle", trouve.Regle.Id);
        objet.WriteString("niveau", Langue.Francais.Dire(trouve.Niveau));
        objet.WriteString("titre", trouve.Regle.Titre);
        objet.WriteString("message", trouve.Message);
        if (trouve.Regle.Remede is { } remede) objet.WriteString("remede", remede);
        if (trouve.Lieu is { } lieu)
        {
            objet.WriteString("fichier", lieu.Fichier);
            objet.WriteNumber("ligne", lieu.Ligne);
            objet.WriteNumber("colonne", lieu.Colonne);
            objet.WriteNumber("ligneFin", lieu.LigneFin);
            objet.WriteNumber("colonneFin", lieu.ColonneFin);
        }
        if (trouve.Regle.Aide is { } aide) objet.WriteString("aide", aide.AbsoluteUri);
        if (trouve.Empreinte is { } empreinte) objet.WriteString("empreinte", empreinte);
        objet.WriteEndObject();
    }
}
