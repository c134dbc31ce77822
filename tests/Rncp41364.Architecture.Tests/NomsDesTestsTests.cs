using Microsoft.CodeAnalysis.CSharp;

namespace Rncp.Tests;

/// <summary>One convention for the names of tests, followed by all: what fails is read before it is opened.</summary>
public class NomsDesTestsTests
{
    [Fact]
    public void Chaque_test_se_nomme_par_une_phrase()
    {
        var tests = Directory.GetFiles(Depot.Chemin("tests"), "*.cs", SearchOption.AllDirectories)
            .Select(chemin => (Chemin: chemin, Relatif: Path.GetRelativePath(Depot.Racine, chemin).Replace('\\', '/')))
            .Where(fichier => !fichier.Relatif.Split('/').Any(partie => partie is "bin" or "obj"))
            .SelectMany(fichier => NomDeTest.Tests(CSharpSyntaxTree.ParseText(File.ReadAllText(fichier.Chemin)))
                .Select(methode => (fichier.Relatif, Ligne: methode.Identifier.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
                    Nom: methode.Identifier.ValueText)))
            .ToArray();
        var fautes = tests.Select(test => (test, Faute: NomDeTest.Faute(test.Nom))).Where(test => test.Faute is not null)
            .Select(test => $"{test.test.Relatif}({test.test.Ligne}): {test.test.Nom}: {test.Faute}").ToArray();

        // Those of this file at least, or the search is lost.
        Assert.Contains(tests, test => test.Nom == nameof(Chaque_test_se_nomme_par_une_phrase));
        Assert.True(fautes.Length == 0, string.Join('\n', fautes));
    }

    [Theory]
    [InlineData("Cent_erreurs_suffisent")]
    [InlineData("Selon_rend_l_argument_de_chaque_bloc")]
    [InlineData("TryParse_de_null_est_faux")]
    [InlineData("Voie_fermee_n_est_pas_des_AutresVoies")]
    [InlineData("JSON_de_RNCP37674_a_8_competences")]
    public void Phrase_est_acceptee(string nom) => Assert.Null(NomDeTest.Faute(nom));

    [Theory]
    [InlineData("Suffisent", "one word is no sentence")]
    [InlineData("CentErreursSuffisent", "one word is no sentence")]
    [InlineData("cent_erreurs_suffisent", "the first letter is a capital")]
    [InlineData("Errors_of_a_file_suffice", "'of' is not French")]
    [InlineData("TryParse_DeNull_EstFaux", "'DeNull' is neither a word in lower case nor a name of the public API")]
    [InlineData("CentErreurs_suffisent", "'CentErreurs' is neither a word in lower case nor a name of the public API")]
    [InlineData("Erreur_decalée", "'decalée' is neither a word in lower case nor a name of the public API")]
    [InlineData("Erreurs__suffisent", "'' is neither a word in lower case nor a name of the public API")]
    public void Autre_nom_est_refuse(string nom, string faute) => Assert.Equal(faute, NomDeTest.Faute(nom));

    [Theory]
    [InlineData("[Fact] public void Un() { }", 1)]
    [InlineData("[Xunit.SkippableTheory, InlineData(1)] public void Un(int nombre) { } public void Deux() { }", 1)]
    [InlineData("[FactLinuxX64] public void Un() { }", 1)]
    [InlineData("[Factory] public void Un() { }", 0)]
    [InlineData("[Trait(\"Fact\", \"\")] public void Un() { }", 0)]
    public void Test_se_reconnait_a_son_attribut(string methodes, int nombre) =>
        Assert.Equal(nombre, NomDeTest.Tests(CSharpSyntaxTree.ParseText($"class Essai {{ {methodes} }}")).Count());
}
