namespace Rncp.Outil.Candidatures.Json;

/// <summary>Reads a diploma or a certification.</summary>
internal static class FormatTitre
{
    internal const string Exemple = "[{\"niveau\": 5, \"obtenuLe\": \"2024-07-05\"}]";

    internal static readonly string[] Cles = ["niveau", "niveau1969", "baccalaureat", "obtenuLe", "etranger", "enCours"];

    internal static Titre Lire(ObjetJson objet) => new()
    {
        Niveau = FormatNiveau.Lire(objet),
        Baccalaureat = objet.Booleen("baccalaureat"),
        ObtenuLe = objet.Date("obtenuLe"),
        Etranger = objet.Booleen("etranger") ?? false,
        EnCours = objet.Booleen("enCours") ?? false,
    };
}
