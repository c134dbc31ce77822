using System.Diagnostics;
using System.Globalization;

namespace Rncp.Benchmarks;

/// <summary>The values of one quantity, measured several times.</summary>
internal sealed class Serie
{
    private readonly double[] _valeurs;

    internal Serie(IEnumerable<double> valeurs) => _valeurs = [.. valeurs.Order()];

    internal double Mediane => Quantile(0.5);

    private double Quantile(double part)
    {
        var place = part * (_valeurs.Length - 1);
        var (bas, haut) = (_valeurs[(int)Math.Floor(place)], _valeurs[(int)Math.Ceiling(place)]);
        return bas + (haut - bas) * (place - Math.Floor(place));
    }

    /// <summary>The ratio of the medians, then the ratios of both quartiles to the median of the reference.</summary>
    internal string Rapport(Serie reference) =>
        $"{Nombre(Mediane / reference.Mediane)} ({Nombre(Quantile(0.25) / reference.Mediane)} to {Nombre(Quantile(0.75) / reference.Mediane)})";

    internal string Durees() => $"{Duree(Mediane)} ({Duree(Quantile(0.25))} to {Duree(Quantile(0.75))})";

    /// <summary>Times a piece of work, in nanoseconds.</summary>
    internal static double Chronometrer(Action travail)
    {
        var debut = Stopwatch.GetTimestamp();
        travail();
        return Stopwatch.GetElapsedTime(debut).TotalNanoseconds;
    }

    /// <summary>Times a piece of work again and again, each time after a preparation that is not timed.</summary>
    internal static Serie Repeter(int fois, Action preparer, Action travail)
    {
        var valeurs = new List<double>();
        for (var i = 0; i < fois; i++)
        {
            preparer();
            GC.Collect();
            GC.WaitForPendingFinalizers();
            valeurs.Add(Chronometrer(travail));
        }
        return new Serie(valeurs);
    }

    internal static string Duree(double nanosecondes) => nanosecondes switch
    {
        < 1e3 => $"{Nombre(nanosecondes)} ns",
        < 1e6 => $"{Nombre(nanosecondes / 1e3)} µs",
        < 1e9 => $"{Nombre(nanosecondes / 1e6)} ms",
        _ => $"{Nombre(nanosecondes / 1e9)} s",
    };

    internal static string Octets(double octets) => octets switch
    {
        < 1e3 => $"{octets.ToString("0", CultureInfo.InvariantCulture)} B",
        < 1e6 => $"{Nombre(octets / 1e3)} kB",
        < 1e9 => $"{Nombre(octets / 1e6)} MB",
        _ => $"{Nombre(octets / 1e9)} GB",
    };

    /// <summary>Three significant digits.</summary>
    internal static string Nombre(double nombre) => nombre.ToString(
        Math.Abs(nombre) switch { >= 100 => "0", >= 10 => "0.0", _ => "0.00" }, CultureInfo.InvariantCulture);
}
