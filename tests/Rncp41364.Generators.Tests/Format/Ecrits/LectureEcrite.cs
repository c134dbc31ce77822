using Rncp.Format;

namespace Rncp.Tests.Format;

/// <summary>Writes how a fiche is made at run time of what was read, from the table of the format: an object is a method.</summary>
internal sealed class LectureEcrite
{
    /// <summary>An object whose properties depend on what it is has a method written by hand.</summary>
    private static readonly HashSet<string> EcritsALaMain = ["condition"];

    private readonly List<ObjectShape> _objets = [];

    internal static string Texte()
    {
        var lecture = new LectureEcrite();
        var champs = Referentiel.Root.Fields.Where(champ => champ is { Summary: not null, Name: not "regles", Shape: not ListShape { Item.SeenAs: not null } });
        var racine = lecture.Proprietes(champs, "donnees.Regles?.Jury ?? []");
        var regles = (ObjectShape)Referentiel.Root.Fields.Single(champ => champ.Name == "regles").Shape;
        foreach (var champ in regles.Fields)
            if (Objet(champ) is { Type: not null } objet) lecture.Nom(objet);
        var methodes = new List<string>();
        // Each object that is met is written after those that were: the list grows while it is read.
        for (var i = 0; i < lecture._objets.Count; i++) methodes.Add(lecture.Methode(lecture._objets[i]));
        return $$"""
            // Written from the table of the format, src/Rncp.Referentiels/Format/Table: change it there, then SNAPSHOTS=accept dotnet test.
            using System.Collections.Immutable;
            using System.Globalization;
            using Rncp.Format;
            using static Rncp.ValeursLues;

            namespace Rncp;

            internal static partial class ObjetsLus
            {
                internal static FicheLue Referentiel(Fiche lue, ObjectValue objet, DonneesLues donnees, DecisionPlate plate) => new(donnees, plate)
                {
                    Numero = int.Parse(lue.Number, CultureInfo.InvariantCulture),
                    Sha256 = lue.Sha256,
                    Regles = donnees.Regles,
                    Reserves = donnees.Reserves,
            {{racine}}    };

            {{string.Join('\n', methodes)}}}

            """.ReplaceLineEndings("\n");
    }

    private string Methode(ObjectShape forme) =>
        $"    internal static {forme.Type} {SchemaEcrit.Majuscule(forme.Name)}(ObjectValue objet{(AUnJury(forme) ? ", ImmutableArray<PlaceJury> places" : "")}) => new()\n    {{\n"
        + Proprietes(forme.Fields.Where(champ => champ.Name != "exemples"), "places") + "    };\n";

    private string Proprietes(IEnumerable<Field> champs, string places) => string.Concat(champs.Select(champ =>
        $"        {champ.Member} = {Valeur(champ, places)},\n"
        + (champ.Shape is CodeShape { IsKeptWhenRemarked: true } ? $"        {champ.Member}Imprime = Imprime(objet[\"{champ.Name}\"]),\n" : "")));

    private string Valeur(Field champ, string places)
    {
        var lue = $"objet[\"{champ.Name}\"]";
        var peutManquer = champ.States == States.All || champ.IsOptional;
        return champ.Shape.Selon(
            text: _ => peutManquer ? $"Chaine({lue})" : $"objet.Text(\"{champ.Name}\")",
            code: code => code.IsKeptWhenRemarked ? $"Numero({lue})"
                : code.Type is not null ? throw new NotSupportedException($"{champ.Name}: a {code.Type} is not read yet.")
                : peutManquer ? $"Chaine({lue})" : $"objet.Text(\"{champ.Name}\")",
            date: _ => $"Jour({lue})",
            integer: entier => entier.IsLevel ? $"Niveau({lue})" : peutManquer ? $"Nombre({lue})" : $"objet.Number(\"{champ.Name}\")",
            boolean: _ => $"OuiNon({lue})",
            word: mots => mots == Shapes.Routes ? $"Acces({lue})" : $"({mots.Type})Mot(objet, \"{champ.Name}\")",
            texts: textes => textes switch
            {
                { Render: TextsRender.Jury } => $"Jury({lue}, {places})",
                { Render: TextsRender.Texte } => $"Alineas({lue})",
                { Item: WordShape } => $"ListeDAcces({lue})",
                _ => $"Chaines({lue})",
            },
            list: liste => $"Objets({lue}, {(AUnJury(liste.Item) ? $"un => {Nom(liste.Item)}(un, {places})" : Nom(liste.Item))})",
            @object: objet => peutManquer ? $"Partie({lue}, {Nom(objet)})" : $"{Nom(objet)}((ObjectValue){lue})");
    }

    private string Nom(ObjectShape objet)
    {
        if (!_objets.Contains(objet) && !EcritsALaMain.Contains(objet.Name)) _objets.Add(objet);
        return SchemaEcrit.Majuscule(objet.Name);
    }

    private static ObjectShape? Objet(Field champ) => champ.Shape as ObjectShape ?? (champ.Shape as ListShape)?.Item;

    private static bool AUnJury(ObjectShape objet) => objet.Fields.Any(champ => champ.Shape is TextsShape { Render: TextsRender.Jury });
}
