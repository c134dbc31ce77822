namespace Accueil;

/// <summary>A clock that says noon of one day: what is decided on a day is shown, or tested, on any other.</summary>
internal sealed class HorlogeArretee(DateOnly jour) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(jour, new TimeOnly(12, 0), TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
}
