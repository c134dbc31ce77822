using System.Globalization;

namespace Rncp.Outil.Traitements;

/// <summary>One line that says how far a long work is: shown after a while, rewritten in place, gone at the end.</summary>
/// <param name="part">The part of the file already read, from 0 to 1; null when nobody knows how long it is.</param>
internal sealed class Progression(TextWriter console, Func<double?> part, TimeProvider horloge)
{
    /// <summary>A work that ends before needs no line.</summary>
    internal static readonly TimeSpan Attente = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Periode = TimeSpan.FromMilliseconds(500);
    private static readonly CultureInfo Invariante = CultureInfo.InvariantCulture;

    private readonly long _debut = horloge.GetTimestamp();
    private TimeSpan _derniere = Attente - Periode;
    private int _longueur;

    internal void Montrer(long lignes)
    {
        var ecoule = horloge.GetElapsedTime(_debut);
        if (ecoule - _derniere < Periode) return;
        _derniere = ecoule;
        var nombre = lignes.ToString("N0", Invariante).Replace(',', ' ');
        var reste = part() is > 0 and <= 1 and var faite ? $", {faite * 100:0} %, encore {Duree(ecoule * ((1 - faite) / faite))}" : "";
        var texte = $"{nombre} lignes{reste}";
        console.Write($"\r{texte.PadRight(_longueur)}");
        console.Flush();
        _longueur = texte.Length;
    }

    internal void Effacer()
    {
        if (_longueur == 0) return;
        console.Write($"\r{new string(' ', _longueur)}\r");
        console.Flush();
        _longueur = 0;
    }

    private static string Duree(TimeSpan duree) => duree.TotalMinutes >= 1
        ? string.Create(Invariante, $"{(int)duree.TotalMinutes} min {duree.Seconds:00} s")
        : string.Create(Invariante, $"{(int)Math.Ceiling(duree.TotalSeconds)} s");
}
