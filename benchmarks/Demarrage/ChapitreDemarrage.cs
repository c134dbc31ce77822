using System.Globalization;
using System.Runtime.InteropServices;

namespace Rncp.Benchmarks.Demarrage;

/// <summary>Three programs that have the whole fiche in memory: from the model, from JSON, from a database.</summary>
internal static class ChapitreDemarrage
{
    private const string Model = "StartUp.Model", Json = "StartUp.Json", Sqlite = "StartUp.Sqlite";
    private const string Jit = "JIT", Reduit = "JIT, self-contained and trimmed", Natif = "Native AOT";
    private const int Lancements = 25;

    private static readonly string[] Programmes = [Model, Json, Sqlite];

    private static readonly Dictionary<string, string> Noms = new() { [Model] = "model", [Json] = "JSON, source-generated System.Text.Json", [Sqlite] = "SQLite, Microsoft.Data.Sqlite" };

    /// <summary>What one program needs from the start of its process to its end, and from the start of Main; its memory; its files.</summary>
    private sealed record Releve(Serie Processus, Serie Main, Serie Memoire, long Octets);

    internal static Chapitre Mesurer()
    {
        using var dossier = new DossierTemporaire();
        var jit = Relever(Publier(dossier, "jit"));
        var reduit = Relever(Publier(dossier, "reduit", "-p:TrimmedStartUp=true", "--self-contained", "-r", RuntimeInformation.RuntimeIdentifier));
        var natif = Relever(Publier(dossier, "natif", "-p:NativeStartUp=true", "-r", RuntimeInformation.RuntimeIdentifier));
        return new Chapitre(
            "Start-up and size",
            $"Three programs that take the fiche into memory whole and count its texts, their characters and its numbers; they must agree. {Lancements} starts of each, "
            + "in turns. JSON is the same référentiel; SQLite has a table for each list. A process is timed from its start to its end; first access from the "
            + "start of Main. Size is what is deployed, without symbols: with the JIT and the shared framework of the machine, all the rest; self-contained and trimmed, "
            + "the runtime too, and of every assembly what the program uses; ahead of time, the same as native code.",
            [Tableau(Jit, jit), Tableau(Reduit, reduit), Tableau(Natif, natif)],
            [.. Objectifs(Jit, jit), .. Objectifs(Reduit, reduit), .. Objectifs(Natif, natif)]);
    }

    /// <summary>The three programs, as they were built with this one, find the same.</summary>
    internal static void Verifier()
    {
        using var dossier = new DossierTemporaire();
        var donnees = Path.Combine(dossier.Chemin, "referentiel.db");
        BaseSqlite.Creer(donnees);
        string Trouver(string programme, params string[] arguments) => Processus.Dotnet(Depot.Racine,
            [Depot.Chemin(Path.Combine("benchmarks", programme, "bin", Depot.Configuration, "net10.0", programme + ".dll")), .. arguments]).Split(';')[0];

        var attendu = Trouver(Model);
        Controle.Egal(attendu, Trouver(Json), "what the program of JSON found");
        Controle.Egal(attendu, Trouver(Sqlite, donnees), "what the program of SQLite found");
    }

    private static Dictionary<string, string> Publier(DossierTemporaire dossier, string sorte, params string[] options) => Programmes.ToDictionary(programme => programme, programme =>
    {
        Console.Error.WriteLine($"  publish {programme}, {sorte}");
        var destination = dossier.Sous(sorte, programme);
        Processus.Construire(Depot.Chemin("benchmarks/" + programme), ["publish", "-c", "Release", "-o", destination, "--artifacts-path", dossier.Sous("artifacts", sorte), .. options]);
        foreach (var symboles in Directory.EnumerateFiles(destination).Where(fichier => Path.GetExtension(fichier) is ".pdb" or ".dbg" or ".xml").ToArray()) File.Delete(symboles);
        if (programme == Sqlite) BaseSqlite.Creer(Path.Combine(destination, "referentiel.db"));
        return destination;
    });

    private static Dictionary<string, Releve> Relever(Dictionary<string, string> dossiers)
    {
        var processus = Programmes.ToDictionary(programme => programme, _ => new List<double>());
        var main = Programmes.ToDictionary(programme => programme, _ => new List<double>());
        var memoire = Programmes.ToDictionary(programme => programme, _ => new List<double>());
        string? attendu = null;
        // The first start of each brings its files into memory.
        for (var i = -1; i < Lancements; i++)
        {
            foreach (var programme in Programmes)
            {
                var sortie = "";
                var duree = Serie.Chronometrer(() => sortie = Processus.Lancer(Path.Combine(dossiers[programme], programme), dossiers[programme]));
                var parties = sortie.Trim().Split(';');
                attendu ??= parties[0];
                Controle.Egal(attendu, parties[0], "what " + programme + " found");
                if (i < 0) continue;
                processus[programme].Add(duree);
                main[programme].Add(double.Parse(parties[1], CultureInfo.InvariantCulture));
                memoire[programme].Add(double.Parse(parties[2], CultureInfo.InvariantCulture));
            }
        }
        return Programmes.ToDictionary(programme => programme, programme => new Releve(
            new Serie(processus[programme]), new Serie(main[programme]), new Serie(memoire[programme]),
            new DirectoryInfo(dossiers[programme]).EnumerateFiles("*", SearchOption.AllDirectories).Sum(fichier => fichier.Length)));
    }

    private static Tableau Tableau(string titre, Dictionary<string, Releve> releves)
    {
        var nous = releves[Model];
        return new Tableau(titre, ["", "process, ratio", "process", "first access, ratio", "first access", "resident memory", "deployed"],
            [.. releves.Select(un => (IReadOnlyList<string>)
            [
                Noms[un.Key], un.Value.Processus.Rapport(nous.Processus), Serie.Duree(un.Value.Processus.Mediane), un.Value.Main.Rapport(nous.Main),
                Serie.Duree(un.Value.Main.Mediane), Serie.Octets(un.Value.Memoire.Mediane), Serie.Octets(un.Value.Octets),
            ])]);
    }

    private static IEnumerable<Objectif> Objectifs(string sorte, Dictionary<string, Releve> releves)
    {
        var nous = releves[Model];
        foreach (var (pair, nom) in new[] { (releves[Json], "JSON"), (releves[Sqlite], "SQLite") })
        {
            yield return Objectif.Rapport($"{sorte}: the first access is faster than from {nom}", nous.Main, pair.Main, 1);
            yield return Objectif.Rapport($"{sorte}: the process is faster than from {nom}", nous.Processus, pair.Processus, 1);
            yield return Objectif.Rapport($"{sorte}: resident memory is smaller than from {nom}", nous.Memoire, pair.Memoire, 1);
            yield return new Objectif($"{sorte}: what is deployed is smaller than from {nom}", nous.Octets, pair.Octets, Serie.Octets);
        }
    }
}
