using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0038: a fiche, or a namespace, that a reference of the project has already.</summary>
public class RNCP0038_FicheDUneReference
{
    private const string Fiche = "b.referentiel.json";

    /// <summary>Compiled, as the reference of a build is, and in memory, as that of an editor is.</summary>
    [Theory]
    [InlineData(true, null, null)]
    [InlineData(false, null, null)]
    [InlineData(true, "Acme", null)]
    [InlineData(false, null, "Acme.Autre")]
    public void Fiche_d_une_reference_est_signalee_a_son_code_et_rien_n_est_emis(bool compilee, string? espaceDeLaReference, string? espace)
    {
        var generation = Generer(Bibliotheque(Fiches.Essai, espaceDeLaReference, compilee: compilee), espace);

        Verifier(generation, "RNCP999 is already in the assembly 'Fiches', which this project references: use its types, and remove this file");
        // What the project writes is of the reference.
        Assert.Empty(generation.Compilation.AddSyntaxTrees(Code($"class Usage {{ {espaceDeLaReference ?? "Rncp999"}.Bloc bloc = null!; }}")).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) && diagnostic.Id != "CS0414"));
    }

    [Theory]
    [InlineData("Acme", "Acme")]
    [InlineData("Acme", "Acme.Bloc")]
    [InlineData("Acme.Metier.Fiches", "Acme")]
    public void Espace_d_une_reference_est_signale_au_code_de_la_fiche(string espaceDeLaReference, string espace) =>
        Verifier(
            Generer(Bibliotheque(Fiches.Reelle("RNCP37674"), espaceDeLaReference), espace),
            $"The namespace {espace} is already in the assembly 'Fiches', which this project references: give this fiche a namespace of its own");

    /// <summary>An internal fiche is seen by who its library names, and by nobody else.</summary>
    [Theory]
    [InlineData("Consommateur", true)]
    [InlineData("UnAutre", false)]
    public void Fiche_interne_est_signalee_a_qui_la_voit(string ami, bool signalee)
    {
        var reference = Bibliotheque(Fiches.Essai, visibilite: "internal", code: $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{ami}\")]");

        Assert.Equal(signalee ? ["RNCP0038"] : [], Generer(reference).Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    /// <summary>A file with a mistake has that one message, and no outline beside the types of the reference.</summary>
    [Fact]
    public void Fichier_faux_d_une_fiche_d_une_reference_n_a_pas_d_ebauche()
    {
        var fausse = Fiches.Essai.Replace("\"niveau\": 5", "\"niveau\": 9", StringComparison.Ordinal);

        var generation = Generation.De([new Fichier(Fiche, fausse)], Generation.Vierge().AddReferences(Bibliotheque(Fiches.Essai)));

        Assert.Equal(["RNCP0006"], generation.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(generation.Resultat.GeneratedTrees);
    }

    [Fact]
    public void Autre_fiche_d_une_reference_ne_dit_rien() => Generer(Bibliotheque(Fiches.Reelle("RNCP37674"))).SansUnMot();

    /// <summary>Both are wanted, and told apart in the code.</summary>
    [Fact]
    public void Meme_fiche_sous_un_autre_alias_ne_dit_rien() =>
        Generer(Bibliotheque(Fiches.Essai).WithProperties(new MetadataReferenceProperties(aliases: ["ancienne"]))).SansUnMot();

    /// <summary>A class of that name, written by hand, is no fiche: it may name one.</summary>
    [Fact]
    public void Certification_ecrite_a_la_main_ne_dit_rien() => Generer(Generation.Reference("Fiches", Code("""
        namespace Rncp999.Ecole;
        public class Certification { public static Rncp.ICertification? Rncp999 => null; public static Certification Courante => new(); }
        """))).SansUnMot();

    /// <summary>A type of the domain of others, in a library that uses the vocabulary: its instance may have any name.</summary>
    [Theory]
    [InlineData("Acme.Domaine", null)]
    [InlineData("Acme", "Acme.Fiches")]
    public void Certification_qui_n_est_pas_une_fiche_ne_prend_pas_de_code(string espaceDeLaReference, string? espace) =>
        Generer(Domaine(espaceDeLaReference), espace).SansUnMot();

    /// <summary>Its namespace is taken: a second Certification there would hide one of the two.</summary>
    [Fact]
    public void Espace_d_une_certification_qui_n_est_pas_une_fiche_est_pris() => Verifier(
        Generer(Domaine("Acme.Domaine"), "Acme.Domaine"),
        "The namespace Acme.Domaine is already in the assembly 'Domaine', which this project references: give this fiche a namespace of its own");

    private static PortableExecutableReference Domaine(string espace) => Generation.Reference("Domaine", Code($$"""
        namespace {{espace}};
        public sealed class Certification { public static Certification Rncp999 { get; } = new(); public Rncp.NiveauQualification? Niveau { get; init; } }
        """));

    private static void Verifier(Generation generation, string message)
    {
        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal(("RNCP0038", Fiche, message), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.GetMessage(null)));
        Assert.Equal(Fiches.Essai.IndexOf("\"RNCP999\"", StringComparison.Ordinal), diagnostic.Location.SourceSpan.Start);
        Assert.Empty(generation.Resultat.GeneratedTrees);
    }

    /// <summary>A library with a fiche, as the generator makes it.</summary>
    private static MetadataReference Bibliotheque(string fiche, string? espace = null, string visibilite = "public", bool compilee = true, string code = "// nothing")
    {
        var bibliotheque = Generation.De([new Fichier("a.referentiel.json", fiche)], Generation.Vierge(code: code).WithAssemblyName("Fiches"), Demande("a.referentiel.json", espace, visibilite)).SansUnMot();
        return compilee ? Generation.Emettre(bibliotheque.Compilation) : bibliotheque.Compilation.ToMetadataReference();
    }

    private static Generation Generer(MetadataReference reference, string? espace = null) =>
        Generation.De([new Fichier(Fiche, Fiches.Essai)], Generation.Vierge().AddReferences(reference), Demande(Fiche, espace, "public"));

    private static Options Demande(string fichier, string? espace, string visibilite) =>
        new([], new() { [fichier] = new() { ["Namespace"] = espace ?? "", ["Visibility"] = visibilite } });

    private static SyntaxTree Code(string texte) => CSharpSyntaxTree.ParseText(texte, new CSharpParseOptions(LanguageVersion.CSharp12));
}
