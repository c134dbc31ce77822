using Rncp.Format;

namespace Rncp.Fuzz;

/// <summary>The format of a référentiel as a grammar: which value of a file has which shape, and values of a shape.</summary>
internal sealed class Grammaire
{
    /// <summary>Deeper lists have one item at most: a condition is made of conditions, and a few of a few hundred would fill the memory.</summary>
    private const int PlusProfond = 4;

    private readonly Dictionary<string, List<string>> _codes = [];

    /// <param name="fiches">Files that give codes of each form.</param>
    internal Grammaire(IEnumerable<Arbre> fiches)
    {
        foreach (var fiche in fiches)
            foreach (var (noeud, forme, _) in Formes(fiche))
                if (forme is CodeShape && noeud.EstTexte) Codes(forme).Add(noeud.Jeton);
    }

    /// <summary>Each value that has a shape, with its property; a value that is stated is taken out of its statement.</summary>
    internal static IEnumerable<(Arbre Noeud, Shape Forme, string Nom)> Formes(Arbre fiche) => Formes(fiche, Format.Referentiel.Root, "");

    /// <summary>A value of a shape, nearly always a valid one.</summary>
    internal Arbre Valeur(Shape forme, Random hasard, int profondeur = 0) => forme switch
    {
        CodeShape => Arbre.Scalaire(
            hasard.Next(3) == 0 && forme.InWords.English.StartsWith("a key", StringComparison.Ordinal) ? $"\"{Hostilites.Cle(hasard)}\""
            : Codes(forme) is { Count: > 0 } codes ? Hostilites.Un(codes, hasard) : "\"A1\""),
        DateShape => Arbre.Scalaire($"\"{hasard.Next(1, 10_000):0000}-{hasard.Next(1, 13):00}-{hasard.Next(1, 29):00}\""),
        IntegerShape nombre => Arbre.Scalaire(hasard.Next(4) switch { 0 => $"{nombre.Min}", 1 => $"{nombre.Max}", _ => $"{hasard.Next(nombre.Min, Math.Min(nombre.Max, 10_000) + 1)}" }),
        BooleanShape => Arbre.Scalaire(hasard.Next(2) == 0 ? "true" : "false"),
        WordShape mots => Arbre.Scalaire($"\"{Hostilites.Un(mots.Words, hasard)}\""),
        TextsShape textes => Arbre.Liste(Enumerable.Range(0, Combien(hasard, profondeur)).Select(_ => Valeur(textes.Item, hasard, profondeur))),
        ListShape liste => Arbre.Liste(Enumerable.Range(0, Combien(hasard, profondeur)).Select(_ => Valeur(liste.Item, hasard, profondeur + 1))),
        ObjectShape objet => Arbre.Objet(objet.Fields.Where(champ => !champ.IsOptional || hasard.Next(3) == 0)
            .Select(champ => ($"\"{champ.Name}\"", Champ(champ, hasard, profondeur + 1)))),
        _ => Arbre.Scalaire(Hostilites.Json(hasard.Next(3) == 0 ? Hostilites.TexteEntoure(hasard) : Hostilites.TexteSobre(hasard), hasard)),
    };

    /// <summary>What is said of a value instead of it, or with it.</summary>
    internal static Arbre Enonce(Arbre valeur, Random hasard)
    {
        var raison = Arbre.Scalaire(Hostilites.Json(hasard.Next(4) == 0 ? Hostilites.TexteEntoure(hasard) : Hostilites.TexteSobre(hasard), hasard));
        return hasard.Next(5) switch
        {
            0 => Arbre.Objet(("\"absent\"", raison)),
            1 => Arbre.Objet(("\"inconnu\"", raison)),
            2 => Arbre.Objet(("\"vide\"", raison)),
            3 => Arbre.Objet(("\"valeur\"", valeur.Copie()), ("\"deduit\"", raison)),
            _ => Arbre.Objet(("\"remarque\"", raison), ("\"valeur\"", valeur.Copie())),
        };
    }

    private Arbre Champ(Field champ, Random hasard, int profondeur)
    {
        var valeur = Valeur(champ.Shape, hasard, profondeur);
        return champ.States != States.None && hasard.Next(4) == 0 ? Enonce(valeur, hasard) : valeur;
    }

    private static int Combien(Random hasard, int profondeur) =>
        profondeur > PlusProfond ? hasard.Next(0, 2) : profondeur < 2 && hasard.Next(20) == 0 ? hasard.Next(10, 300) : hasard.Next(0, 4);

    private List<string> Codes(Shape forme)
    {
        if (!_codes.TryGetValue(forme.InWords.English, out var codes)) _codes.Add(forme.InWords.English, codes = []);
        return codes;
    }

    private static IEnumerable<(Arbre Noeud, Shape Forme, string Nom)> Formes(Arbre noeud, Shape forme, string nom)
    {
        if (noeud["valeur"] is { } valeur && (noeud["deduit"] ?? noeud["remarque"]) is not null) noeud = valeur;
        yield return (noeud, forme, nom);
        var enfants = forme switch
        {
            ObjectShape objet when noeud.Membres is not null => objet.Fields.Where(champ => noeud[champ.Name] is not null).SelectMany(champ => Formes(noeud[champ.Name]!, champ.Shape, champ.Name)),
            ListShape liste when noeud.Elements is not null => noeud.Elements.SelectMany(element => Formes(element, liste.Item, nom)),
            TextsShape textes when noeud.Elements is not null => noeud.Elements.SelectMany(element => Formes(element, textes.Item, nom)),
            _ => [],
        };
        foreach (var enfant in enfants) yield return enfant;
    }
}
