using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Rncp.Generators;

namespace Rncp.Tests.Emission;

/// <summary>A text of a fiche in the code: it is a literal or a documentation, and nothing of it is read as C# or XML.</summary>
public class TexteEnCSharpTests
{
    private const string Hostile = "R&D <b>, \"a\" > 'b' \\ */ &amp; 🎓\u202E";

    [Fact]
    public void Texte_d_une_documentation_est_echappe_pour_le_XML() =>
        Assert.Equal("R&amp;D &lt;b&gt;, \"a\" &gt; 'b' \\ */ &amp;amp; 🎓 ", CSharp.Xml(Hostile));

    [Fact]
    public void Texte_d_un_litteral_est_echappe_pour_le_langage() =>
        Assert.Equal("\"R&D <b>, \\\"a\\\" > 'b' \\\\ */ &amp; 🎓\\u202E\"", CSharp.Literal(Hostile));

    /// <summary>Every emitter that documents what it writes: a text that did not pass by CSharp.Xml is found at its line.</summary>
    [Fact]
    public void Chaque_documentation_emise_est_du_XML_quels_que_soient_les_textes()
    {
        var fiche = JsonNode.Parse(Fiches.Essai.Replace("essais", "essais R&D <b>", StringComparison.Ordinal))!;
        foreach (var titre in (JsonNode[])[fiche, .. fiche["blocs"]!.AsArray()!, .. fiche["metiers"]!.AsArray()!])
        {
            var cle = titre["intitule"] is null ? "libelle" : "intitule";
            titre[cle] = $"R&D <b> {titre[cle]}";
        }
        var generation = Generation.De(fiche.ToJsonString());
        Assert.Empty(generation.Diagnostics);
        var (nom, source) = Assert.Single(generation.Sources);

        var lignes = source.Split('\n').Select(ligne => ligne.Trim()).ToArray();
        var duTexte = 0;
        for (var debut = 0; debut < lignes.Length; debut++)
        {
            var bloc = lignes[debut..].TakeWhile(ligne => ligne.StartsWith("///", StringComparison.Ordinal)).Select(ligne => ligne["///".Length..]).ToArray();
            if (bloc.Length == 0) continue;
            try
            {
                if (XElement.Parse($"<doc>{string.Join('\n', bloc)}</doc>").Value.Contains("R&D <b>", StringComparison.Ordinal)) duTexte++;
            }
            catch (XmlException erreur)
            {
                var ligne = debut + erreur.LineNumber - 1;
                Assert.Fail($"{nom}({ligne + 1}): {lignes[ligne]}\nis not XML: {erreur.Message} The emitter of this line must write the text of the fiche with CSharp.Xml.");
            }
            debut += bloc.Length;
        }
        // The members of the sets whose texts were changed, the keys of their enums, and the certification.
        Assert.True(duTexte >= 10, $"Only {duTexte} documentations have the texts of the fiche.");
    }
}
