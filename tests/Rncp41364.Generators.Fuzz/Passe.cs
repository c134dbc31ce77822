using Rncp.Generators;

namespace Rncp.Fuzz;

/// <summary>A run over many inputs, and its totals.</summary>
/// <param name="decisions">How many people each model that is compiled, and its file read at run time, decide on.</param>
/// <param name="tous">Whether every model is compiled, and not only those that bring something.</param>
internal sealed class Passe(int decisions, bool tous = false)
{
    private const int TailleDesLots = 40;

    /// <summary>Of the sources in which no line is new, one of this many is compiled too.</summary>
    private const int UneSur = 50;

    private readonly HashSet<ulong> _vus = [];
    private readonly List<Jugement> _lot = [];
    private readonly SortedDictionary<string, int> _diagnostics = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _mutations = new(StringComparer.Ordinal);

    internal int Entrees { get; private set; }

    internal int Acceptees { get; private set; }

    internal int Refusees { get; private set; }

    /// <summary>Accepted inputs whose source was compiled, loaded and run: those with a new line, and some of the others.</summary>
    internal int Compilees { get; private set; }

    /// <summary>Refused inputs that have an outline.</summary>
    internal int Ebauchees { get; private set; }

    /// <summary>Those whose outline was compiled: chosen as the models are.</summary>
    internal int EbauchesCompilees { get; private set; }

    /// <summary>The input that is being looked at, and the processor time of the process before it.</summary>
    internal (Entree? Entree, TimeSpan Depuis) EnCours { get; private set; }

    internal (long Numero, TimeSpan Duree) PlusLente { get; private set; }

    internal List<(Entree Entree, string Defaut)> Defauts { get; } = [];

    internal void Suivante(Entree entree)
    {
        EnCours = (entree, Environment.CpuUsage.TotalTime);
        var jugement = Oracle.Juger(entree);
        var duree = Environment.CpuUsage.TotalTime - EnCours.Depuis;
        if (duree > PlusLente.Duree) PlusLente = (entree.Numero, duree);
        Entrees++;
        foreach (var id in jugement.Diagnostics.Select(dit => dit.Id).Distinct()) Compter(_diagnostics, id);
        foreach (var nom in entree.Mutations.Distinct()) Compter(_mutations, nom);
        if (jugement.Defaut is { } defaut) Defauts.Add((entree, defaut));
        else
        {
            if (jugement.Source is null) Refusees++;
            else Acceptees++;
            if (jugement.Ebauche is not null) Ebauchees++;
            if (jugement.Emise is { } emise) Garder(jugement, emise);
        }
    }

    internal void Finir()
    {
        if (_lot.Count > 0) Compiler(_lot);
        _lot.Clear();
    }

    internal IEnumerable<string> Totaux()
    {
        yield return $"{Entrees} inputs: {Acceptees} accepted, of which {Compilees} compiled, loaded and written back ({_vus.Count} different lines but for texts and digits); {Refusees} refused, {Ebauchees} with an outline, of which {EbauchesCompilees} compiled; {Defauts.Count} defects";
        yield return $"read at run time: {Entrees} inputs with the diagnostics of the generator, {Compilees} models with {decisions} decisions each";
        yield return $"slowest: input {PlusLente.Numero}, {PlusLente.Duree.TotalMilliseconds:0} ms of processor time";
        yield return "inputs by diagnostic: " + string.Join(", ", _diagnostics.Select(un => $"{un.Key} {un.Value}"));
        yield return "inputs by mutation: " + string.Join(", ", _mutations.Select(un => $"{un.Key} {un.Value}"));
    }

    private void Garder(Jugement jugement, Source emise)
    {
        var estSeul = !jugement.Entree.Options.TryGetValue(ModelOptions.NamespaceMetadata, out var espace) || espace != $"F{jugement.Entree.Numero}";
        if (estSeul)
        {
            // In a namespace that the project gives, it would not compile with others.
            Compiler([jugement]);
        }
        else if (Apporte(emise) || (tous && jugement.Source is not null) || (jugement.Source is null ? Ebauchees : Acceptees) % UneSur == 0)
        {
            _lot.Add(jugement);
            if (_lot.Count == TailleDesLots) Finir();
        }
    }

    private void Compiler(IReadOnlyList<Jugement> lot)
    {
        Defauts.AddRange(Lot.Verifier(lot, decisions));
        Compilees += lot.Count(jugement => jugement.Source is not null);
        EbauchesCompilees += lot.Count(jugement => jugement.Source is null);
    }

    private bool Apporte(Source source)
    {
        var avant = _vus.Count;
        _vus.UnionWith(source.Marques());
        return _vus.Count > avant;
    }

    private static void Compter(SortedDictionary<string, int> totaux, string nom) => totaux[nom] = totaux.GetValueOrDefault(nom) + 1;
}
