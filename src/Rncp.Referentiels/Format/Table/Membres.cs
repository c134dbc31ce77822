using System;
using System.Collections.Generic;
using System.Linq;
using static Rncp.Format.Shapes;
using static Rncp.Format.States;

namespace Rncp.Format;

/// <summary>The objects of the format that become the members of a closed set, each with an emitter of its own.</summary>
internal static class Membres
{
    /// <summary>The number of a compétence is that of its bloc, or 0, times this, plus its rank: both are given once.</summary>
    private const int RanksPerBloc = 100;

    private static readonly char[] Digits = [.. "0123456789"];

    private static readonly CodeShape CompetenceOfBloc =
        Code(("a compétence of a bloc, such as BC01C01", "une compétence d'un bloc, comme BC01C01"), "^BC[0-9]{2}C[0-9]{2}\\z");

    internal static readonly CodeShape CompetenceShort = Code(
        ("a compétence of the fiche, such as BC01C01 or, where there are no blocs, C01",
            "une compétence de la fiche, comme BC01C01 ou, sans blocs, C01"), "^(BC[0-9]{2})?C[0-9]{2}\\z");

    internal static readonly ObjectShape Competence = new("competence", ("a compétence", "une compétence"),
        "Une compétence, d'un bloc ou de la fiche.", null,
        new Field("rang", "Rang dans le bloc, ou dans la fiche, à la première publication : il ne change plus.", Rank, None)
            { Topic = Topic.Number },
        new Field("libelle", "Texte de la compétence.", Text, WithValue),
        new Field("elements", "Ce que la fiche énumère sous la compétence, par exemple ses savoir-faire (facultatif).",
            Texts, isOptional: true),
        new Field("memeQue",
            "La compétence de cette fiche, bloc et rang (BC01C03) ou rang seul (C03), dont celle-ci est la reprise dans un autre bloc "
            + "ou une autre option : même texte, à la lettre (facultatif).",
            CompetenceShort, None, isOptional: true))
    {
        SeenAs = "ICompetence",
    };

    internal static readonly ObjectShape Bloc = new("bloc", ("a bloc", "un bloc"),
        "Un bloc de compétences. Il a soit « competences », soit « texteCompetences ».",
        null,
        new Field("numero", "Numéro du bloc : les deux chiffres de son code. Un bloc qui manque laisse un trou.", Rank, None)
            { Topic = Topic.Number },
        new Field("code", "Code du bloc, tel qu'imprimé : RNCP41364BC01 ou, dans une fiche ancienne, 01.", CodeBloc, None)
            { Topic = Topic.Code },
        new Field("libelle", "Intitulé du bloc.", Text, WithValue),
        new Field("competences", "Les compétences, quand la liste se découpe sans doute possible.",
            new ListShape(Competence, "rang", min: 1), WithValue, isOptional: true),
        new Field("texteCompetences",
            "La liste des compétences en alinéas, quand elle ne se découpe pas de façon sûre ; [] ou { « absent » : pourquoi } quand "
            + "le bloc n'en a pas.",
            Texts, isOptional: true),
        new Field("evaluation", "Modalités d'évaluation du bloc.", Texts))
    {
        SeenAs = "IBloc",
        OneOf = [["competences", "texteCompetences"]],
    };

    internal static readonly ObjectShape CompetenceAttestee = new("competenceAttestee",
        ("an item of competencesAttestees", "un élément de competencesAttestees"),
        "Une ligne des compétences attestées : « competence » seule si le texte est celui du bloc ; « competence », « ecarts » et "
        + "« libelle » s'il diffère ; « libelle » seul si aucun bloc n'a cette compétence.",
        null,
        new Field("competence", "Compétence d'un bloc de cette fiche : bloc et rang, par exemple BC01C03.",
            CompetenceOfBloc, None, isOptional: true),
        new Field("ecarts",
            "En quoi le texte diffère de celui du bloc : ponctuation ; casse (majuscules) ; accord (finale s, x, e, es, nt ou ent "
            + "d'un mot) ; mots (toute autre différence, et alors ce mot seul).",
            new TextsShape(TextsRender.List, new WordShape("EcartRedaction", Differences.Words), min: 1, areDistinct: true),
            None, isOptional: true),
        new Field("libelle", "Le texte de la liste des compétences attestées.", Text, WithValue, isOptional: true))
    {
        SeenAs = "ICompetenceAttestee",
        Alternatives = [["competence"], ["competence", "ecarts", "libelle"], ["libelle"]],
    };

