using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>A compétence, in a file whose shape may be wrong; one that is in no bloc has no <paramref name="Bloc"/>.</summary>
internal readonly record struct CompetenceNode(JsonNode? Bloc, JsonNode Node)
{
    /// <summary>The short code, such as BC01C03; empty when the code of the bloc has no number.</summary>
    internal string Code => Node["rang"]?.Text is not { } rank ? ""
        : Bloc is null ? Membres.CodeWithoutBloc(rank) : Membres.CompetenceCode(Bloc["code"]?.Text, rank);

    internal string? Wording => Node.Value("libelle")?.Text;

    /// <summary>The compétences of the fiche, in the order of the file.</summary>
    internal static IEnumerable<CompetenceNode> Of(JsonNode root) =>
        root.List("competences").Select(competence => new CompetenceNode(null, competence))
            .Concat(root.List("blocs").SelectMany(bloc =>
                bloc.List("competences").Select(competence => new CompetenceNode(bloc, competence))));
}
