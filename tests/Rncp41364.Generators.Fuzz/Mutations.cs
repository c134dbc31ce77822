using Rncp.Format;

namespace Rncp.Fuzz;

/// <summary>What is done to the tree of a file.</summary>
internal sealed class Mutations(Grammaire grammaire, IReadOnlyList<Arbre> fiches)
{
    private static readonly string[] Enveloppes = ["valeur", "deduit", "remarque", "absent", "inconnu", "vide", "exemples", "$schema"];

    /// <summary>The ways, the more likely ones named several times: those that the format accepts, or nearly.</summary>
    private (string Nom, Action<Arbre, Random> Faire)[] Toutes =>
    [
        ("text made hostile", TexteHostile), ("text made hostile", TexteHostile), ("plain text", TextePermis), ("plain text", TextePermis), ("plain text", TextePermis),
        ("key made hostile", CleHostile), ("key chosen", CleChoisie), ("key chosen", CleChoisie),
        ("property renamed", Renommer), ("token swapped", Jeton), ("value of the shape", SelonLaForme), ("value of the shape", SelonLaForme), ("value of the shape", SelonLaForme),
        ("value of another shape", AutreForme), ("stated", Enoncer), ("stated", Enoncer), ("deleted", Supprimer), ("doubled", Doubler), ("property given twice", DeuxFois),
        ("reordered", Melanger), ("reordered", Melanger), ("emptied", Vider), ("nested", Imbriquer), ("long text", Long), ("spliced", Greffer), ("swapped", Echanger), ("wrapped", Envelopper),
    ];

    /// <summary>Changes the tree in one way.</summary>
    /// <returns>The name of the way.</returns>
    internal string Muter(Arbre fiche, Random hasard)
    {
        var (nom, faire) = Hostilites.Un(Toutes, hasard);
        faire(fiche, hasard);
        return nom;
    }

    private static void TexteHostile(Arbre fiche, Random hasard) => Choisir(fiche, hasard, noeud => noeud.EstTexte)?
        .Devenir(Arbre.Scalaire(Hostilites.Json(hasard.Next(2) == 0 ? Hostilites.Texte(hasard) : Hostilites.TexteEntoure(hasard), hasard)));

    private static void TextePermis(Arbre fiche, Random hasard)
    {
        if (Forme(fiche, hasard, forme => forme is TextShape) is { } choix) choix.Noeud.Devenir(Arbre.Scalaire(Hostilites.Json(Hostilites.TexteSobre(hasard), hasard)));
    }

    private static void CleHostile(Arbre fiche, Random hasard)
    {
        if (Forme(fiche, hasard, forme => forme is CodeShape) is { } choix)
            choix.Noeud.Devenir(Arbre.Scalaire(Hostilites.Json(hasard.Next(2) == 0 ? "A" + Hostilites.Texte(hasard) : Hostilites.Texte(hasard), hasard)));
    }

    private static void CleChoisie(Arbre fiche, Random hasard)
    {
        if (Forme(fiche, hasard, forme => forme is CodeShape && forme.InWords.English.StartsWith("a key", StringComparison.Ordinal)) is { } choix)
            choix.Noeud.Devenir(Arbre.Scalaire($"\"{Hostilites.Cle(hasard)}\""));
    }

    private static void Renommer(Arbre fiche, Random hasard)
    {
        if (Objet(fiche, hasard) is not { } membres) return;
        var i = hasard.Next(membres.Count);
        membres[i] = (Hostilites.Json(hasard.Next(2) == 0 ? Hostilites.Texte(hasard) : Hostilites.Un(Enveloppes, hasard), hasard), membres[i].Valeur);
    }

    private static void Jeton(Arbre fiche, Random hasard) => Choisir(fiche, hasard, _ => true)?.Devenir(Arbre.Scalaire(Hostilites.Valeur(hasard)));

    private void SelonLaForme(Arbre fiche, Random hasard)
    {
        // A value of the whole format is nearly never coherent: parts of it are.
        if (Forme(fiche, hasard, forme => forme != Format.Referentiel.Root) is { } choix) choix.Noeud.Devenir(grammaire.Valeur(choix.Forme, hasard));
    }

    private void AutreForme(Arbre fiche, Random hasard)
    {
        if (Forme(fiche, hasard, forme => forme != Format.Referentiel.Root) is { } choix && Forme(fiche, hasard, forme => forme != Format.Referentiel.Root) is { } autre)
            choix.Noeud.Devenir(grammaire.Valeur(autre.Forme, hasard));
    }

    private static void Enoncer(Arbre fiche, Random hasard)
    {
        var champs = Grammaire.Formes(fiche).Where(choix => choix.Forme is ObjectShape && choix.Noeud.Membres is not null).ToList();
        if (champs.Count == 0) return;
        var (objet, forme, _) = Hostilites.Un(champs, hasard);
        var permis = ((ObjectShape)forme).Fields.Where(champ => champ.States != States.None && objet[champ.Name] is not null).ToList();
        if (permis.Count > 0 && objet[Hostilites.Un(permis, hasard).Name] is { } valeur) valeur.Devenir(Grammaire.Enonce(valeur, hasard));
    }

