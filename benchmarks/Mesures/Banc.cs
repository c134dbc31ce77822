using System.Reflection;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Rncp.Benchmarks;

/// <summary>One measured method: how long it takes, in nanoseconds, and what it allocates, in bytes.</summary>
internal sealed record Ligne(string Categorie, string Nom, Serie Durees, double Alloue);

/// <summary>
/// Runs BenchmarkDotNet, one process for each method: this program again, so that nothing has to be built, and no method has
/// the code and the memory that another one left.
/// </summary>
internal static class Banc
{
    /// <summary>Long enough to be warm, where a method goes through a lot of code, and for a median: the whole command has to end in minutes.</summary>
    private static readonly Job Bref = Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(5), logOutput: false))
        .WithWarmupCount(40).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(50));

    /// <summary>What one process tells.</summary>
    internal sealed record Releve(string Categorie, string Nom, double[] Durees, double Alloue);

    /// <param name="type">The class of the methods.</param>
    /// <param name="processus">
    /// How many processes each method has, in turns: what the processor does for others can make one twice as slow for its
    /// whole life. The one with the lowest median counts, for every method alike.
    /// </param>
    internal static IReadOnlyList<Ligne> Mesurer(Type type, int processus)
    {
        var methodes = type.GetMethods().Where(methode => methode.GetCustomAttribute<BenchmarkAttribute>() is not null).ToList();
        var releves = Enumerable.Range(1, processus).SelectMany(tour => methodes.Select(methode =>
        {
            Console.Error.WriteLine($"  {type.Name}.{methode.Name}, {tour} of {processus}");
            return JsonSerializer.Deserialize<Releve>(Processus.Soi("--bench-one", type.FullName!, methode.Name))!;
        })).ToList();
        return [.. releves.Select(releve => new Ligne(releve.Categorie, releve.Nom, new Serie(releve.Durees), releve.Alloue))
            .GroupBy(ligne => (ligne.Categorie, ligne.Nom)).Select(memes => memes.MinBy(ligne => ligne.Durees.Mediane)!)];
    }

    internal static Releve MesurerUne(string type, string methode)
    {
        using var dossier = new DossierTemporaire();
        var journal = new AccumulationLogger();
        var config = ManualConfig.CreateEmpty().AddJob(Bref).AddDiagnoser(MemoryDiagnoser.Default).AddColumnProvider(DefaultColumnProviders.Instance)
            .AddFilter(new SimpleFilter(cas => cas.Descriptor.WorkloadMethod.Name == methode))
            .AddLogger(journal).WithArtifactsPath(dossier.Chemin).WithOptions(ConfigOptions.DisableLogFile);
        var rapport = BenchmarkRunner.Run(typeof(Banc).Assembly.GetType(type, throwOnError: true)!, config).Reports.SingleOrDefault();
        return rapport is { Success: true }
            ? new Releve(
                rapport.BenchmarkCase.Descriptor.Categories.SingleOrDefault() ?? "",
                rapport.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
                [.. rapport.AllMeasurements.Where(mesure => mesure is { IterationMode: IterationMode.Workload, IterationStage: IterationStage.Result }).Select(mesure => mesure.GetAverageTime().Nanoseconds)],
                rapport.GcStats.GetBytesAllocatedPerOperation(rapport.BenchmarkCase) ?? 0)
            : throw new InvalidOperationException($"BenchmarkDotNet could not run {type}.{methode}. It wrote:\n{journal.GetLog()}");
    }

    /// <summary>Calls each method once, so that none is broken: nothing is timed.</summary>
    internal static void Essayer(Type type)
    {
        var banc = Activator.CreateInstance(type)!;
        var methodes = type.GetMethods();
        foreach (var preparation in methodes.Where(methode => methode.GetCustomAttribute<GlobalSetupAttribute>() is not null)) preparation.Invoke(banc, null);
        foreach (var mesure in methodes.Where(methode => methode.GetCustomAttribute<BenchmarkAttribute>() is not null))
            (mesure.Invoke(banc, null) as Task)?.GetAwaiter().GetResult();
        foreach (var fin in methodes.Where(methode => methode.GetCustomAttribute<GlobalCleanupAttribute>() is not null)) fin.Invoke(banc, null);
    }

    /// <summary>A table of one category, against the first of its lines.</summary>
    internal static Tableau Tableau(string titre, IEnumerable<Ligne> lignes, string reference)
    {
        var toutes = lignes.ToList();
        var base_ = toutes.Single(ligne => ligne.Nom == reference).Durees;
        return new Tableau(titre, ["", "ratio of medians (quartiles)", "time, as an indication", "allocated"],
            [.. toutes.OrderBy(ligne => ligne.Durees.Mediane).Select(ligne => (IReadOnlyList<string>)
                [ligne.Nom, ligne.Durees.Rapport(base_), Serie.Duree(ligne.Durees.Mediane), Serie.Octets(ligne.Alloue)])]);
    }
}
