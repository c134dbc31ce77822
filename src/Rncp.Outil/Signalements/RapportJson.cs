using System.Text.Json;
using System.Text.Json.Nodes;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Signalements;

/// <summary>For a program: all that is known of each finding. docs/rapport.schema.json has its form.</summary>
internal static class RapportJson
{
    /// <summary>Raised when what a reader relies on changes; another property is no change.</summary>
    private const int Format = 1;

    internal static void Ecrire(Utf8JsonWriter json, Rapport rapport) => new JsonObject
    {
        ["format"] = Format,
        ["verbe"] = rapport.Verbe,
        ["version"] = Rapports.Version,
        ["langue"] = rapport.Langue.Code(),
        ["fichiers"] = EcritureJson.Liste(rapport.Fichiers, fichier => fichier),
        ["signalements"] = EcritureJson.Liste(rapport.Signalements, Un),
        ["echecs"] = EcritureJson.Liste(rapport.Echecs,
            echec => new JsonObject { ["fichier"] = echec.Fichier, ["message"] = echec.Message }),
        ["bilan"] = new JsonObject
        {
            ["erreurs"] = rapport.Nombre(Niveau.Erreur),
            ["avertissements"] = rapport.Nombre(Niveau.Avertissement),
            ["informations"] = rapport.Nombre(Niveau.Information),
            ["code"] = rapport.Code,
        },
    }.WriteTo(json);

    private static JsonObject Un(Signalement trouve) => EcritureJson.Presents(
        ("regle", trouve.Regle.Id),
        ("niveau", Langue.Francais.Dire(trouve.Niveau)),
        ("titre", trouve.Regle.Titre),
        ("message", trouve.Message),
        ("remede", trouve.Regle.Remede),
        ("fichier", trouve.Lieu?.Fichier),
        ("ligne", trouve.Lieu?.Ligne),
        ("colonne", trouve.Lieu?.Colonne),
        ("ligneFin", trouve.Lieu?.LigneFin),
        ("colonneFin", trouve.Lieu?.ColonneFin),
        ("aide", trouve.Regle.Aide?.AbsoluteUri),
        ("empreinte", trouve.Empreinte));
}
