namespace Rncp.Tests.Garde;

/// <summary>What tells that a référentiel and its page say the same: each check gives a sentence for each difference, with its lines.</summary>
internal sealed class Garde(Referentiel referentiel, PageSource page, FaitsTapes faits)
{
    /// <summary>What is in our own words, or names for C#, and the rules but for their quotes: none of it claims to be on the page.</summary>
    private static readonly HashSet<string> NosMots =
        ["absent", "inconnu", "vide", "deduit", "remarque", "source", "version", "cle", "voie", "competence", "ecarts", "regles"];

    internal static Garde Publiee => De(Depot.Lire(Referentiel.Fichier), Depot.Lire(PageSource.Fichier), Depot.Lire(FaitsTapes.Fichier));

    internal static Garde De(string json, string page, string faits)
    {
        var (referentiel, source) = (new Referentiel(json), new PageSource(page));
        return new Garde(referentiel, source, new FaitsTapes(faits, referentiel, source));
    }

    internal IEnumerable<string> Tous() => [.. PageReimprimee(), .. TextesHorsDeLaPage(), .. CitationsHorsDeLaPage(), .. faits.Ecarts()];

    /// <summary>Against the canonical text that was accepted last: our own words too, and the line of each in the file.</summary>
    internal IEnumerable<string> EcartsDe(string instantane)
    {
        var acceptees = instantane.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(ligne => ligne.Split(": ", 2)).ToDictionary(ligne => ligne[0], ligne => ligne[1]);
        foreach (var (place, (texte, ligne)) in referentiel.Valeurs)
            if (!acceptees.Remove(place, out var accepte) || accepte != texte)
                yield return $"{Referentiel.Fichier}, ligne {ligne} : {place} est « {texte} », et non {(accepte is null ? "absent" : $"« {accepte} »")}";
        foreach (var (place, accepte) in acceptees) yield return $"{Referentiel.Fichier} : {place}, qui était « {accepte} », n'y est plus";
    }

    /// <summary>Stronger than a search of each line: the page is printed again, and must be the page, in its order.</summary>
    internal IEnumerable<string> PageReimprimee()
    {
        var imprimees = PageReconstruite.Lignes(referentiel.Racine);
        var debut = 0;
        while (debut < imprimees.Count && debut < page.Lignes.Count && imprimees[debut] == page.Lignes[debut].Texte) debut++;
        if (debut == imprimees.Count && debut == page.Lignes.Count) yield break;
        var (numero, imprimee) = debut < page.Lignes.Count ? page.Lignes[debut] : (page.Lignes[^1].Numero + 1, "(rien)");
        yield return $"{PageSource.Fichier}, ligne {numero} :\n- {imprimee}\n+ {(debut < imprimees.Count ? imprimees[debut] : "(rien)")} ({Referentiel.Fichier})";
    }

    internal IEnumerable<string> TextesHorsDeLaPage() =>
        referentiel.Valeurs.Where(valeur => !valeur.Key.Split('.').Any(nom => NosMots.Contains(nom.Split('[')[0])))
            .Where(valeur => valeur.Value.Texte.Any(char.IsLetter) && valeur.Value.Texte is not ("true" or "false"))
            .SelectMany(valeur => HorsDeLaPage(valeur.Key, valeur.Value));

    /// <summary>The sectors too are worded as the page words them, in the middle of a sentence.</summary>
    internal IEnumerable<string> CitationsHorsDeLaPage() =>
        referentiel.Valeurs.Where(valeur => valeur.Key.StartsWith("regles.", StringComparison.Ordinal)
                && (valeur.Key.EndsWith(".citation", StringComparison.Ordinal) || valeur.Key.EndsWith(".libelle", StringComparison.Ordinal)))
            .SelectMany(valeur => HorsDeLaPage(valeur.Key, valeur.Value));

    private IEnumerable<string> HorsDeLaPage(string place, (string Texte, int Ligne) valeur) =>
        page.Contient(valeur.Texte) ? [] : [$"{Referentiel.Fichier}, ligne {valeur.Ligne} : {PageSource.Fichier} n'imprime nulle part « {valeur.Texte} » ({place})"];
}
