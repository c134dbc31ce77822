using Rncp.Format;

namespace Rncp;

internal sealed partial class Parcours
{
    /// <summary>Beside the key of objects that have none, what may tell them apart: the first texts that they have.</summary>
    private const int TextesDIdentite = 2;

    private void Textes(Ici ici, TextsShape forme, JsonNode? a, JsonNode? b)
    {
        var (avant, apres) = (Elements(a), Elements(b));
        var paires = new Appariement<JsonNode>(avant, apres, [noeud => noeud.Text, Lettres], (_, _) => true);
        foreach (var (i, j) in paires.Paires)
        {
            var place = ici.Place.Element(Position(j ?? i), null);
            if (i is { } x && j is { } y)
            {
                if (!MemeScalaire(avant[x], apres[y]))
                    _registre.Ajouter(Classement.DeValeur(ici.Sujet, forme.Item, avant[x].Text!, apres[y].Text!),
                        place, avant[x], apres[y], Temoin(ici, avant[x], apres[y]));
                continue;
            }
            var regle = Classement.DAlinea(ici.Sujet, forme.Item, arrive: i is null, entiere: avant.Count == 0 || apres.Count == 0);
            _registre.Ajouter(regle, place, Au(avant, i), Au(apres, j), Temoin(ici, Au(avant, i), Au(apres, j)));
        }
        Ordre(ici, paires, avant, a, b, noeud => noeud.Text!);
    }

    private void Liste(Ici ici, ListShape forme, JsonNode? a, JsonNode? b)
    {
        var (avant, apres, objet) = (Elements(a), Elements(b), forme.Item);
        var paires = new Appariement<JsonNode>(
            avant, apres, Cles(forme), (un, autre) => forme.Key is null && SeRessemblent(objet, un, autre));
        foreach (var (i, j) in paires.Paires)
        {
            var (une, autre) = (Sous(objet, Au(avant, i), ici.Avant), Sous(objet, Au(apres, j), ici.Apres));
            var place = ici.Place.Element(Nom(forme, (autre ?? une)!.Noeud) ?? Position(j ?? i), Nom(forme, (une ?? autre)!.Noeud));
            if (une is not null && autre is not null) Objet(place, une, autre, ici.Sujet);
            else Seul(ici, place, une, autre);
        }
        Ordre(ici, paires, avant, a, b, noeud => Nom(forme, noeud) ?? Registre.Json(noeud));
    }

    /// <summary>An element that comes or goes.</summary>
    private void Seul(Ici ici, Place place, Element? avant, Element? apres)
    {
        var forme = (avant ?? apres)!.Forme;
        var regle = !forme.IsMember ? Classement.DePresence(ici.Sujet, forme, arrive: avant is null)
            : avant is null ? ReglesChangement.MembreAjoute : ReglesChangement.MembreRetire;
        var temoin = !forme.IsMember ? Temoin(ici with { Avant = avant, Apres = apres }, avant?.Noeud, apres?.Noeud)
            : avant is null ? () => _code.Venu(apres!) : (Func<Temoin?>)(() => _code.Parti(avant));
        var dit = _registre.Ajouter(regle, place, avant?.Noeud, apres?.Noeud, temoin);
        if (forme == Format.Membres.Competence) _seules.Add(((avant ?? apres)!, dit));
    }

    private void Ordre(
        Ici ici, Appariement<JsonNode> paires, List<JsonNode> avant, JsonNode? a, JsonNode? b, Func<JsonNode, string> nom)
    {
        if (paires.CommunsAvant.SequenceEqual(paires.CommunsApres)) return;
        _registre.Ajouter(ReglesChangement.Ordre, ici.Place,
            (a, Registre.Json(paires.CommunsAvant.Select(Nommer))), (b, Registre.Json(paires.CommunsApres.Select(Nommer))), () => null);

        string Nommer(int rang) => nom(avant[rang]);
    }

    /// <summary>
    /// What tells the elements apart, first what is surest. Of members that swap one thing, each is the one that it is in all others. A
    /// compétence has no more than a rank and a wording: there the wording tells, for code that names one reads the other, and one whose
    /// wording is elsewhere now is no other one of its rank.
    /// </summary>
    private IEnumerable<Func<JsonNode, string?>> Cles(ListShape forme)
    {
        Func<JsonNode, string?> entier = Registre.Json;
        if (forme.Key is null) return [entier, .. Identites(forme.Item)];
        Func<JsonNode, string?> cle = noeud => noeud[forme.Key]?.Text;
        if (!forme.Item.IsMember) return [cle];
        var (titre, nombre) = (Titre(forme.Item), Nombre(forme.Item));
        Func<JsonNode, string?> libelle = noeud => Texte(noeud, titre);
        Func<JsonNode, string?> reste = noeud => string.Join('\n', noeud.Properties.Where(une => une.Name != titre.Name)
            .OrderBy(une => une.Name, StringComparer.Ordinal).Select(une => Registre.Json(une.Value)));
        Func<JsonNode, string?> ensemble = noeud => cle(noeud) + libelle(noeud);
        return forme.Key == nombre.Name
            ? [entier, ensemble, libelle, noeud => libelle(noeud) is { } dit && _gardes.Contains(dit) ? null : cle(noeud)]
            : [entier, ensemble, reste, libelle, cle, noeud => noeud[nombre.Name]?.Text];
    }

    private static Field Titre(ObjectShape membre) => membre.Fields.First(champ => champ.Shape is TextShape);

    private static Field Nombre(ObjectShape membre) => membre.Fields.First(champ => champ.Topic == Topic.Number);

    private static IEnumerable<Func<JsonNode, string?>> Identites(ObjectShape forme) =>
        forme.Fields.Where(champ => champ.Shape is TextShape or CodeShape).Take(TextesDIdentite)
            .Select(champ => (Func<JsonNode, string?>)(noeud => Texte(noeud, champ)));

    /// <summary>Whether two objects agree in more than half of what they say: one was renamed, and not replaced.</summary>
    private static bool SeRessemblent(ObjectShape forme, JsonNode un, JsonNode autre)
    {
        var dits = forme.Fields.Select(champ => (Un: un[champ.Name], Autre: autre[champ.Name]))
            .Where(champ => champ.Un is not null || champ.Autre is not null).ToArray();
        var pareils = dits.Count(champ => champ is { Un: { } x, Autre: { } y } && Registre.Json(x) == Registre.Json(y));
        return 2 * pareils > dits.Length;
    }

    private static string? Texte(JsonNode noeud, Field champ) => Enonce.De(noeud[champ.Name], champ).Valeur?.Text;

    /// <summary>How an element is called in paths; null when its position names it.</summary>
    private static string? Nom(ListShape forme, JsonNode noeud) => forme.Key is null ? null : noeud[forme.Key]!.Text;

    /// <summary>A text without what is between its words.</summary>
    private static string? Lettres(JsonNode noeud) => string.Concat((noeud.Text ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static List<JsonNode> Elements(JsonNode? liste) => liste?.Items ?? [];

    private static JsonNode? Au(List<JsonNode> liste, int? rang) => rang is { } i ? liste[i] : null;
}
