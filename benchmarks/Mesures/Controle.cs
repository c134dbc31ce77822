namespace Rncp.Benchmarks;

/// <summary>The gate before the time: what is wrong is not measured.</summary>
internal static class Controle
{
    internal static void Egal<T>(T attendu, T obtenu, string quoi) =>
        Vrai(EqualityComparer<T>.Default.Equals(attendu, obtenu), $"{quoi} is {attendu}, and not {obtenu}");

    internal static void Vrai(bool condition, string quoi)
    {
        if (!condition) throw new InvalidOperationException($"Not so: {quoi}.");
    }
}
