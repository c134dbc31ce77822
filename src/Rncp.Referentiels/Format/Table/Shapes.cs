using System;
using System.Text.RegularExpressions;
using Rncp.Noyau;

namespace Rncp.Format;

/// <summary>
/// The shapes that several parts of the format use. They refer to no part: of two classes whose static fields refer to each
/// other, the one touched first would leave the other with a null.
/// </summary>
internal static class Shapes
{
    internal const string KeyPattern = "^[A-Z][A-Za-z0-9]{0,99}\\z";
    private static readonly Phrase KeyInWords = (
        "a key: a capital A-Z, then letters and digits without accents",
        "une clé : une majuscule A-Z, puis des lettres et des chiffres sans accents");

    internal static readonly Shape Text = new TextShape();
    internal static readonly Shape TextList = new TextsShape(TextsRender.List);
    internal static readonly Shape Texts = new TextsShape(TextsRender.Texte);
    internal static readonly Shape Date = new DateShape();
    internal static readonly Shape Flag = new BooleanShape();
    internal static readonly Shape Count = new IntegerShape(0, int.MaxValue);
    internal static readonly Shape Percent = new IntegerShape(0, 100);
    internal static readonly Shape Number = new IntegerShape(1, 9_999);
    internal static readonly Shape Rank = new IntegerShape(1, 99);
    internal static readonly Shape Level = new IntegerShape(1, Limites.NiveauMax, isLevel: true);

    internal static readonly Shape Key = Code(KeyInWords, KeyPattern);
    internal static readonly Shape KeyOfSector = Code(KeyInWords, KeyPattern, "CodeSecteur");
    internal static readonly CodeShape CodeBloc =
        Code(("the code of a bloc, such as RNCP37674BC01 or, in old fiches, 01",
            "le code d'un bloc, comme RNCP37674BC01 ou, dans une fiche ancienne, 01"), "^((RNCP[0-9]{3,5}|RS[0-9]{1,5})BC)?[0-9]{2}\\z");

    internal static readonly CodeShape CodeFiche =
        Code(("the code of a fiche: RNCP or RS and one to five digits, such as RNCP37674",
            "le code d'une fiche : RNCP ou RS et un à cinq chiffres, comme RNCP37674"), "^(RNCP|RS)[0-9]{1,5}\\z");

    /// <summary>The key of a SIRET is not in its pattern, which none can compute. The register prints some that are wrong.</summary>
    internal static readonly CodeShape NumeroSiret =
        new(("a SIRET: fourteen digits with a valid key (where the source prints another, say so in a remarque)",
            "un SIRET : quatorze chiffres dont la clé est juste (si la source en imprime un autre, dites-le dans une remarque)"),
            "^[0-9]{14}\\z",
            text => CleSiret.EstValide(text.AsSpan()), "Siret") { IsKeptWhenRemarked = true };

    internal static readonly WordShape Routes = new("VoieAcces", "FormationInitiale", "ContratApprentissage", "FormationContinue",
        "ContratProfessionnalisation", "CandidatureIndividuelle", "Vae");

    internal static CodeShape Code(Phrase inWords, string pattern, string? type = null) =>
        new(inWords, pattern, new Regex(pattern, RegexOptions.CultureInvariant).IsMatch, type);
}
