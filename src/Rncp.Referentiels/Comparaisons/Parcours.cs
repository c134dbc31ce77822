using System.Collections.Immutable;
using System.Globalization;
using Rncp.Format;

namespace Rncp;

/// <summary>Walks two fiches along the table of the format, and writes down each leaf that differs, once.</summary>
internal sealed partial class Parcours
{
    private readonly Registre _registre;
    private readonly RechercheTemoins _temoins;
    private readonly CodeClient _code;

    private Parcours(ICertification avant, ICertification apres)
    {
        (_temoins, _registre) = (new(avant, apres), new(new(avant), new(apres)));
        _code = new(_registre.Avant, _registre.Apres);
        _gardes = Gardes(_registre.Avant, _registre.Apres);
        Objet(new("", ""), _registre.Avant.Fiche, _registre.Apres.Fiche, Topic.Shape);
        Deplacer();
    }

    internal static ImmutableArray<Changement> Changements(ICertification avant, ICertification apres) =>
        new Parcours(avant, apres)._registre.Changements;

    /// <summary>One of the two may be missing: then all that the other has comes or goes.</summary>
    private void Objet(Place place, Element? avant, Element? apres, Topic sujet)
    {
        var forme = (avant ?? apres)!.Forme;
        foreach (var champ in forme.Fields)
        {
            if (!CanonicalJson.Writes(champ.Name, isRoot: forme == Format.Referentiel.Root)) continue;
            var (a, b) = (avant?.Noeud[champ.Name], apres?.Noeud[champ.Name]);
            if (a is null && b is null) continue;
            var ici = new Ici(place.Sous(champ.Name), champ, champ.Topic == Topic.Inherited ? sujet : champ.Topic, avant, apres);
            champ.Shape.Selon<object?>(
                text: _ => Feuille(ici, a, b), code: _ => Feuille(ici, a, b), date: _ => Feuille(ici, a, b),
                integer: _ => Feuille(ici, a, b), boolean: _ => Feuille(ici, a, b), word: _ => Feuille(ici, a, b),
                texts: textes => Composee(ici, a, b, (un, autre) => Textes(ici, textes, un, autre)),
                list: liste => Composee(ici, a, b, (un, autre) => Liste(ici, liste, un, autre)),
                @object: objet => Partie(ici, objet, a, b));
        }
    }

    private object? Feuille(Ici ici, JsonNode? a, JsonNode? b)
    {
        var (avant, apres) = (Enonce.De(a, ici.Champ), Enonce.De(b, ici.Champ));
        if (avant.Valeur is null != apres.Valeur is null)
        {
            Noter(ici, Classement.DePresence(ici.Sujet, ici.Champ.Shape, arrive: avant.Valeur is null), a, b);
            return null;
        }
        if (avant.Valeur is { } une && apres.Valeur is { } autre && !MemeScalaire(une, autre))
            Noter(ici, Classement.DeValeur(ici.Sujet, ici.Champ.Shape, une.Text ?? "", autre.Text ?? ""), une, autre);
        Reserve(ici, a, b, avant.Etat, apres.Etat);
        return null;
    }

    private object? Partie(Ici ici, ObjectShape forme, JsonNode? a, JsonNode? b)
    {
        var (avant, apres) = (Enonce.De(a, ici.Champ), Enonce.De(b, ici.Champ));
        if (avant.Valeur is null != apres.Valeur is null && Classement.DuSujet(ici.Sujet) is { } regle)
        {
            Noter(ici, regle, a, b);
            return null;
        }
        return Composee(ici, a, b, (une, autre) =>
        {
            if (une is not null || autre is not null)
                Objet(ici.Place, Sous(forme, une, ici.Avant), Sous(forme, autre, ici.Apres), ici.Sujet);
        });
    }

    private object? Composee(Ici ici, JsonNode? a, JsonNode? b, Action<JsonNode?, JsonNode?> parties)
    {
        var (avant, apres) = (Enonce.De(a, ici.Champ), Enonce.De(b, ici.Champ));
        parties(avant.Valeur, apres.Valeur);
        Reserve(ici, a, b, avant.EtatAupresDe(apres), apres.EtatAupresDe(avant));
        return null;
    }

    private void Reserve(Ici ici, JsonNode? a, JsonNode? b, string? avant, string? apres)
    {
        if (avant != apres) _registre.Ajouter(ReglesChangement.Reserve, ici.Place, (a, avant), (b, apres), () => null);
    }

    private void Noter(Ici ici, RegleChangement regle, JsonNode? a, JsonNode? b) =>
        _registre.Ajouter(regle, ici.Place, a, b, Temoin(ici, a, b));

    private static Element? Sous(ObjectShape forme, JsonNode? noeud, Element? parent) => noeud is null ? null : new(forme, noeud, parent);

    private static bool MemeScalaire(JsonNode une, JsonNode autre) => une.Kind == autre.Kind && une.Text == autre.Text;

    private static string Position(int? rang) => (rang!.Value + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A property of both fiches.</summary>
    /// <param name="Place">Where it is.</param>
    /// <param name="Champ">Its row in the table.</param>
    /// <param name="Sujet">What it is about.</param>
    /// <param name="Avant">The object before that has it; null when there is none.</param>
    /// <param name="Apres">The object after that has it; null when there is none.</param>
    private readonly record struct Ici(Place Place, Field Champ, Topic Sujet, Element? Avant, Element? Apres);
}