    internal static readonly ObjectShape Metier = new("metier", ("a métier", "un métier"), "Un métier accessible.", null,
        new Field("numero", "Numéro dans la liste, à partir de 1 : donné une fois, jamais réutilisé.", Number, None)
            { Topic = Topic.Number },
        new Field("cle",
            "Nom du métier dans le code C# : lettres et chiffres sans accent, majuscule au début de chaque mot. Une fois publié, il "
            + "ne change plus.",
            Code(("a key: a capital A-Z, then letters and digits without accents, such as DeveloppeurWeb",
                "une clé : une majuscule A-Z, puis des lettres et des chiffres sans accents, comme DeveloppeurWeb"), KeyPattern),
            None, member: "Code") { Topic = Topic.Key },
        new Field("libelle", "Libellé du métier, tel qu'imprimé.", Text, WithValue))
    {
        SeenAs = "IMembre",
    };

    internal static readonly ObjectShape Nsf = new("codeNsf", ("an NSF code", "un code NSF"),
        "Un code de la nomenclature des spécialités de formation (NSF).",
        null,
        new Field("numero", "Numéro dans la liste, à partir de 1 : donné une fois, jamais réutilisé.", Number, None)
            { Topic = Topic.Number },
        new Field("code", "Code NSF, par exemple 320m ou 326.",
            Code(("an NSF code: two or three digits, then at most one letter a-z, such as 326t",
                "un code NSF : deux ou trois chiffres, puis au plus une lettre a-z, comme 326t"), "^[0-9]{2,3}[a-z]?\\z"), None)
            { Topic = Topic.Code },
        new Field("libelle", "Libellé du code NSF.", Text, WithValue))
    {
        OpenCode = "CodeNsf",
        Prefix = "N",
    };

    internal static readonly ObjectShape Formacode = new("formacode", ("a Formacode", "un Formacode"), "Un Formacode.", null,
        new Field("numero", "Numéro dans la liste, à partir de 1 : donné une fois, jamais réutilisé.", Number, None)
            { Topic = Topic.Number },
        new Field("code", "Formacode : 5 chiffres.", Code(("a Formacode: five digits, such as 31090",
            "un Formacode : cinq chiffres, comme 31090"), "^[0-9]{5}\\z"), None) { Topic = Topic.Code },
        new Field("libelle", "Libellé du Formacode.", Text, WithValue))
    {
        OpenCode = "CodeFormacode",
        Prefix = "F",
    };

    internal static readonly ObjectShape Rome = new("codeRome", ("a ROME code", "un code ROME"),
        "Un code du répertoire des métiers (ROME).", null,
        new Field("numero", "Numéro dans la liste, à partir de 1 : donné une fois, jamais réutilisé.", Number, None)
            { Topic = Topic.Number },
        new Field("code", "Code ROME, par exemple E1101.",
            Code(("a ROME code: a letter A-Z and four digits, such as M1805",
                "un code ROME : une lettre A-Z et quatre chiffres, comme M1805"), "^[A-Z][0-9]{4}\\z"), None) { Topic = Topic.Code },
        new Field("libelle", "Libellé du code ROME.", Text, WithValue))
    {
        OpenCode = "CodeRome",
    };

    /// <summary>The code of the fiche in the codes of its blocs; null when there are not two, or they do not agree.</summary>
    internal static string? CodeOfFiche(IEnumerable<string?> codesOfBlocs)
    {
        var codes = codesOfBlocs.Select(code => code?.LastIndexOf("BC", StringComparison.Ordinal) is > 0 and var end
            ? code.Substring(0, end) : "").ToArray();
        return codes.Length > 1 && codes.All(code => code == codes[0]) && Referentiel.CodeOfRoot.IsValid(codes[0]) ? codes[0] : null;
    }

    /// <summary>The short code of a compétence of a bloc, such as BC01C03; empty when the code of the bloc has no number.</summary>
    internal static string CompetenceCode(string? bloc, string rang) =>
        bloc is { Length: >= 2 } && bloc.Skip(bloc.Length - 2).All(c => c is >= '0' and <= '9')
            ? BlocKey(bloc) + CodeWithoutBloc(rang) : "";

    /// <summary>The number of a compétence among all those of the fiche, from that of its bloc; null when it is in none.</summary>
    internal static int CompetenceNumber(int? bloc, int rang) => (bloc ?? 0) * RanksPerBloc + rang;

    /// <summary>The short code of a compétence that is in no bloc, such as C03.</summary>
    internal static string CodeWithoutBloc(string rang) => "C" + rang.PadLeft(2, '0');

    /// <summary>Whether two codes are of one fiche: a zero before a number changes nothing.</summary>
    internal static bool SameFiche(string one, string other) => Plain(one) == Plain(other);

    /// <summary>A code of a fiche without the zeros before its number: RNCP0999 is RNCP999.</summary>
    internal static string Plain(string code)
    {
        var digits = code.IndexOfAny(Digits);
        return digits < 0 ? code : $"{code.Substring(0, digits)}{code.Substring(digits).TrimStart('0')}";
    }

    /// <summary>The name of a bloc in the model, such as BC01, from its code, which may be 01.</summary>
    internal static string BlocKey(string code) => $"BC{code.Substring(code.Length - 2)}";
}
