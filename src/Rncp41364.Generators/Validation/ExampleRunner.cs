using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Generators;

/// <summary>Runs the examples of a rule with the kernel that applications run: one that fails is an error at its line.</summary>
internal static class ExampleRunner
{
    private const int HighestLevel = 8;

    /// <summary>What applications answer to facts that cannot be true together; no example may expect it.</summary>
    private const string Contradictory = "faitsIncoherents";

    internal static void Run(JsonNode entry, DiagnosticSink sink)
    {
        var condition = Rule(entry);
        foreach (var example in entry.List("exemples"))
        {
            var expected = example["attendu"]!.Text!;
            var actual = Contradict(example) ? Contradictory : Word(Evaluateur.Evaluer(condition, Facts(example), Day(example["le"]!)));
            if (actual != expected) sink.Add(Descriptors.FailingExample, example["attendu"]!.Span, example["cas"]!.Text!, expected, actual, example["raison"]!.Text!);
        }
    }

    /// <summary>The rule with the readings by default.</summary>
    internal static Condition Rule(JsonNode entry) => Translate(entry["condition"]!, Defaults(entry));

    private static Dictionary<string, string> Defaults(JsonNode entry) =>
        entry.List("lectures").ToDictionary(reading => reading["parametre"]!.Text!, reading => reading["parDefaut"]!.Text!);

    private static Condition Translate(JsonNode node, Dictionary<string, string> readings)
    {
        bool Is(string parameter, string answer) => readings.TryGetValue(parameter, out var taken) && taken == answer;

        IReadOnlyList<Condition> Parts(string kind) => [.. node.List(kind).Select(part => Translate(part, readings))];

        Condition condition = node["uneDe"] is not null ? new Condition.UneDe(Parts("uneDe"))
            : node["toutes"] is not null ? new Condition.Toutes(Parts("toutes"))
            : node["niveau"] is { } level ? new Condition.Niveau(Number(level), Is("niveau", "exactement"))
            : node["experience"] is { } experience ? new Condition.Experience(
                readings.TryGetValue("mois", out var months) ? int.Parse(months, CultureInfo.InvariantCulture) : Number(experience["mois"]!),
                [.. experience.List("secteurs").Select(sector => sector.Text!)],
                Is("cumul", "uneSeule"), Is("tempsPartiel", "prorata"), Is("nature", "professionnelle"))
            : new Condition.Baccalaureat();
        condition.Cle = node["cle"]!.Text!;
        return condition;
    }

    private static Faits Facts(JsonNode example)
    {
        var highest = example["niveau"] is { } level ? new TitreConnu(Number(level), Number(level), null, aComparer: false) : null;
        var isOpen = example["titres"] is null || IsTrue(example["titresIncomplets"]);
        var others = isOpen ? highest?.Max ?? HighestLevel : 0;
        return new Faits([.. example.List("titres").Select(title => Title(title, highest?.Max ?? HighestLevel))], others, [.. example.List("experiences").Select(Experience)],
            example["experiences"] is not null && !IsTrue(example["experiencesIncompletes"]), highest);
    }

    private static TitreConnu Title(JsonNode title, int highest)
    {
        bool? baccalaureat = title["baccalaureat"] is { } stated ? IsTrue(stated) : null;
        return Level(title) is { } level ? new TitreConnu(level, level, baccalaureat, aComparer: false) : new TitreConnu(1, highest, baccalaureat, aComparer: false);
    }

    private static int? Level(JsonNode title) =>
        title["niveau"] is { } node ? Number(node) : IsTrue(title["baccalaureat"]) ? Evaluateur.NiveauDuBaccalaureat : null;

    private static bool Contradict(JsonNode example)
    {
        var titles = example.List("titres").ToArray();
        var highest = example["niveau"] is { } node ? Number(node) : (int?)null;
        var areAll = example["titres"] is not null && !IsTrue(example["titresIncomplets"]);
        return example.List("experiences").Any(experience => experience["fin"] is { } end && Day(end) < Day(experience["debut"]!))
            || titles.Any(title => IsTrue(title["baccalaureat"]) && Level(title) != Evaluateur.NiveauDuBaccalaureat)
            || titles.Any(title => Level(title) > highest)
            || (highest is not null && areAll && !titles.Any(title => (Level(title) ?? HighestLevel) >= highest));
    }

    private static ExperienceConnue Experience(JsonNode experience) => new(
        Day(experience["debut"]!), experience["fin"] is { } end ? Day(end) : int.MaxValue - 1,
        experience["secteur"] is { } sector ? sector.Text : null, secteurVoisin: false, Verite.Vrai, quotite: 100, professionnelle: true);

    private static string Word(Resultat result) => result.Verite switch
    {
        Verite.Vrai => "satisfait",
        Verite.Faux => "nonSatisfait",
        _ => result.FaitManquant ? "inconnu" : "aApprecier",
    };

    /// <summary>Sectors compare whatever their case, as in applications.</summary>

    private static bool IsTrue(JsonNode? node) => node?.Kind == JsonKind.True;

    private static int Number(JsonNode node) => int.Parse(node.Text, CultureInfo.InvariantCulture);

    private static int Day(JsonNode node) =>
        (int)(DateTime.ParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture).Ticks / TimeSpan.TicksPerDay);
}
