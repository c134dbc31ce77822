using Rncp.Format;

namespace Rncp;

internal sealed partial class Parcours
{
    /// <summary>The compétences that a list alone has, with what was noted of each.</summary>
    private readonly List<(Element Une, Changement Dit)> _seules = [];

    /// <summary>The wordings of compétences that both versions have as often: what has one of them may move, and is not reworded.</summary>
    private readonly HashSet<string> _gardes;

    /// <summary>
    /// A compétence that went from one list and came to another one, word for word, is one that moved. Of several alike, the first of their
    /// names in code is the first.
    /// </summary>
    private void Deplacer()
    {
        var (parties, venues) = (Seules(dit => dit.Apres is null), Seules(dit => dit.Avant is null));
        var paires = new Appariement<(Element Une, Changement Dit)>(
            parties, venues, [une => Texte(une.Une.Noeud, Titre(une.Une.Forme))], (_, _) => false);
        foreach (var (i, j) in paires.Paires)
            if (i is { } x && j is { } y)
                _registre.Deplacer(parties[x].Dit, venues[y].Dit, () => _code.Parti(parties[x].Une) ?? _code.Venu(venues[y].Une));

        List<(Element Une, Changement Dit)> Seules(Func<Changement, bool> sont) =>
            [.. _seules.Where(une => sont(une.Dit)).OrderBy(une => CodeClient.Nom(une.Une), StringComparer.Ordinal)];
    }

    private static HashSet<string> Gardes(Cote avant, Cote apres)
    {
        return [.. Comptes(avant).Intersect(Comptes(apres)).Select(un => un.Libelle)];

        static IEnumerable<(string Libelle, int Nombre)> Comptes(Cote cote) =>
            CompetenceNode.Of(cote.Racine).GroupBy(une => une.Wording).Where(memes => memes.Key is not null)
                .Select(memes => (memes.Key!, memes.Count()));
    }
}
