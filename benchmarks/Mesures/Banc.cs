using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace Rncp.Benchmarks;

/// <summary>One measured method: how long it takes, in nanoseconds, and what it allocates, in bytes.</summary>
internal sealed record Ligne(string Categorie, string Nom, Serie Durees, double Alloue);

/// <summary>Runs BenchmarkDotNet, one process for each method.</summary>
internal static class Banc
{
    /// <summary>Enough for a median: the whole command has to end in minutes.</summary>
    private static readonly Job Bref = Job.Default
        .WithWarmupCount(5).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(100)).WithMaxRelativeError(0.05);

    internal static IReadOnlyList<Ligne> Mesurer(Type type)
    {
        var dossier = Directory.CreateTempSubdirectory("rncp-banc-");
        try
        {
            var journal = new StreamLogger(Path.Combine(dossier.FullName, "journal.txt"));
            var config = ManualConfig.CreateEmpty().AddJob(Bref).AddDiagnoser(MemoryDiagnoser.Default).AddColumnProvider(DefaultColumnProviders.Instance)
                .AddLogger(journal).WithArtifactsPath(dossier.FullName).WithBuildTimeout(TimeSpan.FromMinutes(10)).WithOptions(ConfigOptions.DisableLogFile);
            var resume = BenchmarkRunner.Run(type, config);
            journal.Flush();
            journal.Dispose();
            return resume.Reports.Length > 0 && resume.Reports.All(rapport => rapport is { Success: true, ResultStatistics: not null })
                ? [.. resume.Reports.Select(rapport => new Ligne(
                    rapport.BenchmarkCase.Descriptor.Categories.SingleOrDefault() ?? "",
                    rapport.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
                    new Serie(rapport.AllMeasurements.Where(mesure => mesure.IterationMode == BenchmarkDotNet.Engines.IterationMode.Workload && mesure.IterationStage == BenchmarkDotNet.Engines.IterationStage.Result)
                        .Select(mesure => mesure.GetAverageTime().Nanoseconds)),
                    rapport.GcStats.GetBytesAllocatedPerOperation(rapport.BenchmarkCase) ?? 0))]
                : throw new InvalidOperationException($"BenchmarkDotNet could not run {type.Name}. It wrote:\n{File.ReadAllText(Path.Combine(dossier.FullName, "journal.txt"))}");
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }

    /// <summary>Calls each method once, so that none is broken: nothing is timed.</summary>
    internal static void Essayer(Type type)
    {
        var banc = Activator.CreateInstance(type)!;
        var methodes = type.GetMethods();
        foreach (var preparation in methodes.Where(methode => methode.IsDefined(typeof(GlobalSetupAttribute)))) preparation.Invoke(banc, null);
        foreach (var mesure in methodes.Where(methode => methode.IsDefined(typeof(BenchmarkAttribute))))
            (mesure.Invoke(banc, null) as Task)?.GetAwaiter().GetResult();
        foreach (var fin in methodes.Where(methode => methode.IsDefined(typeof(GlobalCleanupAttribute)))) fin.Invoke(banc, null);
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
