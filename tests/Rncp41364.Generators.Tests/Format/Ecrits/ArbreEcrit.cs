using Rncp.Format;

namespace Rncp.Tests.Format;

/// <summary>Writes the canonical tree of a certification from the table of the format: an object of the format is a method.</summary>
internal sealed class ArbreEcrit
{
    /// <summary>An object whose properties depend on what it is has a method written by hand.</summary>
    private static readonly HashSet<string> EcritsALaMain = ["competence", "competenceAttestee", "condition"];

    /// <summary>What is no part of a référentiel: where its schema is, and examples, which test a rule.</summary>
    private static readonly HashSet<string> HorsDeLArbre = ["$schema", "exemples"];

    private readonly List<ObjectShape> _objets = [];

    internal static string Texte()
    {
        var arbre = new ArbreEcrit();
        var racine = arbre.Methode(Referentiel.Root, "ICertification");
        var methodes = new List<string> { racine };
        // Each object that is met is written after those that were: the list grows while it is read.
        for (var i = 0; i < arbre._objets.Count; i++)
            methodes.Add(arbre.Methode(arbre._objets[i], Type(arbre._objets[i])));
        return $$"""
            // Written from the table of the format, src/Rncp.Referentiels/Format/Table: change it there, then SNAPSHOTS=accept dotnet test.
            using System.Globalization;

            namespace Rncp;

            internal static partial class ArbreCanonique
            {
            {{string.Join('\n', methodes)}}}

            """.ReplaceLineEndings("\n");
    }

    private string Methode(ObjectShape forme, string type) =>
        $"    private static void {SchemaEcrit.Majuscule(forme.Name)}(ConstructeurObjet objet, {type} valeur) => objet"
        + string.Concat(forme.Fields.Where(champ => !HorsDeLArbre.Contains(champ.Name)).Select(champ => Appel(champ, forme)).Where(appel => appel.Length > 0)
            .Select(appel => $"\n        {appel}")) + ";\n";

    /// <summary>Of a list and what stands in its place, of which an object has one, the latter is written where it has it.</summary>
    private string Appel(Field champ, ObjectShape forme)
    {
        if (forme.OneOf.Any(noms => noms.Skip(1).Contains(champ.Name))) return "";
        if (forme.OneOf.FirstOrDefault(noms => noms[0] == champ.Name) is not { } noms)
            return Ajout(champ, champ.IsOnlyInRncp || champ is { IsOptional: true, States: States.All });
        var appel = Ajout(champ, champ.IsOnlyInRncp);
        foreach (var nom in noms.Skip(1))
            appel = Ou(forme.Fields.Single(autre => autre.Name == nom), $"sinon => sinon\n            {appel}");
        return appel;
    }

    private string Ou(Field champ, string sinon) => champ.Shape switch
    {
        TextsShape => $".TextesOu(\"{champ.Name}\", valeur.{champ.Member}, {sinon})",
        // A certification has all its compétences in one list.
        ListShape liste => $".ListeOu(\"{champ.Name}\", SansBloc(valeur), {Cle(liste)}, {Nom(liste.Item)}, {sinon})",
        _ => throw new NotSupportedException($"{champ.Name} is neither a list nor a text."),
    };

    private string Ajout(Field champ, bool estFacultatif)
    {
        var membre = $"valeur.{champ.Member}";
        return champ.Shape.Selon(
            text: _ => $".Texte(\"{champ.Name}\", {membre})",
            code: code => $".Texte(\"{champ.Name}\", {membre}{(code.Type is null ? "" : "?.ToString()")}{(code.IsKeptWhenRemarked ? $" ?? {membre}Imprime" : "")})",
            date: _ => $".Date(\"{champ.Name}\", {membre})",
            integer: entier => $".Nombre(\"{champ.Name}\", {(entier.Min == entier.Max ? $"{entier.Min}" : entier.IsLevel ? membre + "?.Numero" : membre)})",
            boolean: _ => $".OuiNon(\"{champ.Name}\", {membre})",
            word: mots => champ.IsOptional ? throw new NotSupportedException($"{champ.Name}: no word may be missing yet.")
                : mots == Shapes.Routes
                ? $".Texte(\"{champ.Name}\", {membre}.Cle.ToString())"
                : $".Mot(\"{champ.Name}\", (int){membre}, [{string.Join(", ", mots.Words.Select(mot => $"\"{mot}\""))}])",
            texts: textes => $".{(estFacultatif ? "TextesFacultatifs" : "Textes")}(\"{champ.Name}\", {Textes(textes, membre)})",
            list: liste => $".{(estFacultatif ? "ListeFacultative" : "Liste")}"
                + $"(\"{champ.Name}\", {membre}, {Cle(liste)}, {Nom(liste.Item)})",
            @object: objet => $".{(champ is { IsOnlyInRncp: true, States: States.None } ? "PartieFacultative" : "Partie")}(\"{champ.Name}\", {membre}, {Nom(objet)})");
    }

    private string Nom(ObjectShape objet)
    {
        if (!_objets.Contains(objet) && !EcritsALaMain.Contains(objet.Name)) _objets.Add(objet);
        return SchemaEcrit.Majuscule(objet.Name);
    }

    private static string Cle(ListShape liste)
    {
        if (liste.Key is null) return "null";
        var cle = liste.Item.Fields.Single(champ => champ.Name == liste.Key);
        var membre = "element." + cle.Member;
        return "element => " + cle.Shape switch
        {
            IntegerShape => membre + ".ToString(CultureInfo.InvariantCulture)",
            WordShape mots => mots == Shapes.Routes ? membre + ".Cle.ToString()" : $"Mot({membre})",
            _ => liste.Item.OpenCode is null ? membre : membre + ".ToString()",
        };
    }

    /// <summary>Of a member its code is written, which as a text is that of any member.</summary>
    private static string Type(ObjectShape objet) => objet.OpenCode is null ? objet.SeenAs ?? objet.Type! : "IMembre";

    /// <summary>A jury is a part of its route; the members of closed sets are written by their codes.</summary>
    private static string Textes(TextsShape textes, string membre) => textes switch
    {
        { Render: TextsRender.Jury } => membre + "?.Composition ?? []",
        { Item: WordShape } => $"[.. {membre}.Select(element => element.Cle.ToString())]",
        _ => membre,
    };
}
