using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Rncp.Benchmarks.Echelle;
using Rncp.Generators;

namespace Rncp.Benchmarks.Generation;

/// <summary>A generator with an input from which it makes a number of typed members.</summary>
/// <param name="Nom">What the page calls it.</param>
/// <param name="Generateur">The generator.</param>
/// <param name="Options">What MSBuild would tell it.</param>
/// <param name="Projet">The project, with the references that it needs.</param>
/// <param name="Fichier">The input.</param>
/// <param name="Edite">The input with one value changed.</param>
/// <param name="Membre">The name of a member of a rank, from 1.</param>
internal sealed record Paire(
    string Nom, ISourceGenerator Generateur, AnalyzerConfigOptionsProvider? Options, CSharpCompilation Projet, FichierMemoire Fichier, FichierMemoire Edite, Func<int, string> Membre)
{
    private const string Vide = "// nothing";

    internal GeneratorDriver Pilote() => Compilateur.Pilote(Generateur, [Fichier], Options);

    internal static Paire[] Toutes(int membres) => [Nous(membres), Resx(membres), Avalonia(membres)];

    private static Paire Nous(int membres)
    {
        var fichier = FichesClonees.AvecMetiers(membres);
        return new Paire("Rncp41364.Generators, a fiche with so many métiers", new ReferentielGenerator().AsSourceGenerator(), null,
            Compilateur.Projet(Vide, Compilateur.References()), fichier, fichier.Editer("numéro 7\"", "numéro sept\""), i => $"MetierDeLaCommunication{i}");
    }

    private static Paire Resx(int membres)
    {
        var valeurs = string.Concat(Enumerable.Range(1, membres).Select(i => $"<data name=\"Texte{i}\" xml:space=\"preserve\"><value>Métier de la communication numéro {i}</value></data>\n"));
        var fichier = new FichierMemoire("/projet/Textes.resx", $"""
            <?xml version="1.0" encoding="utf-8"?>
            <root>
            <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
            <resheader name="version"><value>2.0</value></resheader>
            {valeurs}</root>
            """);
        return new Paire("Microsoft.CodeAnalysis.ResxSourceGenerator, so many strings",
            Charger("ResxGenerator", "analyzers/dotnet/cs/Microsoft.CodeAnalysis.ResxSourceGenerator.dll", "analyzers/dotnet/cs/Microsoft.CodeAnalysis.ResxSourceGenerator.CSharp.dll"),
            new OptionsDesGenerateurs(new() { ["RootNamespace"] = "Consommateur" }, new() { ["GenerateSource"] = "true", ["RelativeDir"] = "" }),
            Compilateur.Projet(Vide, Compilateur.References()), fichier, fichier.Editer("numéro 7<", "numéro sept<"), i => $"Texte{i}");
    }

    private static Paire Avalonia(int membres)
    {
        var controles = string.Concat(Enumerable.Range(1, membres).Select(i => $"<TextBlock x:Name=\"Texte{i}\" Text=\"Métier de la communication numéro {i}\" />\n"));
        var fichier = new FichierMemoire("/projet/Vue.axaml", $"""
            <UserControl xmlns="https://github.com/avaloniaui" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" x:Class="Consommateur.Vue">
            <StackPanel>
            {controles}</StackPanel>
            </UserControl>
            """);
        var bibliotheques = Directory.EnumerateFiles(Path.Combine(Depot.Metadonnee("AvaloniaGenerator"), "lib", "net10.0"), "Avalonia*.dll").Select(chemin => MetadataReference.CreateFromFile(chemin));
        return new Paire("Avalonia.Generators, so many named controls", Charger("AvaloniaGenerator", "analyzers/dotnet/cs/Avalonia.Generators.dll"),
            new OptionsDesGenerateurs(
                new()
                {
                    ["AvaloniaNameGeneratorIsEnabled"] = "true",
                    ["AvaloniaNameGeneratorBehavior"] = "InitializeComponent",
                    ["AvaloniaNameGeneratorDefaultFieldModifier"] = "internal",
                    ["AvaloniaNameGeneratorFilterByPath"] = "*",
                    ["AvaloniaNameGeneratorFilterByNamespace"] = "*",
                    ["AvaloniaNameGeneratorViewFileNamingStrategy"] = "NamespaceAndClassName",
                    ["AvaloniaNameGeneratorAttachDevTools"] = "true",
                },
                new() { ["SourceItemGroup"] = "AvaloniaXaml" }),
            Compilateur.Projet("namespace Consommateur; public partial class Vue : Avalonia.Controls.UserControl;", [.. Compilateur.References(), .. bibliotheques]),
            fichier, fichier.Editer("\"Texte7\"", "\"TexteSept\""), i => $"Texte{i}");
    }

    private static ISourceGenerator Charger(string paquet, params string[] fichiers)
    {
        var types = fichiers.Select(fichier => Assembly.LoadFrom(Path.Combine(Depot.Metadonnee(paquet), fichier))).SelectMany(assembly => assembly.GetTypes());
        var type = types.Single(type => !type.IsAbstract && type.GetCustomAttribute<GeneratorAttribute>() is { } attribut && attribut.Languages.Contains(LanguageNames.CSharp));
        return Activator.CreateInstance(type) switch
        {
            IIncrementalGenerator incremental => incremental.AsSourceGenerator(),
            ISourceGenerator generateur => generateur,
            _ => throw new InvalidOperationException($"{type} is no generator."),
        };
    }
}
