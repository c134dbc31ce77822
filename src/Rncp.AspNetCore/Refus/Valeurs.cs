using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Rncp.Refus;

/// <summary>The values that a request has, wherever they are, to be read and put otherwise.</summary>
internal sealed class Valeurs(HttpContext contexte, IFormCollection? formulaire)
{
    private HttpRequest Demande => contexte.Request;

    /// <summary>The form; null when there is none, or none that may be read.</summary>
    internal IFormCollection? Formulaire { get; private set; } = formulaire;

    /// <summary>Whether what is there can be told: what the framework refuses to read as a form is left to it.</summary>
    internal bool Sait(Source source) => source is not Source.Formulaire || Formulaire is not null;

    /// <summary>A name, as the request writes it.</summary>
    internal string NomDonne(Source source, string nom) => source switch
    {
        Source.Requete => Trouver(Demande.Query.Keys, nom),
        Source.Formulaire => Trouver(Formulaire!.Keys, nom),
        Source.Route or Source.EnTete => nom,
    };

    internal StringValues Lire(Source source, string nom, bool estListe) => source switch
    {
        Source.Route => Demande.RouteValues.TryGetValue(nom, out var valeur) && valeur is not null ? valeur.ToString() : StringValues.Empty,
        Source.Requete => Demande.Query[nom],
        Source.EnTete => estListe ? Demande.Headers.GetCommaSeparatedValues(nom) : Demande.Headers[nom],
        Source.Formulaire => Formulaire![nom],
    };

    /// <summary>
    /// Removes a blank value; false when it is all that a form has, of which the framework would then make no object at all.
    /// </summary>
    internal bool Retirer(Source source, string nom)
    {
        if (source is Source.Formulaire && Formulaire!.Keys.All(champ => champ == nom || champ.StartsWith("__", StringComparison.Ordinal)))
            return false;
        Remplacer(source, nom, []);
        return true;
    }

    /// <summary>Puts other values under a name; none removes it.</summary>
    internal void Remplacer(Source source, string nom, string[] valeurs)
    {
        switch (source)
        {
            case Source.Route:
                Demande.RouteValues[nom] = valeurs.FirstOrDefault();
                break;
            case Source.Requete:
                Demande.Query = new QueryCollection(Avec(Demande.Query, nom, valeurs));
                break;
            case Source.EnTete:
                if (valeurs.Length == 0) Demande.Headers.Remove(nom);
                else Demande.Headers[nom] = string.Join(',', valeurs);
                break;
            case Source.Formulaire:
                Formulaire = new FormCollection(Avec(Formulaire!, nom, valeurs), Formulaire!.Files);
                Demande.Form = Formulaire;
                break;
        }
    }

    private static Dictionary<string, StringValues> Avec(
        IEnumerable<KeyValuePair<string, StringValues>> toutes, string nom, string[] valeurs)
    {
        var autres = new Dictionary<string, StringValues>(toutes, StringComparer.OrdinalIgnoreCase);
        if (valeurs.Length == 0) autres.Remove(nom);
        else autres[nom] = valeurs;
        return autres;
    }

    private static string Trouver(IEnumerable<string> noms, string nom) =>
        noms.FirstOrDefault(un => string.Equals(un, nom, StringComparison.OrdinalIgnoreCase)) ?? nom;
}
