using System.Text;
using System.Text.RegularExpressions;
using Rncp.Format;

namespace Rncp.Tests.Format;

/// <summary>Writes the data members of <c>ICertification</c> and of <c>FicheCommune</c> from the table of the format.</summary>
internal static class CertificationEcrite
{
    private const int Largeur = 140;

    /// <summary>The properties of the file that are members of a certification: all but those that identify the file itself.</summary>
    private static readonly Field[] Champs = [.. Referentiel.Root.Fields.Where(champ => champ.Summary is not null)];

    internal static string Interface() => Fichier(
        "public partial interface ICertification",
        Champs.Select(champ => $"{Documentation(champ.Summary!)}    {Type(champ)} {champ.Member} {{ get; }}\n"));

    /// <summary>What becomes the type of a fiche, its members, is left to the class that is generated for it.</summary>
    internal static string Classe() => Fichier(
        "public abstract partial class FicheCommune",
        Champs.Where(champ => champ.Shape is not ListShape { Item.SeenAs: not null }).Select(champ =>
            $"    /// <inheritdoc cref=\"ICertification.{champ.Member}\"/>\n    public required {Type(champ)} {champ.Member} {{ get; init; }}\n"));

    private static string Fichier(string declaration, IEnumerable<string> membres) =>
        $$"""
        // Written from the table of the format, src/Rncp.Referentiels/Format/Table/Referentiel.cs: change it there, then
        // SNAPSHOTS=accept dotnet test.
        using System.Collections.Immutable;

        namespace Rncp;

        {{declaration}}
        {
        {{string.Join('\n', membres)}}}

        """.ReplaceLineEndings("\n");

    private static string Type(Field champ)
    {
        var peutManquer = champ.States == States.All || champ.IsOptional ? "?" : "";
        return champ.Shape.Selon(
            text: _ => "string" + peutManquer,
            code: code => (code.Type ?? "string") + peutManquer,
            date: _ => "DateOnly" + peutManquer,
            integer: entier => (entier.IsLevel ? "NiveauQualification" : "int") + peutManquer,
            boolean: _ => "bool" + peutManquer,
            word: mots => mots.Type + peutManquer,
            texts: textes => textes.Render == TextsRender.Texte ? "Texte" : "ImmutableArray<string>",
            list: liste => $"ImmutableArray<{liste.Item.SeenAs ?? liste.Item.Type}>",
            @object: objet => (objet.SeenAs ?? objet.Type) + peutManquer);
    }

    private static string Documentation(string resume)
    {
        var ligne = $"    /// <summary>{resume}</summary>\n";
        if (ligne.Length <= Largeur) return ligne;
        var texte = new StringBuilder("    /// <summary>\n    ///");
        var colonne = 7;
        foreach (var mot in Regex.Split(resume, "(?<!«) (?!»)"))
        {
            if (colonne + 1 + mot.Length > Largeur)
            {
                texte.Append("\n    ///");
                colonne = 7;
            }
            texte.Append(' ').Append(mot);
            colonne += 1 + mot.Length;
        }
        return texte.Append("\n    /// </summary>\n").ToString();
    }
}
