using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>The closed sets that a fiche defines.</summary>
internal sealed class MemberSets(Fiche fiche)
{
    private const string AnyMember = "global::Rncp.IMembre";

    internal MemberSet Blocs { get; } = new("Bloc", "Blocs",
        $"A bloc de compétences of {fiche.Code}, with its « Liste de compétences » and its « Modalités d'évaluation ».",
        "global::Rncp.IBloc",
        Members(fiche.Root.Items("blocs"), bloc =>
        {
            var name = Membres.BlocKey(bloc.Text("code"));
            return new(name, bloc.Number("numero"), bloc.Text("code"), name, bloc.Text("libelle"));
        }));

    internal MemberSet Competences { get; } = new("Competence", "Competences",
        AllAreInBlocs(fiche)
            ? $"A compétence of {fiche.Code}, from the « Liste de compétences » of its bloc. "
                + "Its code is given by this library (bloc and rank at first publication): France compétences gives none."
            : $"A compétence of {fiche.Code}, from « Compétences attestées » where it is in no bloc. "
                + "Its code is given by this library (rank at first publication): France compétences gives none.",
        "global::Rncp.ICompetence",
        [.. fiche.Competences.Select(one =>
        {
            var (place, rank) = (one.Bloc, one.Competence.Number("rang"));
            var bloc = place is { } i ? (ObjectValue)fiche.Root.Items("blocs")[i] : null;
            var digits = rank.ToString(CultureInfo.InvariantCulture);
            var name = bloc is null ? Membres.CodeWithoutBloc(digits) : Membres.CompetenceCode(bloc.Text("code"), digits);
            return new Member(name, Membres.CompetenceNumber(bloc?.Number("numero"), rank), fiche.Code + name, name,
                one.Competence.Text("libelle"));
        })]);

    /// <summary>Whether the bloc of a compétence is never null: of a fiche without blocs, it will be once it lists some.</summary>
    internal static bool AllAreInBlocs(Fiche fiche) =>
        fiche.Root.Items("blocs").Count > 0 && fiche.Competences.All(one => one.Bloc is not null);

    internal MemberSet Metiers { get; } = new("Metier", "Metiers",
        $"A métier of « Type d'emplois accessibles » of {fiche.Code}. Its code is a key given by this library: the fiche gives none.",
        AnyMember,
        Members(fiche.Root.Items("metiers"), Keyed));

    /// <summary>The sets whose members have an open code of the vocabulary.</summary>
    internal MemberSet[] Coded { get; } =
    [
        OfCodes(fiche, "Nsf", "CodesNsf", "codesNsf", Membres.Nsf.Prefix, "« Code(s) NSF »"),
        OfCodes(fiche, "Formacode", "Formacodes", "formacodes", Membres.Formacode.Prefix, "« Formacode(s) »"),
        OfCodes(fiche, "Rome", "CodesRome", "codesRome", Membres.Rome.Prefix, "« Code(s) ROME »"),
    ];

    /// <summary>The sectors that the rules name: a fiche without any has no such class.</summary>
    internal MemberSet Secteurs { get; } = new("Secteur", "Secteurs",
        $"A sector that the rules of {fiche.Code} name. Its code is a key given by this library; "
            + "as the sector of an experience it is a <see cref=\"global::Rncp.CodeSecteur\"/>.",
        AnyMember, Members((fiche.Root["regles"] as ObjectValue)?.Items("secteurs") ?? default, Keyed));

    internal IEnumerable<MemberSet> All => [Blocs, Competences, Metiers, .. Coded, Secteurs];

    private static MemberSet OfCodes(Fiche fiche, string type, string field, string list, string prefix, string section) =>
        new(type, field, $"A code of {section} of {fiche.Code}.", $"global::Rncp.IMembreCode<global::Rncp.Code{type}>",
            Members(fiche.Root.Items(list), code =>
                new(prefix + code.Text("code"), code.Number("numero"), code.Text("code"), null, code.Text("libelle"))),
            "global::Rncp.Code" + type);

    private static Member[] Members(IEnumerable<Value> items, Func<ObjectValue, Member> member) =>
        [.. items.Cast<ObjectValue>().Select(member)];

    private static Member Keyed(ObjectValue item) =>
        new(item.Text("cle"), item.Number("numero"), item.Text("cle"), null, item.Text("libelle"));
}
