using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Rncp.Benchmarks;
using Rncp.Benchmarks.Chargement;
using Rncp.Benchmarks.Codes;
using Rncp.Benchmarks.Contenus;
using Rncp.Benchmarks.Debit;
using Rncp.Benchmarks.Decisions;
using Rncp.Benchmarks.Demarrage;
using Rncp.Benchmarks.Echelle;
using Rncp.Benchmarks.Generation;
using Rncp.Benchmarks.Populations;

// The page is the same on every machine, but for what it measures.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

(string Option, Func<Chapitre> Mesurer)[] chapitres =
[
    ("--eligibility", ChapitreDecisions.Mesurer),
    ("--populations", ChapitrePopulations.Mesurer),
    ("--throughput", ChapitreDebit.Mesurer),
    ("--codes", ChapitreCodes.Mesurer),
    ("--startup", ChapitreDemarrage.Mesurer),
    ("--load", ChapitreChargement.Mesurer),
    ("--generator", ChapitreGenerateur.Mesurer),
    ("--scale", ChapitreEchelle.Mesurer),
    ("--content", ChapitreContenus.Mesurer),
];

switch (args)
{
    // What --scale starts for each row of its table.
    case ["--scale-one", var nombre]:
        Console.WriteLine(JsonSerializer.Serialize(MesureEchelle.De(int.Parse(nombre, CultureInfo.InvariantCulture))));
        return 0;
    // What the chapters start for each line of their tables.
    case ["--bench-one", var type, var methode]:
        Console.WriteLine(JsonSerializer.Serialize(Banc.MesurerUne(type, methode)));
        return 0;
    case ["--smoke"]:
        Verification.Tout();
        Console.WriteLine("Every peer gives the right result.");
        return 0;
    case ["--all"]:
        var debut = Stopwatch.GetTimestamp();
        Verification.Tout();
        var mesures = chapitres.Select(Mesurer).ToList();
        PageResultats.Publier(PageResultats.Rediger(mesures, Stopwatch.GetElapsedTime(debut)));
        return 0;
    case [_, ..] when args.All(option => chapitres.Any(chapitre => chapitre.Option == option)):
        foreach (var chapitre in chapitres.Where(chapitre => args.Contains(chapitre.Option)))
            Console.WriteLine(PageResultats.Rediger(Mesurer(chapitre)));
        return 0;
    default:
        Console.Error.WriteLine($"""
            Usage: dotnet run -c Release --project benchmarks -- OPTION
              --all     measures everything and writes docs/performance.md
              --smoke   runs every piece once and checks its result; times nothing
              {string.Join(' ', chapitres.Select(chapitre => chapitre.Option))}
                        measures these alone and prints their tables
            """);
        return 2;
}

static Chapitre Mesurer((string Option, Func<Chapitre> Mesurer) chapitre)
{
    var debut = Stopwatch.GetTimestamp();
    Console.Error.WriteLine($"{chapitre.Option} ...");
    var mesure = chapitre.Mesurer();
    Console.Error.WriteLine($"{chapitre.Option} took {Stopwatch.GetElapsedTime(debut):m\\:ss}");
    return mesure;
}
