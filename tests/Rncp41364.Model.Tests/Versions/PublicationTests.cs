using System.Text;
using System.Xml.Linq;

namespace Rncp.Tests.Versions;

/// <summary>
/// The référentiel beside the one that was last published: its version, that of the packages and the changelog say what an edit asks for.
/// </summary>
public class PublicationTests
{
    private const string ChangedAnswers = "CHANGELOG.md says nothing under **Changed answers**, and answers change:\nCHG";

    private const string Publie = "data/released/referentiel.json", Journal = "# Changelog\n\n## Unreleased\n\n### Data\n\n- An edit.\n\n## 1.0.0\n\n### **Changed answers**\n";

    private static readonly string Texte = SansExemples(Depot.Lire(Publie).ReplaceLineEndings("\n"));

    [Fact]
    public void Version_et_journal_sont_ceux_que_demande_ce_qui_a_change()
    {
        var paquets = XDocument.Load(Depot.Chemin("Directory.Build.props")).Descendants("Version").Single().Value;

        var manques = Publication.Manques(Lire(Texte), Lire(Depot.Lire(Garde.Referentiel.Fichier)), paquets, Depot.Lire("CHANGELOG.md").ReplaceLineEndings("\n"));

        Assert.True(manques.Length == 0, string.Join('\n', manques));
    }

    [Theory]
    [InlineData("\"Social Media Manager\"", "\"Social media manager\"", "1.0.1", "1.0.0", "1.0.1", "")]
    [InlineData("\"certifies\": 326", "\"certifies\": 327", "1.1.0", "1.0.1", "1.1.0", "")]
    [InlineData("\"cle\": \"ModerateurWeb\"", "\"cle\": \"Moderateur\"", "2.0.0", "1.9.9", "2.0.0", "")]
    [InlineData("\"citation\": \"certification professionnelle ou d'un diplôme de niveau 5\"", "\"citation\": \"un diplôme de niveau 5\"", "1.0.1", "1.0.0", "1.0.1", "")]
    [InlineData("\"fin\": \"2030-09-24\"", "\"fin\": \"2029-09-24\"", "1.1.0", "1.0.0", "1.1.0", ChangedAnswers)]
    [InlineData("\"cle\": \"N5\", \"niveau\": 5", "\"cle\": \"N5\", \"niveau\": 4", "1.1.0", "1.0.9-rc.1", "1.1.0", ChangedAnswers)]
    [InlineData("\"parDefaut\": \"cumulees\",\n          \"autres\": [\"uneSeule\"]", "\"parDefaut\": \"uneSeule\",\n          \"autres\": [\"cumulees\"]", "1.1.0", "1.0.0", "1.1.0", ChangedAnswers)]
    [InlineData("\"libelle\": \"En contrat d’apprentissage\",\n      \"ouverte\": { \"valeur\": true", "\"libelle\": \"En contrat d’apprentissage\",\n      \"ouverte\": { \"valeur\": false", "1.1.0", "1.0.0", "1.1.0", ChangedAnswers)]
    [InlineData("\"nombre\": 2", "\"nombre\": 3", "1.1.0", "1.0.0", "1.1.0", ChangedAnswers)]
    public void Ce_qui_manque_a_une_edition_est_dit(string avant, string apres, string attendue, string tropBasse, string assez, string journal)
    {
        Assert.Equal(2, Texte.Split(avant).Length);
        var edite = Texte.Replace(avant, apres, StringComparison.Ordinal);

        var manques = Publication.Manques(Lire(Texte), Lire(edite), tropBasse, Journal);
        var juste = Publication.Manques(Lire(Texte), Lire(edite.Replace("\"version\": \"1.0.0\"", $"\"version\": \"{assez}\"", StringComparison.Ordinal)), assez, Journal.Replace("### Data", "### **Changed answers**", StringComparison.Ordinal));

        Assert.StartsWith($"The version of data/referentiel.json is 1.0.0, and has to be {attendue} at least:\nCHG", manques[0], StringComparison.Ordinal);
        Assert.Equal($"The Version of Directory.Build.props is {tropBasse}, and has to be {attendue} at least: that of the data is raised.", manques[1]);
        Assert.StartsWith(journal, manques.ElementAtOrDefault(2) ?? "", StringComparison.Ordinal);
        Assert.Equal(journal.Length == 0 ? 2 : 3, manques.Length);
        Assert.Empty(juste);
    }

    /// <summary>An end that comes a year earlier changes answers: each of the three has to say so, and each is missed alone.</summary>
    [Theory]
    [InlineData("1.0.9", "1.1.0", "**Changed answers**", "The version of data/referentiel.json is 1.0.9, and has to be 1.1.0 at least:\n")]
    [InlineData("1.1.0", "1.0.9", "**Changed answers**", "The Version of Directory.Build.props is 1.0.9, and has to be 1.1.0 at least: that of the data is raised.")]
    [InlineData("1.1.0", "1.1.0-preview.2", "### Data", ChangedAnswers)]
    [InlineData("1.1.0", "1.1.0-preview.2", "**Changed answers**", null)]
    public void Chacun_des_trois_manque_seul(string donnees, string paquets, string titre, string? manque)
    {
        var edite = Texte.Replace("\"fin\": \"2030-09-24\"", "\"fin\": \"2029-09-24\"", StringComparison.Ordinal)
            .Replace("\"version\": \"1.0.0\"", $"\"version\": \"{donnees}\"", StringComparison.Ordinal);

        var manques = Publication.Manques(Lire(Texte), Lire(edite), paquets, Journal.Replace("### Data", titre, StringComparison.Ordinal));

        Assert.Equal(manque is null ? 0 : 1, manques.Length);
        Assert.StartsWith(manque ?? "", manques.FirstOrDefault() ?? "", StringComparison.Ordinal);
    }

    /// <summary>They are of the rule as it is, and are no part of it.</summary>
    private static string SansExemples(string texte)
    {
        const string Fin = "\n      ]";
        var exemples = texte.IndexOf(",\n      \"exemples\": [", StringComparison.Ordinal);
        return texte[..exemples] + texte[(texte.IndexOf(Fin, exemples, StringComparison.Ordinal) + Fin.Length)..];
    }

    private static ICertification Lire(string texte) => Referentiel.Charger(new MemoryStream(Encoding.UTF8.GetBytes(texte)), "referentiel.json");
}
