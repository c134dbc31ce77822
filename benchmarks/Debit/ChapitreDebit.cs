using System.Globalization;
using System.Text.RegularExpressions;

namespace Rncp.Benchmarks.Debit;

/// <summary>The command on a file of people, beside DuckDB on the same file.</summary>
internal static partial class ChapitreDebit
{
    private const int Nombre = 1_000_000, Tours = 5;

    internal static Chapitre Mesurer()
    {
        using var dossier = new DossierTemporaire();
        using var base_ = new ReponsesDuckDB();
        var candidats = Ecrire(dossier.Chemin, Nombre);
        string decisions = Path.Combine(dossier.Chemin, "decisions.csv"), reponses = Path.Combine(dossier.Chemin, "answers.csv");
        List<double> commande = [], requete = [];
        for (var tour = 0; tour < Tours; tour++)
        {
            commande.Add(Decider(dossier.Chemin, candidats, decisions));
            var avant = Environment.CpuUsage.TotalTime;
            base_.Repondre(candidats, reponses);
            requete.Add((Environment.CpuUsage.TotalTime - avant).TotalNanoseconds);
        }
        Verifier(base_, reponses, decisions, Nombre);
        var (nous, reference) = (new Serie(commande), new Serie(requete));
        return new Chapitre(
            "Throughput of the command",
            $"`rncp decider candidates.csv --sortie decisions.csv`, in a process of its own, on {Nombre:N0} people of `eng/make_candidates.py`; DuckDB {base_.Version}, in this process, "
            + "reads the same file, computes the months from the days and writes three answers a person: yes, no or not known, certain, possible. "
            + $"The command says why, too: the reason, and a sentence with what to do. {Tours} runs of each, in turns, in processor time; both must agree.",
            [
                new Tableau($"{Nombre:N0} people, CSV to CSV", ["", "processor time, ratio of medians (quartiles)", "processor time"],
                [
                    ["`rncp decider`: the decision, its reason and its sentence", nous.Rapport(reference), nous.Durees()],
                    ["DuckDB: three answers", reference.Rapport(reference), reference.Durees()],
                ]),
            ],
            [
                Objectif.Rapport($"{Nombre:N0} people, CSV to CSV, take the command at most 25 times the processor time of DuckDB", nous, reference, 25),
                new Objectif($"{Nombre:N0} people, CSV to CSV, take the command at most 12 s of processor time", nous.Mediane / 1e9, 12, secondes => $"{Serie.Nombre(secondes)} s"),
            ]);
    }

    /// <summary>Both agree, on a file of every kind of person.</summary>
    internal static void Verifier()
    {
        const int nombre = 20_000;
        using var dossier = new DossierTemporaire();
        using var base_ = new ReponsesDuckDB();
        var candidats = Ecrire(dossier.Chemin, nombre);
        string decisions = Path.Combine(dossier.Chemin, "decisions.csv"), reponses = Path.Combine(dossier.Chemin, "answers.csv");
        Decider(dossier.Chemin, candidats, decisions);
        base_.Repondre(candidats, reponses);
        Verifier(base_, reponses, decisions, nombre);
    }

    private static void Verifier(ReponsesDuckDB base_, string reponses, string decisions, int nombre)
    {
        Controle.Egal(nombre - nombre / 1_000, base_.Nombre(reponses), "the answers of DuckDB: one line in a thousand is wrong");
        Controle.Egal(0, base_.Contradictions(reponses, decisions), "the number of answers that contradict a decision");
    }

    private static string Ecrire(string dossier, int nombre)
    {
        var fichier = Path.Combine(dossier, "candidates.csv");
        File.WriteAllText(fichier, Processus.Lancer("python3", dossier,
            Depot.Chemin("eng/make_candidates.py"), nombre.ToString(CultureInfo.InvariantCulture), "csv"));
        return fichier;
    }

    /// <summary>The processor time of the command, in nanoseconds, as the shell that starts it tells it.</summary>
    private static double Decider(string dossier, string candidats, string decisions)
    {
        var rncp = Depot.Chemin($"src/Rncp.Outil/bin/{Depot.Configuration}/net10.0/rncp.dll");
        var temps = Processus.Lancer("/bin/sh", dossier, "-c", "\"$0\" \"$@\" > /dev/null 2>&1; times",
            Processus.Hote, rncp, "decider", candidats, "--sortie", decisions);
        Controle.Vrai(File.Exists(decisions), "the command decides");
        return Duree().Matches(temps.Split('\n')[1]).Sum(duree =>
            60e9 * double.Parse(duree.Groups[1].Value, CultureInfo.InvariantCulture)
            + 1e9 * double.Parse(duree.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("([0-9]+)m([0-9.]+)s")]
    private static partial Regex Duree();
}
