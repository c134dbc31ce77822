using System.Text.Json;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Differences;

/// <summary>For a program: docs/diff.schema.json has the form.</summary>
internal static class EnJson
{
    /// <summary>Raised when what a reader relies on changes; another property is no change.</summary>
    private const int Format = 1;

    internal static void Ecrire(Ecart ecart, TextWriter sortie) => sortie.WriteLine(
        EcritureJson.Texte(EcritureJson.Lisible with { Indented = true, NewLine = "\n" }, objet => Ecrire(objet, ecart)));

    private static void Ecrire(Utf8JsonWriter objet, Ecart ecart)
    {
        objet.WriteStartObject();
        objet.WriteNumber("format", Format);
        objet.WriteString("version", ecart.Comparaison.Version.Mot());
        objet.WriteStartArray("changements");
        foreach (var changement in ecart.Changements) Ecrire(objet, changement, ecart.Acceptes.De(changement));
        objet.WriteEndArray();
        objet.WriteStartArray("acceptesInutiles");
        foreach (var inutile in ecart.Acceptes.Inutiles(ecart.Comparaison)) objet.WriteStringValue(inutile.Empreinte);
        objet.WriteEndArray();
        objet.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter objet, Changement changement, ChangementAccepte? accepte)
    {
        objet.WriteStartObject();
        objet.WriteString("regle", changement.Regle.Id);
        objet.WriteString("titre", changement.Regle.TitreFrancais);
        objet.WriteString("page", changement.Regle.Page);
        objet.WriteString("version", changement.Regle.Version.Mot());
        objet.WriteString("chemin", changement.Chemin);
        Valeur(objet, "avant", changement.Avant);
        Valeur(objet, "apres", changement.Apres);
        Lieu(objet, "lieuAvant", changement.LieuAvant);
        Lieu(objet, "lieuApres", changement.LieuApres);
        objet.WriteString("empreinte", changement.Empreinte);
        if (changement.Temoin is { } temoin) Ecrire(objet, temoin);
        if (accepte is not null)
        {
            objet.WriteStartObject("accepte");
            objet.WriteString("par", accepte.Par);
            objet.WriteString("raison", accepte.Raison);
            objet.WriteString("le", accepte.Le.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            objet.WriteEndObject();
        }
        objet.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter objet, Temoin temoin)
    {
        objet.WriteStartObject("temoin");
        if (temoin.Code is { } code)
        {
            objet.WriteString("code", code);
            objet.WriteString("erreur", temoin.Erreur);
        }
        else if (temoin.Jury is { } jury)
        {
            objet.WriteStartObject("jury");
            objet.WriteNumber("professionnelsExternes", jury.ProfessionnelsExternes);
            objet.WriteNumber("representants", jury.Representants);
            objet.WriteBoolean("avantConforme", jury.AvantConforme);
            objet.WriteBoolean("apresConforme", jury.ApresConforme);
            objet.WriteEndObject();
        }
        else
        {
            objet.WritePropertyName("demande");
            objet.WriteRawValue(temoin.Demande!.ToString());
            Ecrire(objet, "avant", temoin.Avant!);
            Ecrire(objet, "apres", temoin.Apres!);
        }
        objet.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter objet, string nom, ReponseTemoin reponse)
    {
        objet.WriteStartObject(nom);
        objet.WriteString("conclusion", EcritureJson.Mot(reponse.Conclusion));
        objet.WriteString("citation", reponse.Citation);
        objet.WriteEndObject();
    }

    private static void Valeur(Utf8JsonWriter objet, string nom, string? json)
    {
        objet.WritePropertyName(nom);
        if (json is null) objet.WriteNullValue();
        else objet.WriteRawValue(json);
    }

    private static void Lieu(Utf8JsonWriter objet, string nom, LieuFichier? lieu)
    {
        if (lieu is null)
        {
            objet.WriteNull(nom);
            return;
        }
        objet.WriteStartObject(nom);
        objet.WriteString("fichier", lieu.Fichier);
        objet.WriteNumber("ligne", lieu.Ligne);
        objet.WriteNumber("colonne", lieu.Colonne);
        objet.WriteEndObject();
    }
}
