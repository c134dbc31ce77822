using System.Diagnostics;
using System.Globalization;

namespace Rncp.Benchmarks.Demarrage;

/// <summary>What a program found in the fiche, so that all of it is read, and so that the programs can be compared.</summary>
internal sealed class Bilan
{
    private readonly long _debut = Stopwatch.GetTimestamp();
    private long _textes;
    private long _caracteres;
    private long _nombres;

    internal void Texte(string? texte)
    {
        if (texte is null) return;
        _textes++;
        _caracteres += texte.Length;
    }

    internal void Nombre(int? nombre) => _nombres += nombre ?? 0;

    /// <summary>What was found, then nanoseconds since the start of Main, then bytes of resident memory.</summary>
    internal void Imprimer()
    {
        var duree = Stopwatch.GetElapsedTime(_debut).TotalNanoseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_textes} textes, {_caracteres} caractères, {_nombres};{duree};{Environment.WorkingSet}"));
    }
}
