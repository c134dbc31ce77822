using System.Globalization;
using Rncp.Format;

namespace Rncp;

internal sealed partial class Parcours
{
    private const string CleDeCondition = "cle", ParametreDeLecture = "parametre", ModeleDeJour = "yyyy-MM-dd";

    /// <summary>What shows a change of a property: people, days, juries, or the name of a member.</summary>
    /// <param name="ici">The property.</param>
    /// <param name="a">What the version before has, or had of an element of it.</param>
    /// <param name="b">What the version after has.</param>
    private Func<Temoin?> Temoin(Ici ici, JsonNode? a, JsonNode? b) => ici.Sujet switch
    {
        Topic.Rule => DeRegle(ici, a ?? b),
        Topic.Reading => DeLecture(ici),
        Topic.Route => () => Voie(ici) is { } voie ? _temoins.Route(voie) : null,
        Topic.Jury => () => _temoins.Jury(Voie(ici)),
        Topic.Key or Topic.Code or Topic.Number => () => _code.Renomme(ici.Avant!, ici.Champ),
        // The one datum of a registration that is no day and that its state depends on.
        Topic.Registration when ici.Champ.Shape is BooleanShape => _temoins.Activite,
        Topic.Quote or Topic.Version => () => null,
        Topic.Inherited or Topic.Shape or Topic.Registration or Topic.Certifiers or Topic.Partners or Topic.Statistics
            or Topic.Successor => () => _temoins.Jours(Jours(a), Jours(b)),
    };

    private Func<Temoin?> DeRegle(Ici ici, JsonNode? valeur)
    {
        if (ici.Champ.Shape == Format.Regles.Entree) return _temoins.Regle;
        if (ici.Champ.Shape is TextsShape { Item: WordShape }) return () => _temoins.SansObjet(Acces(valeur!));
        string[] cles = [.. new[] { ici.Avant, ici.Apres }.SelectMany(Conditions).Distinct()];
        return () => _temoins.Condition(cles);
    }

    /// <summary>The keys of the condition that an object is, or is of, and of those that it is a part of.</summary>
    private static IEnumerable<string> Conditions(Element? element)
    {
        for (; element is not null; element = element.Parent)
            if (element.Forme == Format.Regles.Condition) yield return element.Noeud[CleDeCondition]!.Text!;
    }

    /// <summary>The other answers of a reading, and its name, decide nothing by themselves.</summary>
    private Func<Temoin?> DeLecture(Ici ici)
    {
        var lecture = ici.Apres ?? ici.Avant!;
        return lecture.Forme != Format.Regles.Lecture || ici.Champ.Shape is TextsShape ? () => null
            : () => _temoins.Lecture(Enum.Parse<ParametreLecture>(lecture.Noeud[ParametreDeLecture]!.Text!, ignoreCase: true));
    }

    private static VoieAcces? Voie(Ici ici)
    {
        var ligne = ici.Apres ?? ici.Avant!;
        var champ = ligne.Forme.Fields.FirstOrDefault(champ => champ.Shape == Shapes.Routes);
        return champ is null ? null : Acces(ligne.Noeud[champ.Name]!);
    }

    private static VoieAcces Acces(JsonNode mot) => VoieAcces.Depuis(Enum.Parse<CleVoieAcces>(mot.Text!));

    /// <summary>The days that are written in something.</summary>
    private static IEnumerable<DateOnly> Jours(JsonNode? noeud) => noeud is null ? []
        : DateOnly.TryParseExact(noeud.Text, ModeleDeJour, CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour) ? [jour]
        : (noeud.Kind == JsonKind.Object ? noeud.Properties.Select(propriete => propriete.Value) : noeud.Items).SelectMany(Jours);
}
