using System.Collections.Immutable;
using System.Globalization;

namespace Rncp;

/// <summary>
/// Builds one object of the canonical form. A value that has a reservation is written with it, and a value that is
/// null without one is an optional element that the référentiel does not mention.
/// </summary>
/// <param name="reserves">What is said of each place.</param>
/// <param name="chemin">The place of the object.</param>
/// <param name="chemins">Receives each place that a fiche has, with a value or not; null when nobody asks.</param>
internal sealed class ConstructeurObjet(IReadOnlyDictionary<string, Reserve> reserves, string chemin, HashSet<string>? chemins = null)
{
    private readonly List<KeyValuePair<string, Noeud>> _proprietes = [];

    internal Noeud Objet => new Noeud.Objet(_proprietes);

    internal ConstructeurObjet Texte(string nom, string? valeur) => Ajouter(nom, valeur is null ? null : new Noeud.Chaine(valeur));

    internal ConstructeurObjet Date(string nom, DateOnly? valeur) =>
        Texte(nom, valeur?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal ConstructeurObjet Nombre(string nom, int? valeur) =>
        Ajouter(nom, valeur is { } nombre ? new Noeud.Litteral(nombre.ToString(CultureInfo.InvariantCulture)) : null);

    internal ConstructeurObjet OuiNon(string nom, bool? valeur) =>
        Ajouter(nom, valeur is { } oui ? new Noeud.Litteral(oui ? "true" : "false") : null);

    /// <summary>Adds a word of a closed list, by its number from 1.</summary>
    internal ConstructeurObjet Mot(string nom, int numero, ReadOnlySpan<string> mots) => Texte(nom, mots[numero - 1]);

    internal ConstructeurObjet Textes(string nom, ImmutableArray<string> valeurs) =>
        Ajouter(nom, new Noeud.Liste([.. valeurs.Select((valeur, i) => Element(nom, Position(i), new Noeud.Chaine(valeur)))]));

    internal ConstructeurObjet Textes(string nom, Texte valeur) => Textes(nom, valeur.Paragraphes);

    /// <summary>Adds a text where there is one, or a word on it; what stands in its place otherwise.</summary>
    internal ConstructeurObjet TextesOu(string nom, Texte valeur, Func<ConstructeurObjet, ConstructeurObjet> sinon) =>
        Ou(nom, valeur.EstVide, ici => ici.Textes(nom, valeur), sinon);

    /// <summary>Adds a text that a référentiel may leave out.</summary>
    internal ConstructeurObjet TextesFacultatifs(string nom, Texte valeur) => TextesOu(nom, valeur, sinon => sinon);

    /// <summary>Adds texts that a référentiel may leave out.</summary>
    internal ConstructeurObjet TextesFacultatifs(string nom, ImmutableArray<string> valeurs) => TextesFacultatifs(nom, new Texte(valeurs));

    /// <summary>Adds an object, or the reason why there is none.</summary>
    internal ConstructeurObjet Partie<T>(string nom, T? valeur, Action<ConstructeurObjet, T> remplir) where T : class
    {
        if (valeur is null) return Ajouter(nom, null);
        var partie = new ConstructeurObjet(reserves, Sous(nom), chemins);
        remplir(partie, valeur);
        return Ajouter(nom, partie.Objet);
    }

    /// <summary>
    /// Adds an object that a référentiel may leave out: then nothing is in it, no word either, as there is on what a file leaves empty.
    /// </summary>
    internal ConstructeurObjet PartieFacultative<T>(string nom, T valeur, Action<ConstructeurObjet, T> remplir) where T : class
    {
        var partie = new ConstructeurObjet(reserves, Sous(nom), chemins);
        remplir(partie, valeur);
        var estVide = partie._proprietes.All(propriete => propriete.Value is Noeud.Liste { Elements.Count: 0 })
            && !reserves.Keys.Any(champ => champ.StartsWith(Sous(nom) + '.', StringComparison.Ordinal));
        if (!estVide) return Ajouter(nom, partie.Objet);
        chemins?.Add(Sous(nom));
        return this;
    }

    /// <summary>Adds a list of objects.</summary>
    /// <param name="nom">The name of the list.</param>
    /// <param name="valeurs">The items.</param>
    /// <param name="cle">What names an item in a path; null when its position does.</param>
    /// <param name="remplir">Adds the properties of an item.</param>
    internal ConstructeurObjet Liste<T>(
        string nom, ImmutableArray<T> valeurs, Func<T, string>? cle, Action<ConstructeurObjet, T> remplir) =>
        Ajouter(nom, new Noeud.Liste([.. valeurs.Select((valeur, i) =>
        {
            var cleElement = cle?.Invoke(valeur) ?? Position(i);
            var element = new ConstructeurObjet(reserves, $"{Sous(nom)}[{cleElement}]", chemins);
            remplir(element, valeur);
            return Element(nom, cleElement, element.Objet);
        })]));

    /// <summary>Adds a list of objects where there is one, or a word on it; what stands in its place otherwise.</summary>
    internal ConstructeurObjet ListeOu<T>(
        string nom, ImmutableArray<T> valeurs, Func<T, string>? cle, Action<ConstructeurObjet, T> remplir,
        Func<ConstructeurObjet, ConstructeurObjet> sinon) =>
        Ou(nom, valeurs.IsEmpty, ici => ici.Liste(nom, valeurs, cle, remplir), sinon);

    /// <summary>Adds a list that a référentiel may leave out.</summary>
    internal ConstructeurObjet ListeFacultative<T>(
        string nom, ImmutableArray<T> valeurs, Func<T, string>? cle, Action<ConstructeurObjet, T> remplir) =>
        ListeOu(nom, valeurs, cle, remplir, sinon => sinon);

    private ConstructeurObjet Ou(
        string nom, bool estVide, Func<ConstructeurObjet, ConstructeurObjet> ici, Func<ConstructeurObjet, ConstructeurObjet> sinon)
    {
        // All are places of the fiche, though it says nothing there.
        chemins?.Add(Sous(nom));
        if (chemins is not null) sinon(new ConstructeurObjet(reserves, chemin, chemins));
        return estVide && !reserves.ContainsKey(Sous(nom)) ? sinon(this) : ici(this);
    }

    private ConstructeurObjet Ajouter(string nom, Noeud? valeur)
    {
        chemins?.Add(Sous(nom));
        var ecrite = reserves.TryGetValue(Sous(nom), out var reserve) ? AvecReserve(valeur, reserve) : valeur;
        if (ecrite is not null) _proprietes.Add(KeyValuePair.Create(nom, ecrite));
        return this;
    }

    private static Noeud? AvecReserve(Noeud? valeur, Reserve reserve)
    {
        if (reserve.Motif is null) return valeur;
        var motif = KeyValuePair.Create(Mot(reserve.Etat), (Noeud)new Noeud.Chaine(reserve.Motif));
        return reserve.Etat is EtatDonnee.Deduit or EtatDonnee.Remarque
            ? new Noeud.Objet([KeyValuePair.Create("valeur", valeur!), motif])
            : new Noeud.Objet([motif]);
    }

    private static string Mot(EtatDonnee etat) => etat switch
    {
        EtatDonnee.Vide => "vide",
        EtatDonnee.Absent => "absent",
        EtatDonnee.Inconnu => "inconnu",
        EtatDonnee.Deduit => "deduit",
        EtatDonnee.Remarque => "remarque",
    };

    private string Sous(string nom) => chemin.Length == 0 ? nom : $"{chemin}.{nom}";

    private KeyValuePair<string, Noeud> Element(string nom, string cle, Noeud noeud)
    {
        chemins?.Add($"{Sous(nom)}[{cle}]");
        return KeyValuePair.Create(cle, noeud);
    }

    private static string Position(int i) => (i + 1).ToString(CultureInfo.InvariantCulture);
}
