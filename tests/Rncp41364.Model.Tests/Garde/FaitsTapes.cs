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

    private static readonly string[] ALaMain =
    [
        "intitule", "abrege", "enregistrement.", "evaluation.tous", "evaluation.blocs", "prerequisParBloc.blocs", "territoires.",
        "partenaires.existence", "partenaires.organismes", "certificationsNouvelles", "correspondances", "textesReglementaires",
        "conventionsCollectives",
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
    /// was typed, and goes on to differ. What the référentiel and the page have no more goes, and what is new comes after what it
    /// follows there.
    /// </summary>
    internal string Accepter()
    {
        var places = PlacesADire().ToList();
        var rangs = places.Index().ToDictionary(place => place.Item, place => place.Index, StringComparer.Ordinal);
        var dites = _lignes.Select(ligne => Fait.Lire(ligne)?.Place).ToHashSet(StringComparer.Ordinal);
        var texte = new StringBuilder();
        // How far the lines of the page have moved, by the line that a fact had; and the line of the last fact.
        var decalages = new SortedDictionary<int, int> { [0] = 0 };
        var ici = 1;
        foreach (var ligne in _lignes)
        {
            if (EstCommentaire(ligne) || Fait.Lire(ligne) is not { } fait)
            {
                texte.Append(ligne).Append('\n');
                continue;
            }
            var pres = fait.Ligne + decalages.Last(un => un.Key <= fait.Ligne.GetValueOrDefault()).Value;
            if (!rangs.TryGetValue(fait.Place, out var rang))
            {
                if (pres is { } encore && Imprime(fait, encore)) texte.Append(fait).Append('\n');
                continue;
            }
            var accepte = Accepte(fait, pres);
            if (accepte.Ligne is { } numero)
            {
                ici = numero;
                if (fait.Ligne is { } ancien) decalages[ancien] = numero - ancien;
            }
            texte.Append(accepte).Append('\n');
            for (rang++; rang < places.Count && !dites.Contains(places[rang]); rang++)
            {
                if (Nouveau(places[rang], ici) is not { } nouveau) continue;
                ici = nouveau.Ligne ?? ici;
                texte.Append(nouveau).Append('\n');
            }
        }
        return texte.ToString();
    }

    private Fait Accepte(Fait fait, int? pres)
    {
        var telQuel = Situer(fait, pres) ?? fait;
        var voulu = fait with { Valeur = Valeur(fait.Place).Valeur };
        if (voulu.Valeur == fait.Valeur || EstCompte(fait.Place)) return voulu with { Ligne = telQuel.Ligne };
        var sansMots = voulu.FormesImprimees is null;
        if (SeTapeALaMain(fait.Place) || (sansMots && EstDeLaRegle(fait.Place))) return telQuel;
        if (Situer(voulu, pres ?? 1) is { } situe) return situe;
        // A cross or a dash has no words of its own: the page printed again tells whether it is there.
        return sansMots ? voulu with { Ligne = null } : telQuel;
    }

    /// <summary>A fact of what no line says yet, at the first line below the last one that prints it; null when a person is to type it.</summary>
    private Fait? Nouveau(string place, int ici)
    {
        var fait = new Fait(null, place, Valeur(place).Valeur, "");
        if (EstCompte(place)) return fait;
        if (SeTapeALaMain(place)) return null;
        if (fait.FormesImprimees is null) return EstDeLaRegle(place) ? null : fait;
        var ligne = _page.Lignes.FirstOrDefault(ligne => ligne.Numero >= ici && fait.EstImprimePar(ligne.Texte)).Numero;
        return ligne == 0 ? null : fait with { Ligne = ligne };
    }

    /// <summary>The fact at the line nearest to one that prints it; null when none does.</summary>
    private Fait? Situer(Fait fait, int? pres) => pres is null ? null : _page.Lignes.Where(ligne => fait.EstImprimePar(ligne.Texte))
        .OrderBy(ligne => Math.Abs(ligne.Numero - pres.Value)).Select(ligne => fait with { Ligne = ligne.Numero }).FirstOrDefault();

    /// <summary>What the page does not print in words, and the page printed again does not have: who keeps the fiche says it.</summary>
    private static bool SeTapeALaMain(string place) => ALaMain.Any(debut => place.StartsWith(debut, StringComparison.Ordinal))
        && place != "enregistrement.fin";

    private static bool EstDeLaRegle(string place) => place.StartsWith("regles.", StringComparison.Ordinal);

    private static bool EstCompte(string place) => place.EndsWith(Compte, StringComparison.Ordinal);

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
        if (EstCompte(place))
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
