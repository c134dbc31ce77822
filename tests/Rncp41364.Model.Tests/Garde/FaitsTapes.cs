using System.Text;

namespace Rncp.Tests.Garde;

/// <summary>
/// The file of facts: what it says is compared with the référentiel and with the page, each of which was typed by other hands.
/// Every short value of the page has a fact; what is ours (keys, numbers, reasons) and long texts, which the page printed
/// again has whole, have none.
/// </summary>
internal sealed class FaitsTapes
{
    internal const string Fichier = "tests/donnees/faits.txt";

    private const int TexteCourt = 80;

    /// <summary>After the place of a list: how many items it has, which the page shows without printing it.</summary>
    private const string Compte = " (nombre)";

    /// <summary>Lists whose items are ours.</summary>
    private static readonly HashSet<string> SansCompte = ["uneDe", "toutes", "voiesSansObjet", "lectures", "autres", "nonFormalise", "ecarts"];

    /// <summary>The last names of the places of what is ours, and the names of whole parts that are.</summary>
    private static readonly HashSet<string> NosNoms =
    [
        "format", "version", "source", "cle", "numero", "rang", "voie", "competence", "competences", "ecarts", "parametre", "question",
        "parDefaut", "autres", "justification", "motif", "decidePar", "citation", "role", "voiesSansObjet", "deduit", "remarque",
    ];

    private readonly string[] _lignes;
    private readonly Referentiel _referentiel;
    private readonly PageSource _page;

    internal FaitsTapes(string texte, Referentiel referentiel, PageSource page)
    {
        _lignes = texte.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        (_referentiel, _page) = (referentiel, page);
    }

    /// <summary>What differs, a sentence each, with the lines where it does; nothing when all agree.</summary>
    internal IEnumerable<string> Ecarts()
    {
        var manquants = PlacesADire().ToHashSet(StringComparer.Ordinal);
        foreach (var (i, ligne) in _lignes.Index())
        {
            if (EstCommentaire(ligne)) continue;
            var ici = $"{Fichier}, ligne {i + 1}";
            if (Fait.Lire(ligne) is not { } fait) yield return $"{ici} : « {ligne} » n'est pas « ligne | place | valeur | repère »";
            else if (!manquants.Remove(fait.Place)) yield return $"{ici} : « {fait.Place} » est dit deux fois, ou n'est pas dans {Referentiel.Fichier}";
            else if (Valeur(fait.Place) is var (valeur, ligneJson) && valeur != fait.Valeur)
                yield return $"{fait.Place} : « {fait.Valeur} » ({ici}), « {valeur} » ({Referentiel.Fichier}, ligne {ligneJson})";
            else if (fait.Ligne is { } numero && !Imprime(fait, numero))
                yield return $"{ici} : {PageSource.Fichier}, ligne {numero}, n'imprime pas « {string.Join(" » ou « ", fait.FormesImprimees ?? [])} » avec « {fait.Repere} » : {fait.Place}";
        }
        foreach (var place in manquants) yield return $"{place} : « {Valeur(place).Valeur} » ({Referentiel.Fichier}, ligne {Valeur(place).Ligne}) n'a pas de ligne dans {Fichier}";
    }

    /// <summary>
    /// The file with what the référentiel now says, where the page prints it; a fact that the page does not print stays as it
    /// was typed, and goes on to differ. What the référentiel has no more goes, and what is new comes after what it follows there.
    /// </summary>
    internal string Accepter()
    {
        var places = PlacesADire().ToList();
        var rangs = places.Index().ToDictionary(place => place.Item, place => place.Index, StringComparer.Ordinal);
        var dites = _lignes.Select(ligne => Fait.Lire(ligne)?.Place).ToHashSet(StringComparer.Ordinal);
        var texte = new StringBuilder();
        // How far the lines of the page have moved, and the line of the last fact.
        var (decalage, ici) = (0, 1);
        foreach (var ligne in _lignes)
        {
            if (EstCommentaire(ligne) || Fait.Lire(ligne) is not { } fait) texte.Append(ligne).Append('\n');
            else if (rangs.TryGetValue(fait.Place, out var rang))
            {
                var accepte = Situer(fait with { Valeur = Valeur(fait.Place).Valeur }, fait.Ligne + decalage) ?? Situer(fait, fait.Ligne + decalage) ?? fait;
                if (accepte.Ligne is { } numero) (decalage, ici) = (numero - fait.Ligne!.Value, numero);
                texte.Append(accepte).Append('\n');
                for (rang++; rang < places.Count && !dites.Contains(places[rang]); rang++) texte.Append(Nouveau(places[rang], ref ici)).Append('\n');
            }
        }
        return texte.ToString();
    }

