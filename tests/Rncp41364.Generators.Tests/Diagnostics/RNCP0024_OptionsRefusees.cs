namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0024: a namespace or a visibility that the project gives, and that C# does not take.</summary>
public class RNCP0024_OptionsRefusees
{
    private const string Chemin = "fiche.referentiel.json";

    [Theory]
    [InlineData("Namespace", "Acme.2026", "The namespace 'Acme.2026' that the project gives for this fiche cannot be used: '2026' is not an identifier of C#")]
    [InlineData("Namespace", "Acme.class", "'class' is a keyword of C#")]
    [InlineData("Namespace", "Rncp", "Rncp is the namespace of the vocabulary")]
    [InlineData("Namespace", "System.Fiches", "System is the namespace of the framework")]
    [InlineData("Namespace", "Acme..Fiches", "'' is not an identifier of C#")]
    [InlineData("Namespace", "Acme\u200B", "The namespace 'Acme\\u200b'")]
    [InlineData("Visibility", "private", "The visibility 'private' that the project gives for this fiche cannot be used: it is public or internal")]
    public void Option_d_un_fichier_est_signalee_au_code_de_la_fiche(string option, string valeur, string message) =>
        Attendre(new Options([], new() { [Chemin] = new() { [option] = valeur } }), message);

    [Theory]
    [InlineData("RncpRootNamespace", "Acme-Fiches", "The root namespace 'Acme-Fiches'")]
    [InlineData("RncpVisibility", "Public", "The visibility 'Public'")]
    public void Option_du_projet_est_signalee_au_code_de_la_fiche(string option, string valeur, string message) =>
        Attendre(new Options(new() { [option] = valeur }), message);

    [Theory]
    [InlineData("Namespace", "Acme.Fiches")]
    [InlineData("Namespace", "Élan.Été")]
    [InlineData("Visibility", "internal")]
    public void Option_qui_convient_ne_dit_rien(string option, string valeur) =>
        Generation.De([new Fichier(Chemin, Fiches.Essai)], options: new Options([], new() { [Chemin] = new() { [option] = valeur } })).SansUnMot();

    /// <summary>The longest that metadata takes, and one letter more.</summary>
    [Fact]
    public void Espace_de_noms_a_trois_cents_caracteres_au_plus()
    {
        Generation.De([new Fichier(Chemin, Fiches.Essai)], options: new Options([], new() { [Chemin] = new() { ["Namespace"] = new string('A', 300) } })).SansUnMot();
        Attendre(new Options([], new() { [Chemin] = new() { ["Namespace"] = new string('A', 301) } }), "it has 301 characters, and metadata takes 300 at most");
    }

    private static void Attendre(Options options, string message)
    {
        var generation = Generation.De([new Fichier(Chemin, Fiches.Essai)], options: options);

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("RNCP0024", diagnostic.Id);
        Assert.Equal((Fiches.Essai.IndexOf("\"RNCP999\"", StringComparison.Ordinal), "\"RNCP999\"".Length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal((5, 10), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(generation.Sources);
    }
}
