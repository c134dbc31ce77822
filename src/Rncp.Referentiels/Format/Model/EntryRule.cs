using System;
using System.Collections.Generic;
using System.Linq;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>The rule of entry of a file, as the kernel reads it.</summary>
internal static class EntryRule
{
    /// <summary>The rule of a fiche; null when it states none.</summary>
    internal static ObjectValue? Of(ObjectValue root) => (root["regles"] as ObjectValue)?["entree"] as ObjectValue;

    /// <summary>The condition with the readings by default.</summary>
    /// <param name="entry">The rule.</param>
    /// <param name="sectors">The keys of the sectors of the fiche; null where no sector of a person is compared with them.</param>
    internal static Condition ByDefault(ObjectValue entry, string[]? sectors = null)
    {
        var readings = new Lectures(
            niveau: Default("niveau"), mois: Default("mois"), cumul: Default("cumul"),
            tempsPartiel: Default("tempsPartiel"), nature: Default("nature"));
        return Condition.Traduire(new WrittenCondition((ObjectValue)entry["condition"]), readings, sectors);

        string? Default(string parameter) => entry.Items("lectures").Cast<ObjectValue>()
            .FirstOrDefault(reading => reading.Text("parametre") == parameter)?.Text("parDefaut");
    }

    /// <summary>What an example states of a person.</summary>
    internal static Declaration Facts(ObjectValue example) => new(
        example["niveau"] is IntegerValue level ? new TitreConnu(level.Number, level.Number, null, aComparer: false) : null,
        example["titres"] is ListValue titles ? [.. titles.Items.Cast<ObjectValue>().Select(Title)] : null,
        example.IsTrue("titresIncomplets"),
        example["experiences"] is ListValue experiences ? [.. experiences.Items.Cast<ObjectValue>().Select(Experience)] : null,
        example.IsTrue("experiencesIncompletes"));

    private static TitreDeclare Title(ObjectValue title)
    {
        var level = (title["niveau"] as IntegerValue)?.Number;
        return new TitreDeclare(level, level, (title["baccalaureat"] as BooleanValue)?.IsTrue);
    }

    private static ExperienceConnue Experience(ObjectValue experience) => new(
        experience.Day("debut") ?? throw new InvalidOperationException("An experience has no first day."),
        experience.Day("fin") ?? ExperienceConnue.EnCours,
        (experience["secteur"] as TextValue)?.Text, secteurVoisin: false, Verite.Vrai, quotite: 100, professionnelle: true);
}

/// <summary>A condition of a file, of which exactly one property says what it asks for.</summary>
internal sealed class WrittenCondition(ObjectValue condition) : IConditionEcrite
{
    public string Cle => condition.Text("cle");

    public T Selon<T>(
        Func<IEnumerable<IConditionEcrite>, T> toutes, Func<IEnumerable<IConditionEcrite>, T> uneDe,
        Func<int, T> niveau, Func<T> baccalaureat, Func<int, IEnumerable<string>, T> experience) =>
        condition["toutes"] is ListValue all ? toutes(Parts(all))
        : condition["uneDe"] is ListValue any ? uneDe(Parts(any))
        : condition["niveau"] is IntegerValue level ? niveau(level.Number)
        : condition["baccalaureat"] is BooleanValue ? baccalaureat()
        : condition["experience"] is ObjectValue worked
            ? experience(worked.Number("mois"), worked.Items("secteurs").Cast<TextValue>().Select(sector => sector.Text))
        : throw new InvalidOperationException($"The condition '{Cle}' asks for nothing.");

    private static IEnumerable<IConditionEcrite> Parts(ListValue parts) =>
        parts.Items.Cast<ObjectValue>().Select(part => new WrittenCondition(part));
}
