using Rncp.Format;

namespace Rncp;

/// <summary>The code of applications that a change of a closed set breaks.</summary>
internal sealed class CodeClient(Cote avant, Cote apres)
{
    private const string SansMembre = "CS0117", SansType = "CS0103", SansCas = "RNCP1009";

    /// <summary>The names of the members of both versions: one that a member leaves may be taken by another one, and compiles.</summary>
    private readonly Lazy<HashSet<string>> _avant = new(() => Noms(avant)), _apres = new(() => Noms(apres));

    /// <summary>The class of the sectors: the only one that goes with its last member.</summary>
    private static string DesSecteurs { get; } = Classe(Format.Regles.Secteur);

    /// <summary>A name that the version before has and the version after has not; null when it has.</summary>
    internal Temoin? Parti(Element element)
    {
        var (classe, nom) = (Classe(element.Forme), Nom(element));
        return _apres.Value.Contains(nom) ? null
            : new($"_ = {nom};", classe == DesSecteurs && !A(_apres.Value, classe) ? SansType : SansMembre);
    }

    /// <summary>A name that the version after has and the version before has not: the arm that each switch lacks.</summary>
    internal Temoin? Venu(Element element)
    {
        var nom = Nom(element);
        return _avant.Value.Contains(nom) || !A(_avant.Value, Classe(element.Forme)) ? null : new($"Cle{nom} => …,", SansCas);
    }

    /// <summary>A member of which a property is another one: its name is, if the property names it.</summary>
    internal Temoin? Renomme(Element avant, Field champ) =>
        avant.Forme.IsMember && champ == Identifiant(avant.Forme) ? Parti(avant) : null;

    private static bool A(HashSet<string> noms, string classe) => noms.Any(nom => nom.StartsWith(classe + ".", StringComparison.Ordinal));

    private static HashSet<string> Noms(Cote cote) => [.. Membres(cote.Fiche).Select(Nom)];

    private static IEnumerable<Element> Membres(Element element) =>
        from champ in element.Forme.Fields
        let valeur = Enonce.De(element.Noeud[champ.Name], champ).Valeur
        where valeur is not null
        from partie in champ.Shape.Selon<IEnumerable<Element>>(
            text: _ => [], code: _ => [], date: _ => [], integer: _ => [], boolean: _ => [], word: _ => [], texts: _ => [],
            list: liste => valeur.Items.Select(noeud => new Element(liste.Item, noeud, element)),
            @object: objet => [new Element(objet, valeur, element)])
        from membre in partie.Forme.IsMember ? Membres(partie).Prepend(partie) : Membres(partie)
        select membre;

    private static string Classe(ObjectShape forme) =>
        forme.OpenCode?["Code".Length..] ?? char.ToUpperInvariant(forme.Name[0]) + forme.Name[1..];

    /// <summary>The name of a member with its class, such as <c>Bloc.BC02</c>.</summary>
    internal static string Nom(Element element)
    {
        var (forme, identite) = (element.Forme, Identite(element));
        return $"{Classe(forme)}." + (forme == Format.Membres.Bloc ? Format.Membres.BlocKey(identite)
            : forme != Format.Membres.Competence ? forme.Prefix + identite
            : element.Parent is { } parent && parent.Forme == Format.Membres.Bloc
                ? Format.Membres.CompetenceCode(Identite(parent), identite)
            : Format.Membres.CodeWithoutBloc(identite));
    }

    /// <summary>The key or the code of a member; of a compétence, its rank.</summary>
    private static string Identite(Element element) => element.Noeud[Identifiant(element.Forme).Name]!.Text!;

    private static Field Identifiant(ObjectShape forme) =>
        forme.Fields.FirstOrDefault(champ => champ.Topic is Topic.Key or Topic.Code)
            ?? forme.Fields.First(champ => champ.Topic == Topic.Number);
}
