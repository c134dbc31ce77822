namespace Rncp.Benchmarks.Populations;

/// <summary>The rule where data outgrow a database: in columns of a file.</summary>
internal static class ChapitrePopulations
{
    private const int Nombre = 10_000_000, Echauffement = 5, Tours = 30;

    internal static Chapitre Mesurer()
    {
        using var population = new PopulationParquet(Nombre);
        var tableaux = new List<Tableau>();
        var objectifs = new List<Objectif>();
        foreach (var (nom, fiche, aMain) in PopulationParquet.Questions)
        {
            var choisies = population.Compter(aMain);
            Controle.Egal(choisies, population.Compter(fiche), nom);
            var (nous, reference) = EnAlternance(() => population.Compter(fiche), () => population.Compter(aMain));
            tableaux.Add(new Tableau($"{Nombre:N0} persons in a Parquet file, {nom}: {choisies:N0} of them",
                ["", "processor time, ratio of medians (quartiles)", "processor time", "time, ratio of medians (quartiles)", "time, as an indication"],
                [Ligne("the SQL predicate of the fiche", nous, reference), Ligne("the same rule, written by hand", reference, reference)]));
            objectifs.Add(Objectif.Rapport(
                $"Our predicate over a Parquet file ({nom}) takes at most 1.2 times the processor time of the rule written by hand", nous.Processeur, reference.Processeur, 1.2));
        }
        return new Chapitre(
            "Large populations",
            $"DuckDB {population.Version}, in this process, counts the persons of a Parquet file of {Serie.Octets(population.Octets)} that it wrote itself, from a fixed seed; a tenth of each fact is not known. "
            + $"The file is in the cache of the system, and each query is parsed and planned anew. {Tours} runs of each, in turns, of which every other one begins with the other; both must count the same. "
            + "The goal is on the time of the processors: DuckDB uses them all, and what others do on the machine moves the clock more than the predicate does.",
            tableaux, objectifs);
    }

    private static IReadOnlyList<string> Ligne(string nom, Mesure mesure, Mesure reference) =>
        [nom, mesure.Processeur.Rapport(reference.Processeur), mesure.Processeur.Durees(), mesure.Horloge.Rapport(reference.Horloge), mesure.Horloge.Durees()];

    private static (Mesure Nous, Mesure Reference) EnAlternance(Func<long> nous, Func<long> reference)
    {
        List<(double, double)> desNotres = [], desAutres = [];
        for (var tour = 0; tour < Echauffement + Tours; tour++)
        {
            foreach (var notre in tour % 2 == 0 ? new[] { true, false } : [false, true])
            {
                var avant = Environment.CpuUsage.TotalTime;
                var horloge = Serie.Chronometrer(() => (notre ? nous : reference)());
                var processeur = (Environment.CpuUsage.TotalTime - avant).TotalNanoseconds;
                if (tour >= Echauffement) (notre ? desNotres : desAutres).Add((processeur, horloge));
            }
        }
        return (new Mesure(desNotres), new Mesure(desAutres));
    }

    /// <summary>The time of the processors, which others on the machine lengthen little, and that of the clock.</summary>
    private sealed record Mesure(Serie Processeur, Serie Horloge)
    {
        internal Mesure(IReadOnlyList<(double Processeur, double Horloge)> tours)
            : this(new Serie(tours.Select(tour => tour.Processeur)), new Serie(tours.Select(tour => tour.Horloge)))
        {
        }
    }
}
