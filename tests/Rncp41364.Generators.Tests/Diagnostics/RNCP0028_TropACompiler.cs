using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Rncp.Generators;
using Rncp.Tests.Emission;
using Rncp.Tests.Hostiles;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0028: what one assembly or one class cannot hold. A few huge texts fill an assembly as hundreds of fiches would.</summary>
public class RNCP0028_TropACompiler
{
    /// <summary>A file takes a little more than four million characters.</summary>
    private const int Moitie = 3_700_000;

    [Fact]
    public void Textes_juste_sous_la_limite_ne_dit_rien()
    {
        var fichiers = Remplir(Limits.MostTexts);

        var generation = Generation.De(fichiers);

        Assert.Empty(generation.Diagnostics);
        Assert.InRange(generation.Sources.Values.Sum(UserStrings.Bytes), Limits.MostTexts - 1, Limits.MostTexts);
        Assert.Equal(Moitie, Assert.Single(FichesReellesTests.Charger(generation, "RNCP901").Activites).Length);
        Assert.NotEmpty(FichesReellesTests.Charger(generation, "RNCP902").ToCanonicalJson());
    }

    [Fact]
    public void Fiche_qui_depasse_la_limite_est_refusee_a_son_code_et_les_autres_sont_compilees()
    {
        Fichier[] fichiers = [.. Remplir(Limits.MostTexts + 2), Fichier("RNCP903", 10)];

        var generation = Generation.De(fichiers);

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal(("RNCP0028", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.DefaultSeverity));
        Assert.Equal("RNCP902.referentiel.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("\"RNCP902\"", fichiers[1].GetText()!.ToString(diagnostic.Location.SourceSpan));
        Assert.Matches("^The texts of the fiches up to this one have 1500000[12] bytes, and 15000000 is the most ", diagnostic.GetMessage(null));
        Assert.Equal(["Rncp901.g.cs", "Rncp903.g.cs"], generation.Sources.Keys.Order());
        Assert.True(generation.Compilation.Emit(Stream.Null).Success);
    }

    /// <summary>What the compiler would say of such fiches, at no place of a file of theirs: its limit is above ours.</summary>
    [Fact]
    public void Sans_limite_le_compilateur_refuserait_tout_le_projet()
    {
        static string Emettre(string code) =>
            FicheEmitter.Emit(new(FileReader.Read(Fichier(code, 4_000_000), default).Fiche!, code, "public"), default);

        string[] codes = [Emettre("RNCP901"), Emettre("RNCP902"), Emettre("RNCP903")];

        Assert.Equal(["CS8103"], Compiler(codes).Emit(Stream.Null).Diagnostics.Where(EstErreur).Select(dit => dit.Id).Distinct());
        Assert.InRange(codes.Take(2).Sum(UserStrings.Bytes), Limits.MostTexts, 0x1000000);
        Assert.True(Compiler(codes[..2]).Emit(Stream.Null).Success);
    }

    /// <summary>The number is that of the assembly, but for the few texts of attributes, which it counts too.</summary>
    [Fact]
    public void Octets_comptes_sont_ceux_de_l_assemblage()
    {
        foreach (var json in Fiches.Reelles.Select(Fiches.Reelle).Append(Fiches.Essai).Append(Fiches.Rncp41364))
        {
            var generation = Generation.De(json);
            using var flux = new MemoryStream();
            Assert.True(generation.Compilation.Emit(flux).Success);
            flux.Position = 0;
            using var lecteur = new PEReader(flux);

            var comptes = UserStrings.Bytes(generation.Sources.Values.Single());
            Assert.InRange(lecteur.GetMetadataReader().GetHeapSize(HeapIndex.UserString), comptes - 60, comptes);
        }
    }

    [Theory]
    [InlineData("metiers", "Metier")]
    [InlineData("formacodes", "Formacode")]
    public void Ensemble_de_plus_de_mille_membres_est_refuse(string liste, string classe)
    {
        var json = AvecMembres(liste, Limits.MostMembers + 1);

        var diagnostic = Assert.Single(Generation.De(json).Diagnostics);

        Assert.Equal("RNCP0028", diagnostic.Id);
        Assert.Equal(json.IndexOf("\"RNCP999\"", StringComparison.Ordinal), diagnostic.Location.SourceSpan.Start);
        Assert.Matches($"^The class {classe} has 1001 members, and 1000 is the most ", diagnostic.GetMessage(null));
    }

    [Fact]
    public void Ensemble_de_mille_membres_ne_dit_rien()
    {
        var generation = Generation.De(AvecMembres("metiers", Limits.MostMembers));

        Assert.Empty(generation.Diagnostics);
        Assert.Equal("Essayeur01000", FichesReellesTests.Charger(generation, "RNCP999").Metiers[^1].Code);
    }

    /// <summary>Two fiches whose texts have so many bytes, or one less.</summary>
    private static Fichier[] Remplir(int octets)
    {
        static int Octets(Fichier fichier) => Generation.De([fichier]).Sources.Values.Sum(UserStrings.Bytes);

        var premier = Fichier("RNCP901", Moitie);
        return [premier, Fichier("RNCP902", Moitie + (octets - Octets(premier) - Octets(Fichier("RNCP902", Moitie))) / 2)];
    }

    /// <summary>A fiche with a text of so many characters that no other fiche has.</summary>
    private static Fichier Fichier(string code, int longueur)
    {
        var fiche = JsonNode.Parse(Fiches.Essai.Replace("RNCP999", code, StringComparison.Ordinal))!;
        fiche["activites"] = new JsonArray(code.PadRight(longueur, '.')[..longueur]);
        return new($"{code}.referentiel.json", fiche.ToJsonString());
    }

    private static string AvecMembres(string liste, int combien)
    {
        var (nom, debut) = liste == "metiers" ? ("cle", "Essayeur") : ("code", "");
        return Demesure.FicheAvec(r => r[liste] = Demesure.Liste(combien, i => new JsonObject
        {
            ["numero"] = i,
            [nom] = $"{debut}{i:00000}",
            ["libelle"] = $"Libellé {i}",
        }));
    }

    private static CSharpCompilation Compiler(string[] codes)
    {
        var langage = new CSharpParseOptions(LanguageVersion.CSharp12);
        return Generation.Vierge().AddSyntaxTrees(codes.Select(code => CSharpSyntaxTree.ParseText(code, langage)));
    }

    private static bool EstErreur(Diagnostic dit) => dit.Severity == DiagnosticSeverity.Error;
}
