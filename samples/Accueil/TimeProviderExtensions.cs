namespace Accueil;

internal static class TimeProviderExtensions
{
    internal static DateOnly Aujourdhui(this TimeProvider horloge) => DateOnly.FromDateTime(horloge.GetLocalNow().DateTime);
}