    /// <summary>A fact of what no line says yet, at the first line below the last one that prints it.</summary>
    private Fait Nouveau(string place, ref int ici)
    {
        var depuis = ici;
        var fait = new Fait(ici, place, Valeur(place).Valeur, "");
        if (place.EndsWith(Compte, StringComparison.Ordinal) || fait.FormesImprimees is null) return fait with { Ligne = null };
        ici = _page.Lignes.FirstOrDefault(ligne => ligne.Numero >= depuis && fait.EstImprimePar(ligne.Texte), (Numero: depuis, Texte: "")).Numero;
        return fait with { Ligne = ici };
    }

    /// <summary>The fact at the line nearest to one that prints it; null when none does.</summary>
    private Fait? Situer(Fait fait, int? pres) => pres is null ? fait : _page.Lignes.Where(ligne => fait.EstImprimePar(ligne.Texte))
        .OrderBy(ligne => Math.Abs(ligne.Numero - pres.Value)).Select(ligne => fait with { Ligne = ligne.Numero }).FirstOrDefault();

    private bool Imprime(Fait fait, int numero) => _page.Lignes.Any(ligne => ligne.Numero == numero && fait.EstImprimePar(ligne.Texte));

    /// <summary>The places that need a fact, in the order of the référentiel: what is short and not ours, and how many items a list has.</summary>
    private IEnumerable<string> PlacesADire()
    {
        var dites = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, (texte, _)) in _referentiel.Valeurs)
        {
            for (var i = place.IndexOf('[', StringComparison.Ordinal); i > 0; i = place.IndexOf('[', i + 1))
                if (!SansCompte.Contains(Nom(place[..i])) && dites.Add(place[..i] + Compte)) yield return place[..i] + Compte;
            var etat = Fait.Etats.Contains(Nom(place));
            if ((texte.Length > TexteCourt && !etat) || place.Split('.').Any(nom => NosNoms.Contains(nom.Split('[')[0])) || place.Contains("experience.secteurs[", StringComparison.Ordinal)) continue;
            var dite = etat || Nom(place) == "valeur" ? place[..place.LastIndexOf('.')] : place;
            if (dites.Add(dite)) yield return dite;
        }
    }

    private static string Nom(string place) => place[(place.LastIndexOf('.') + 1)..];

    private (string Valeur, int Ligne) Valeur(string place)
    {
        if (place.EndsWith(Compte, StringComparison.Ordinal))
        {
            var debut = place[..^Compte.Length] + "[";
            var elements = _referentiel.Valeurs.Where(valeur => valeur.Key.StartsWith(debut, StringComparison.Ordinal)).ToList();
            return ($"{elements.Select(valeur => valeur.Key[debut.Length..valeur.Key.IndexOf(']', debut.Length)]).Distinct().Count()}", elements[0].Value.Ligne);
        }
        if (_referentiel.Valeurs.TryGetValue(place, out var nue) || _referentiel.Valeurs.TryGetValue(place + ".valeur", out nue))
            return (nue.Texte switch { "true" => "oui", "false" => "non", "[]" => "vide", var texte => texte }, nue.Ligne);
        var etat = Fait.Etats.First(etat => _referentiel.Valeurs.ContainsKey($"{place}.{etat}"));
        return (etat, _referentiel.Valeurs[$"{place}.{etat}"].Ligne);
    }

    private static bool EstCommentaire(string ligne) => ligne.Length == 0 || ligne[0] == '#';
}
