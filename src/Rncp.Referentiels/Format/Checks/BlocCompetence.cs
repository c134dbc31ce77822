using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>A compétence of a bloc, in a file whose shape may be wrong.</summary>
internal readonly record struct BlocCompetence(JsonNode Bloc, JsonNode Node)
{
    /// <summary>The short code, such as BC01C03; empty when the code of the bloc has no number.</summary>
    internal string Code => Membres.CompetenceCode(Bloc["code"]?.Text, Node["rang"]?.Text);

    internal string? Wording => Node.Value("libelle")?.Text;

    /// <summary>The compétences of all the blocs, in the order of the file.</summary>
    internal static IEnumerable<BlocCompetence> Of(JsonNode[] blocs) =>
        blocs.SelectMany(bloc => bloc.List("competences").Select(competence => new BlocCompetence(bloc, competence)));
}
