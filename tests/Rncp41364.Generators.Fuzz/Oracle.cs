using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Rncp.Format;
using Rncp.Generators;

namespace Rncp.Fuzz;

/// <summary>What the generator did with an input.</summary>
/// <param name="Entree">The input.</param>
/// <param name="Texte">Its text.</param>
/// <param name="Diagnostics">What the generator said.</param>
/// <param name="Source">The model that it emitted; null when none.</param>
/// <param name="Ebauche">The types without data that it emitted after an error; null when none.</param>
/// <param name="Defaut">What is wrong in it; null when nothing is.</param>
internal sealed record Jugement(Entree Entree, SourceText Texte, IReadOnlyList<Diagnostic> Diagnostics, Source? Source, Source? Ebauche, string? Defaut)
{
    /// <summary>What was emitted, the one or the other.</summary>
    internal Source? Emise => Source ?? Ebauche;
}

/// <summary>
/// What holds for each input, whatever it is: no exception; every diagnostic at its place, in one line of plain characters;
/// either an error and no model, or one model without an error, whose literals hold every text of the file. After an error there
/// is at most one outline: the same types without data. Both are of good syntax and plain characters. Read at run time, the same
/// bytes have the same diagnostics. <see cref="Lot"/> compiles what this class has looked at, and runs the models.
/// </summary>
internal static class Oracle
{
    private static readonly string[] Enonces = ["\"vide\"", "\"absent\"", "\"inconnu\"", "\"deduit\"", "\"remarque\""];

    internal static Jugement Juger(Entree entree)
    {
        var texte = entree.Texte();
        var resultat = Hote.Generer(entree, texte);
        var (ebauches, modeles) = (Emis(estEbauche: true), Emis(estEbauche: false));
        var (source, ebauche) = (Seul(modeles), Seul(ebauches));
        return new(entree, texte, resultat.Diagnostics, source, ebauche,
            Defaut(entree, texte, resultat, modeles.Count, source) ?? DefautDeLEbauche(resultat, ebauches.Count, ebauche)
                ?? EnFonctionnement.Difference(entree, resultat.Diagnostics));

        List<SyntaxTree> Emis(bool estEbauche) =>
            [.. resultat.GeneratedTrees.Where(arbre => arbre.FilePath.EndsWith(Emitted.OutlineSuffix, StringComparison.Ordinal) == estEbauche)];

        static Source? Seul(List<SyntaxTree> arbres) => arbres is [var seul] ? new(seul) : null;
    }

    private static string? Defaut(Entree entree, SourceText texte, GeneratorDriverRunResult resultat, int modeles, Source? source)
    {
        if (resultat.Results[0].Exception is { } exception) return "exception: " + exception;
        if (resultat.Diagnostics.Select(dit => Defaut(dit, entree, texte)).FirstOrDefault(defaut => defaut is not null) is { } mal) return mal;
        return EstRefuse(resultat) ? modeles == 0 ? null : "a model in spite of an error"
            : source is null ? $"no error and {modeles} models"
            : source.Defaut() ?? TextePerdu(texte.ToString(), source);
    }

    private static string? DefautDeLEbauche(GeneratorDriverRunResult resultat, int combien, Source? ebauche) =>
        combien > (EstRefuse(resultat) ? 1 : 0) ? $"{combien} outlines" : ebauche?.Defaut();

    private static bool EstRefuse(GeneratorDriverRunResult resultat) => resultat.Diagnostics.Any(dit => dit.DefaultSeverity == DiagnosticSeverity.Error);

    private static string? Defaut(Diagnostic dit, Entree entree, SourceText texte)
    {
        var message = dit.GetMessage(CultureInfo.InvariantCulture);
        var lieu = dit.Location;
        return dit.Id == Descriptors.Internal.Id ? "RNCP0099: " + message
            : lieu.Kind != LocationKind.ExternalFile || lieu.GetLineSpan().Path != entree.Chemin ? "not located: " + dit
            : lieu.SourceSpan.End > texte.Length ? "located after the end: " + dit
            : texte.Lines.GetLinePositionSpan(lieu.SourceSpan) != lieu.GetLineSpan().Span ? "the line is not that of the place: " + dit
            : message.Length == 0 || !EstUneLigne(message) ? $"the message {JsonSerializer.Serialize(message)} is not one line of plain characters"
            : null;
    }

    private static bool EstUneLigne(string message)
    {
        for (var i = 0; i < message.Length; i++)
        {
            if (char.GetUnicodeCategory(message, i) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate) return false;
            if (char.IsHighSurrogate(message[i])) i++;
        }
        return true;
    }

    private static string? TextePerdu(string json, Source source)
    {
        var fiche = Arbre.Lire(json);
        fiche["regles"]?["entree"]?.Membres?.RemoveAll(membre => membre.Cle == "\"exemples\"");
        var textes = Grammaire.Formes(fiche).Where(choix => choix is { Forme: TextShape or CodeShape, Nom: not ("$schema" or "competence") }).Select(choix => choix.Noeud)
            .Concat(fiche.Tous().SelectMany(noeud => noeud.Membres ?? []).Where(membre => Enonces.Contains(membre.Cle)).Select(membre => membre.Valeur));
        var emis = source.Textes();
        var perdu = textes.Where(noeud => noeud.EstTexte).Select(noeud => JsonSerializer.Deserialize<string>(noeud.Jeton)!).FirstOrDefault(texte => !emis.Contains(texte));
        return perdu is null ? null : $"the text {JsonSerializer.Serialize(perdu)} is in no literal of the source";
    }
}
