using System.Text;
using Accueil.Tests.Application;

namespace Accueil.Tests.Serveur;

public sealed class ExportTests : IAsyncLifetime, IDisposable
{
    private readonly DossierTemporaire _dossier = new();
    private Service _service = null!;

    public async Task InitializeAsync() => _service = await Service.Demarrer(_dossier.Chemin);

    [Fact]
    public async Task Une_formule_est_un_texte_et_les_cellules_gardent_leurs_marques()
    {
        string[] references = ["=HYPERLINK(\"http://x\")", "+33", "-1", "@SUM(A1)", "\uff1d1", "un;deux", "dit \"oui\"", "é"];
        foreach (var reference in references) (await _service.Client.Garder(reference)).Dispose();
        using var reponse = await _service.Client.GetAsync(new Uri("/api/dossiers.csv", UriKind.Relative));
        var octets = await reponse.Content.ReadAsByteArrayAsync();
        Assert.Equal("text/csv", reponse.Content.Headers.ContentType!.MediaType);
        Assert.Equal("dossiers.csv", reponse.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal([0xEF, 0xBB, 0xBF], octets[..3]);
        var texte = Encoding.UTF8.GetString(octets[3..]);
        Assert.Equal(references.Length + 1, texte.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (var cellule in new[] { "\"'=HYPERLINK(\"\"http://x\"\")\"", "\"'+33\"", "\"'-1\"", "\"'@SUM(A1)\"", "\"'\uff1d1\"", "\"un;deux\"", "\"dit \"\"oui\"\"\"", "\"é\"" })
            Assert.Contains($";{cellule};", texte);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _service?.Dispose();
        _dossier.Dispose();
    }
}
