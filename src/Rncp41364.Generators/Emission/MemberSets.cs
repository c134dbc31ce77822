using System.Collections.Generic;
using System.Linq;

namespace Rncp.Generators;

/// <summary>The closed sets that a fiche defines.</summary>
internal static class MemberSets
{
    /// <summary>A key of a compétence is the number of its bloc times this, plus its rank.</summary>
    private const int RanksPerBloc = 100;

    internal static MemberSet Blocs(Fiche fiche) => new("Bloc", "Blocs", $"A bloc de compétences of {fiche.Code}, with its « Liste de compétences » and its « Modalités d'évaluation ».", "global::Rncp.IBloc",
        [.. fiche.Root.Items("blocs").Cast<ObjectValue>().Select(bloc =>
        {
            var name = ShortCode(bloc);
            return new Member(name, bloc.Number("numero"), bloc.Text("code"), name, bloc.Text("libelle"));
        })]);

    internal static MemberSet Competences(Fiche fiche) => new("Competence", "Competences",
        $"A compétence of {fiche.Code}, from the « Liste de compétences » of its bloc. Its code is given by this library (bloc and rank at first publication): France compétences gives none.",
        "global::Rncp.ICompetence",
        [.. fiche.Root.Items("blocs").Cast<ObjectValue>().SelectMany(bloc => bloc.Items("competences").Cast<ObjectValue>().Select(competence =>
        {
            var name = AttestedList.CompetenceCode(bloc.Text("code"), competence.Number("rang").ToString(System.Globalization.CultureInfo.InvariantCulture));
            return new Member(name, bloc.Number("numero") * RanksPerBloc + competence.Number("rang"), fiche.Code + name, name, competence.Text("libelle"));
        }))]);

    internal static MemberSet Metiers(Fiche fiche) => new("Metier", "Metiers",
        $"A métier of « Type d'emplois accessibles » of {fiche.Code}. Its code is a key given by this library: the fiche gives none.", "global::Rncp.IMembre",
        [.. fiche.Root.Items("metiers").Cast<ObjectValue>().Select(metier =>
            new Member(metier.Text("cle"), metier.Number("numero"), metier.Text("cle"), null, metier.Text("libelle")))]);

    internal static IEnumerable<MemberSet> All(Fiche fiche) =>
        new[] { Blocs(fiche), Competences(fiche), Metiers(fiche) }.Concat(Coded(fiche)).Append(RulesEmitter.Secteurs(fiche));

    internal static IEnumerable<MemberSet> Coded(Fiche fiche)
    {
        yield return Coded(fiche, "Nsf", "CodesNsf", "codesNsf", "N", "« Code(s) NSF »");
        yield return Coded(fiche, "Formacode", "Formacodes", "formacodes", "F", "« Formacode(s) »");
        yield return Coded(fiche, "Rome", "CodesRome", "codesRome", "", "« Code(s) ROME »");
    }

    internal static string ShortCode(ObjectValue bloc) => bloc.Text("code").Substring(bloc.Text("code").IndexOf("BC", System.StringComparison.Ordinal));

    private static MemberSet Coded(Fiche fiche, string type, string field, string list, string prefix, string section) =>
        new(type, field, $"A code of {section} of {fiche.Code}.", "global::Rncp.IMembre",
            [.. fiche.Root.Items(list).Cast<ObjectValue>().Select(code =>
                new Member(prefix + code.Text("code"), code.Number("numero"), code.Text("code"), null, code.Text("libelle")))]);
}
