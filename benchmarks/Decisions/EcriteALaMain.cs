namespace Rncp.Benchmarks.Decisions;

/// <summary>The facts, all known, as one would write them for this rule alone.</summary>
internal readonly record struct FaitsConnus(int Niveau, int Mois, bool Baccalaureat);

/// <summary>The facts, of which some may not be known, as one would write them for this rule alone.</summary>
internal readonly record struct FaitsPartiels(int? Niveau, int? Mois, bool? Baccalaureat);

/// <summary>The rule of the fiche, as one would write it by hand: the limit.</summary>
internal static class EcriteALaMain
{
    internal static bool Eligible(in FaitsConnus faits) =>
        faits.Niveau >= 5 || ((faits.Baccalaureat || faits.Niveau >= 4) && faits.Mois >= 6);

    internal static bool? Eligible(in FaitsPartiels faits)
    {
        bool? niveau5 = faits.Niveau is { } niveau ? niveau >= 5 : null;
        bool? niveau4 = faits.Baccalaureat == true ? true : faits.Niveau is { } plusHaut ? plusHaut >= 4 : null;
        bool? experience = faits.Mois is { } mois ? mois >= 6 : null;
        return niveau5 | (niveau4 & experience);
    }
}
