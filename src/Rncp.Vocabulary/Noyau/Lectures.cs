using System.Globalization;

namespace Rncp.Noyau;

/// <summary>The answers that a rule takes to the readings that it has; null for one that it has not.</summary>
internal sealed class Lectures(string? niveau, string? mois, string? cumul, string? tempsPartiel, string? nature)
{
    /// <summary>The words of the answers, by what each reading decides; how many months are enough is a number.</summary>
    internal const string AuMoins = "auMoins", Exactement = "exactement", Cumulees = "cumulees", UneSeule = "uneSeule",
        Calendaire = "calendaire", Prorata = "prorata", Toutes = "toutes", Professionnelle = "professionnelle";

    internal bool EstExacte => niveau == Exactement;

    internal int? Mois { get; } = mois is null ? null : int.Parse(mois, NumberStyles.None, CultureInfo.InvariantCulture);

    internal bool EnUneFois => cumul == UneSeule;

    internal bool AuProrata => tempsPartiel == Prorata;

    internal bool DuTravailSeul => nature == Professionnelle;
}
