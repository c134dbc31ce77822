using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Rncp.Tests.Emission;

/// <summary>Real fiches of the official export go all the way: generated, compiled without a warning, loaded, written back.</summary>
public class FichesReellesTests
{
    public static TheoryData<string> Codes => [.. Fiches.Reelles, "RNCP999"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Fiche_reelle_se_compile_et_se_reecrit_sans_perte(string code)
    {
        var json = Fiches.Reelle(code);

        var certification = Charger(Generation.De(json).SansUnMot(), code);

        Assert.Equal(code, certification.Code);
        SeReecrit(json, certification, $"tests/fiches/{code}.referentiel.json");
    }

    /// <summary>Fails unless a model is all of the file that it was compiled from.</summary>
    internal static void SeReecrit(string json, ICertification certification, string fichier)
    {
        var canonique = certification.ToCanonicalJson();
        MemeJson.Verifier(Fiches.SansSchemaNiExemples(json), JsonNode.Parse(canonique),
            $"The model of {fichier} does not write back what it was compiled from. What differs is lost by the reading (src/Rncp.Referentiels/Format/Table), "
            + "by what is written of it in C# (src/Rncp41364.Generators/Emission), or by the canonical tree (src/Rncp.Vocabulary/Canonique):");
        Assert.True(certification.Sha256 == Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonique))),
            $"{fichier}: the SHA-256 that the generator writes, {certification.Sha256}, is not the one of the canonical JSON of the model, which has the same values: one of both forms is not that of RFC 8785.");
    }

    [Fact]
    public void RNCP37674_a_ses_propres_blocs()
    {
        var fiche = Charger(Generation.De(Fiches.Reelle("RNCP37674")).SansUnMot(), "RNCP37674");

        Assert.Equal("Développeur web et web mobile", fiche.Intitule);
        Assert.Equal(NiveauQualification.Niveau5, fiche.Niveau);
        Assert.Equal(["RNCP37674BC01", "RNCP37674BC02"], fiche.Blocs.Select(bloc => bloc.Code));
        Assert.Equal("Documenter le déploiement d'une application dynamique web ou web mobile", fiche.Competences[^1].Libelle);
        Assert.Equal("RNCP37674BC02C04", fiche.Competences[^1].Code);
        Assert.Equal(new DateOnly(2028, 9, 1), fiche.FinEnregistrement);
        Assert.True(fiche.Partenaires.Existence);
        Assert.Equal(471, fiche.Partenaires.Organismes.Length);
        Assert.Null(fiche.Evaluation.TousLesBlocsRequis);
        Assert.False(fiche.Voie(VoieAcces.FormationInitiale).EstOuverte);
    }

    [Fact]
    public void RNCP35625_a_dix_blocs_et_pas_de_liste_de_metiers()
    {
        var fiche = Charger(Generation.De(Fiches.Reelle("RNCP35625")).SansUnMot(), "RNCP35625");

        Assert.Equal(10, fiche.Blocs.Length);
        Assert.Equal(NiveauQualification.Niveau7, fiche.Niveau);
        Assert.Empty(fiche.Metiers);
        Assert.StartsWith("Ce professionnel peut prétendre", fiche.TexteMetiers.ToString(), StringComparison.Ordinal);
        Assert.False(fiche.Blocs[4].TexteCompetences.EstVide);
        Assert.Empty(fiche.Blocs[4].Competences);
    }

    [Fact]
    public void Plusieurs_fiches_vivent_dans_un_projet()
    {
        var fichiers = Fiches.Reelles.Select(code => new Fichier($"{code}.referentiel.json", Fiches.Reelle(code)));

        Generation.De(fichiers.Append(new Fichier("principal.referentiel.json", Fiches.Rncp41364))).SansUnMot();
    }

    /// <summary>Loads the emitted assembly into the test process.</summary>
    internal static ICertification Charger(Generation generation, string code)
    {
        using var flux = new MemoryStream();
        var emission = generation.Compilation.Emit(flux);
        Assert.True(emission.Success, string.Join('\n', emission.Diagnostics));
        var espace = code.Replace("RNCP", "Rncp", StringComparison.Ordinal).Replace("RS", "Rs", StringComparison.Ordinal);
        var type = Assembly.Load(flux.ToArray()).GetType($"{espace}.Certification", throwOnError: true)!;
        return Assert.IsType<ICertification>(type.GetProperty(espace)!.GetValue(null), exactMatch: false);
    }
}
