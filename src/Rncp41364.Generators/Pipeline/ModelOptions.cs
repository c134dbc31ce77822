using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>What a project asks for the model of a file: metadata of the item, or properties of the project.</summary>
/// <param name="Namespace">The namespace of the types; null when the project names none for this file.</param>
/// <param name="RootNamespace">What stands before the usual namespace of each fiche; null for nothing.</param>
/// <param name="Visibility">public or internal; null when the project does not say.</param>
internal sealed record ModelOptions(string? Namespace, string? RootNamespace, string? Visibility)
{
    internal const string NamespaceMetadata = "build_metadata.AdditionalFiles.Namespace";
    internal const string VisibilityMetadata = "build_metadata.AdditionalFiles.Visibility";
    internal const string RootNamespaceProperty = "build_property.RncpRootNamespace";
    internal const string VisibilityProperty = "build_property.RncpVisibility";

    /// <summary>What every project of the SDK says to generators.</summary>
    internal const string SdkProperty = "build_property.ProjectDir";

    /// <summary>What the generated code names from the root: a namespace there would hide it.</summary>
    private static readonly Dictionary<string, string> Reserved = new(StringComparer.Ordinal)
    {
        ["Rncp"] = "the vocabulary",
        ["System"] = "the framework",
    };

    /// <summary>Metadata takes names of 1,023 bytes: a type and its namespace together, each letter of three bytes at most.</summary>
    private const int Longest = 300;

    internal static ModelOptions Of(AnalyzerConfigOptions file, AnalyzerConfigOptions project) => new(
        Value(file, NamespaceMetadata),
        Value(project, RootNamespaceProperty),
        Value(file, VisibilityMetadata) ?? Value(project, VisibilityProperty));

    /// <summary>
    /// Whether the project is built by the SDK without the targets of the generator, as one that references its project: they say
    /// each property, be it empty. A host that says nothing at all gives its files in another way.
    /// </summary>
    internal static bool LackTargets(AnalyzerConfigOptions project) =>
        project.TryGetValue(SdkProperty, out _) && !project.TryGetValue(RootNamespaceProperty, out _);

    /// <summary>The C# keyword of the types.</summary>
    internal string Keyword => Visibility ?? "public";

    /// <summary>Whether the types have a namespace: a file with an error can lack a code to take it from.</summary>
    internal bool HasNamespaceFor(Fiche fiche) => Namespace is not null || fiche.Code != Outline.UnknownCode;

    internal string NamespaceOf(Fiche fiche) => Namespace ?? (RootNamespace is null ? fiche.Name : RootNamespace + "." + fiche.Name);

    /// <summary>What cannot be used, its value and why; null when all is well.</summary>
    internal EquatableArray<Phrase>? Problem
    {
        get
        {
            if (Keyword is not ("public" or "internal")) return Refused("visibility", Keyword, "it is public or internal");
            var (what, name) = Namespace is null ? ("root namespace", RootNamespace) : ("namespace", Namespace);
            return name is null ? null : WhyNot(name) is { } why ? Refused(what, name, why) : null;
        }
    }

    private static string? WhyNot(string name)
    {
        var parts = name.Split('.');
        if (name.Length > Longest) return $"it has {name.Length} characters, and metadata takes {Longest} at most";
        if (Reserved.TryGetValue(parts[0], out var owner)) return $"{parts[0]} is the namespace of {owner}";
        foreach (var part in parts)
        {
            if (SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None) return $"'{part}' is a keyword of C#";
            if (!SyntaxFacts.IsValidIdentifier(part) || !CSharp.IsPlain(part))
                return $"'{part}' is not an identifier of C#: a letter, then letters and digits, with dots between identifiers";
        }
        return null;
    }

    private static EquatableArray<Phrase> Refused(string what, string value, string why) => new([what, value, why]);

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
