using System.Collections.Immutable;
using Rncp.Format;

namespace Rncp;

/// <summary>The values of a file as those of a fiche: what has no value is null, or an empty list or text.</summary>
internal static class ValeursLues
{
    private static readonly Texte SansAlinea = new([]);

    internal static string? Chaine(Value lue) => (lue as TextValue)?.Text;

    internal static int? Nombre(Value lue) => (lue as IntegerValue)?.Number;

    internal static bool? OuiNon(Value lue) => (lue as BooleanValue)?.IsTrue;

    internal static DateOnly? Jour(Value lue) => lue is DateValue jour ? new(jour.Year, jour.Month, jour.Day) : null;

    internal static NiveauQualification? Niveau(Value lue) => lue is IntegerValue niveau ? NiveauQualification.De(niveau.Number) : null;

    internal static Texte Alineas(Value lue) => lue is ListValue { Items.Count: > 0 } ? new(Chaines(lue)) : SansAlinea;

    internal static ImmutableArray<string> Chaines(Value lue) => Liste(lue, texte => ((TextValue)texte).Text);

    internal static ImmutableArray<T> Objets<T>(Value lue, Func<ObjectValue, T> objet) => Liste(lue, un => objet((ObjectValue)un));

    internal static T? Partie<T>(Value lue, Func<ObjectValue, T> partie) where T : class => lue is ObjectValue objet ? partie(objet) : null;

    /// <summary>The SIRET; null when the source prints none, or one whose key is wrong.</summary>
    internal static Siret? Numero(Value lue) => lue is TextValue texte && Siret.TryParse(texte.Text, null, out var siret) ? siret : null;

    /// <summary>The digits that the source prints as a SIRET though their key is wrong; null otherwise.</summary>
    internal static string? Imprime(Value lue) => Numero(lue) is null ? Chaine(lue) : null;

    internal static VoieAcces Acces(Value lue) => VoieAcces.Depuis((CleVoieAcces)Rang(Shapes.Routes, lue));

    internal static ImmutableArray<VoieAcces> ListeDAcces(Value lue) => Liste(lue, Acces);

    /// <summary>The lines of a composition, with the places of the rules; null without a composition.</summary>
    internal static Jury? Jury(Value lue, ImmutableArray<PlaceJury> places) =>
        lue is ListValue { Items.Count: > 0 } ? new() { Composition = Chaines(lue), Places = places } : null;

    /// <summary>The number of the member of an enum whose words a property has, from 1.</summary>
    internal static int Mot(ObjectValue objet, string propriete) =>
        Rang((WordShape)objet.Shape.Fields.Single(champ => champ.Name == propriete).Shape, objet[propriete]);

    internal static int Rang(WordShape mots, Value lue) => Array.IndexOf(mots.Words, ((TextValue)lue).Text) + 1;

    internal static ImmutableArray<T> Liste<T>(Value lue, Func<Value, T> element) =>
        lue is ListValue liste ? [.. liste.Items.Select(element)] : [];
}