    private static void Supprimer(Arbre fiche, Random hasard)
    {
        if (hasard.Next(2) == 0 && Liste(fiche, hasard) is { } elements) elements.RemoveAt(hasard.Next(elements.Count));
        else if (Objet(fiche, hasard) is { } membres) membres.RemoveAt(hasard.Next(membres.Count));
    }

    private static void Doubler(Arbre fiche, Random hasard)
    {
        if (Liste(fiche, hasard) is { } elements) elements.Insert(hasard.Next(elements.Count + 1), Hostilites.Un(elements, hasard).Copie());
    }

    private static void DeuxFois(Arbre fiche, Random hasard)
    {
        if (Objet(fiche, hasard) is not { } membres) return;
        var (cle, valeur) = Hostilites.Un(membres, hasard);
        membres.Insert(hasard.Next(membres.Count + 1), (cle, hasard.Next(2) == 0 ? valeur.Copie() : Arbre.Scalaire(Hostilites.Valeur(hasard))));
    }

    private static void Melanger(Arbre fiche, Random hasard)
    {
        if (hasard.Next(2) == 0 && Liste(fiche, hasard) is { } elements) Battre(elements, hasard);
        else if (Objet(fiche, hasard) is { } membres) Battre(membres, hasard);
    }

    private static void Vider(Arbre fiche, Random hasard)
    {
        if (hasard.Next(4) > 0 && Liste(fiche, hasard) is { } elements) elements.Clear();
        else Objet(fiche, hasard)?.Clear();
    }

    private static void Imbriquer(Arbre fiche, Random hasard)
    {
        var profondeur = hasard.Next(3) == 0 ? hasard.Next(60, 70) : hasard.Next(1, 2_000);
        var (ouvre, ferme) = hasard.Next(2) == 0 ? ("[", "]") : ("{\"a\":", "}");
        Choisir(fiche, hasard, _ => true)?.Devenir(Arbre.Scalaire(string.Concat(Enumerable.Repeat(ouvre, profondeur)) + "1" + string.Concat(Enumerable.Repeat(ferme, profondeur))));
    }

    private static void Long(Arbre fiche, Random hasard) => Choisir(fiche, hasard, noeud => noeud.EstTexte)?
        .Devenir(Arbre.Scalaire("\"" + new string(hasard.Next(2) == 0 ? 'é' : 'A', hasard.Next(8) == 0 ? hasard.Next(1_000, 20_000) : hasard.Next(70, 300)) + "\""));

    private void Greffer(Arbre fiche, Random hasard)
    {
        var (noeud, _, nom) = Hostilites.Un(Grammaire.Formes(fiche).ToList(), hasard);
        var pareils = Grammaire.Formes(Hostilites.Un(fiches, hasard)).Where(autre => autre.Nom == nom && autre.Nom.Length > 0).ToList();
        if (pareils.Count > 0) noeud.Devenir(Hostilites.Un(pareils, hasard).Noeud.Copie());
    }

    private static void Echanger(Arbre fiche, Random hasard)
    {
        if (Choisir(fiche, hasard, noeud => noeud.Membres is null) is not { } un || Choisir(fiche, hasard, noeud => noeud.Membres is null) is not { } autre) return;
        var (copie, copieAutre) = (un.Copie(), autre.Copie());
        un.Devenir(copieAutre);
        autre.Devenir(copie);
    }

    private static void Envelopper(Arbre fiche, Random hasard)
    {
        if (Choisir(fiche, hasard, _ => true) is not { } noeud) return;
        var copie = noeud.Copie();
        noeud.Devenir(hasard.Next(2) == 0 ? Arbre.Liste(copie) : Arbre.Objet(($"\"{Hostilites.Un(Enveloppes, hasard)}\"", copie)));
    }

    private static Arbre? Choisir(Arbre fiche, Random hasard, Func<Arbre, bool> condition) => Au(fiche.Tous().Where(condition).ToList(), hasard);

    private static (Arbre Noeud, Shape Forme)? Forme(Arbre fiche, Random hasard, Func<Shape, bool> condition)
    {
        var choix = Grammaire.Formes(fiche).Where(choix => condition(choix.Forme)).ToList();
        return choix.Count == 0 ? null : Hostilites.Un(choix, hasard) is var (noeud, forme, _) ? (noeud, forme) : null;
    }

    private static List<(string Cle, Arbre Valeur)>? Objet(Arbre fiche, Random hasard) => Choisir(fiche, hasard, noeud => noeud.Membres is { Count: > 0 })?.Membres;

    private static List<Arbre>? Liste(Arbre fiche, Random hasard) => Choisir(fiche, hasard, noeud => noeud.Elements is { Count: > 0 })?.Elements;

    private static Arbre? Au(List<Arbre> noeuds, Random hasard) => noeuds.Count == 0 ? null : Hostilites.Un(noeuds, hasard);

    private static void Battre<T>(List<T> liste, Random hasard)
    {
        for (var i = liste.Count - 1; i > 0; i--)
        {
            var j = hasard.Next(i + 1);
            (liste[i], liste[j]) = (liste[j], liste[i]);
        }
    }
}
