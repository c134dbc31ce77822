using System.Globalization;

namespace Accueil.Entretien;

/// <summary>Days, as browsers send them and as people write them where there is no calendar.</summary>
internal static class Jours
{
    private static readonly string[] Formes = ["yyyy-MM-dd", "d/M/yyyy"];

    internal static bool TryLire(string? texte, out DateOnly jour) =>
        DateOnly.TryParseExact(texte?.Trim(), Formes, CultureInfo.InvariantCulture, DateTimeStyles.None, out jour);
}
