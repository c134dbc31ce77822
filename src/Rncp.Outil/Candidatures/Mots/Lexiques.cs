namespace Rncp.Outil.Candidatures.Mots;

/// <summary>The words of a person's facts.</summary>
internal static class Lexiques
{
    internal static readonly Lexique<NatureExperience> Natures = new(
        ("emploi", NatureExperience.Emploi), ("alternance", NatureExperience.Alternance),
        ("stage", NatureExperience.Stage), ("benevolat", NatureExperience.Benevolat));

    internal static readonly Lexique<Justificatif> Justificatifs = new(
        ("fourni", Justificatif.Fourni), ("aDemander", Justificatif.ADemander), ("refuse", Justificatif.Refuse));

    internal static readonly Lexique<NiveauDe1969> De1969 =
        new([.. Enum.GetValues<NiveauDe1969>().Select(niveau => (niveau.ToString(), niveau))]);
}
