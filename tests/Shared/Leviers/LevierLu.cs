using System.Collections.Immutable;

namespace Rncp.Tests;

/// <summary>A lever by what it asks for, whatever the order of its actions.</summary>
internal static class LevierLu
{
    extension(Levier levier)
    {
        /// <summary>The level of the title to obtain; null when none is needed.</summary>
        internal NiveauQualification? Titre => levier.Baccalaureat ? NiveauQualification.Niveau4 : levier.Actions.OfType<ObtenirTitre>().SingleOrDefault()?.Niveau;

        internal bool Baccalaureat => levier.Actions.OfType<ObtenirBaccalaureat>().Any();

        internal int JoursExperience => levier.Actions.OfType<AcquerirExperience>().SingleOrDefault()?.Jours ?? 0;

        internal ImmutableArray<CodeSecteur> Secteurs => levier.Actions.OfType<AcquerirExperience>().SingleOrDefault()?.Secteurs ?? [];
    }

    /// <summary>The lever without some of its actions, or with others, on another day.</summary>
    internal static Levier Avec(this Levier levier, DateOnly des, Func<ActionLevier, ActionLevier?> action) => new()
    {
        Actions = [.. levier.Actions.Select(action).OfType<ActionLevier>()],
        Le = levier.Le,
        PossibleDes = des,
        Description = levier.Description,
    };
}
