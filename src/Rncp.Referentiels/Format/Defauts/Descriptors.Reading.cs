namespace Rncp.Format;

/// <summary>What keeps a file from being read.</summary>
internal static partial class Descriptors
{
    internal static readonly Descriptor Syntax = Error("RNCP0001",
        title: ("The file is not JSON", "Le fichier n'est pas du JSON"),
        message: (
            "This is not JSON: {0}",
            "Ce n'est pas du JSON : {0}"),
        description: (
            "The file stops being JSON at this place. Only the first mistake is told: mended, it lets the rest be read.",
            "Le fichier cesse d'être du JSON."),
        remede: "Une virgule ou un guillemet manque, ou il y en a un de trop, là ou juste avant ; ni commentaire ni virgule finale. "
            + "Corrigez, et la suite sera lue.");

    internal static readonly Descriptor Encoding = Error("RNCP0002",
        title: ("The file is not UTF-8 text", "Le fichier n'est pas un texte en UTF-8"),
        message: (
            "This file cannot be read as UTF-8: {0}",
            "Ce fichier ne se lit pas en UTF-8 : {0}"),
        description: (
            "The file does not exist, is in another encoding, or has bytes that are not UTF-8.",
            "Le fichier n'existe pas, ou n'est pas en UTF-8."),
        remede: "Enregistrez-le en UTF-8.");

    internal static readonly Descriptor UnknownProperty = Error("RNCP0003",
        title: ("Unknown property", "Propriété inconnue"),
        message: (
            "'{0}' is not a property of {1}: {2}",
            "« {0} » n'est pas une propriété admise dans {1} : {2}"),
        description: (
            "The format has no property of that name at this place.",
            "Une propriété que le format n'a pas à cet endroit."),
        remede: "Écrivez le nom que donne le message, ou retirez-la.");

    internal static readonly Descriptor MissingProperty = Error("RNCP0004",
        title: ("Missing property", "Propriété manquante"),
        message: (
            "'{0}' is missing in {1}: write its value or, if the source gives none, {2}",
            "« {0} » manque dans {1} : écrivez sa valeur ou, si la source n'en donne pas, {2}"),
        description: (
            "Every property of the format is written, with its value or with why there is none, so that nothing is forgotten in "
                + "silence.",
            "Une propriété manque."),
        remede: "Écrivez sa valeur ou, si la source n'en donne pas, `{ \"absent\": \"pourquoi\" }`.");

    internal static readonly Descriptor WrongKind = Error("RNCP0005",
        title: ("Value of the wrong kind", "Valeur d'un autre genre"),
        message: (
            "'{0}' is {1} here, and should be {2}",
            "« {0} » est {1} ici, et devrait être {2}"),
        description: (
            "A text stands where a number is due, or null, or a malformed statement of why there is no value.",
            "Une valeur d'un autre genre : un texte pour un nombre, `null`, un état mal écrit."),
        remede: "Donnez le genre que dit le message ; au lieu de `null`, un état et sa raison.");

    internal static readonly Descriptor BadFormat = Error("RNCP0006",
        title: ("Malformed value", "Valeur mal formée"),
        message: (
            "'{0}' is not {1}",
            "« {0} » n'est pas {1}"),
        description: (
            "A code, a key, a date, a number or a word does not have its form.",
            "Un code, une clé, une date, un nombre ou un mot n'a pas sa forme."),
        remede: "Écrivez-le comme l'exemple du message : une date est `2030-02-28`.");

    internal static readonly Descriptor DuplicateProperty = Error("RNCP0007",
        title: ("Property given twice", "Propriété donnée deux fois"),
        message: (
            "'{0}' is given twice in {1}: keep one",
            "« {0} » est donné deux fois dans {1} : n'en gardez qu'un"),
        description: (
            "JSON readers keep one of two properties of the same name, and not all the same one.",
            "Une propriété est donnée deux fois."),
        remede: "Gardez-en une.");

    internal static readonly Descriptor Typography = Error("RNCP0015",
        title: ("Text that is not normalised", "Texte qui n'est pas normalisé"),
        message: (
            "This text has {0}: a text of a référentiel is trimmed, each run of blanks or no-break spaces is one space, each accent is "
                + "one character with its letter, and every character is visible",
            "Dans ce texte, {0} : un texte de référentiel n'a pas de blanc aux bouts, une suite d'espaces, même insécables, y est une "
                + "seule espace, un accent y fait un seul caractère avec sa lettre, et tout caractère y est visible"),
        description: (
            "A text has a blank too many, a line break, a character that is invisible, lost or not in the normal form C, or an accent "
                + "apart from its letter.",
            "Une espace de trop, une fin de ligne, un caractère invisible ou un accent détaché."),
        remede: "Retapez l'endroit que dit le message : un texte collé d'un PDF en a souvent.");

    internal static readonly Descriptor TooLarge = Error("RNCP0023",
        title: ("File too large", "Fichier trop grand"),
        message: (
            "This file has {0} characters, and a référentiel has {1} at most: make one file for each certification",
            "Ce fichier a {0} caractères, et un référentiel en a {1} au plus : faites un fichier par certification"),
        description: (
            "A file far larger than any fiche is not read, so that it does not make the compiler slow.",
            "Un fichier trop grand pour une fiche."),
        remede: "Un fichier par fiche.");

    internal static readonly Descriptor TooMany = Error("RNCP0027",
        title: ("Too many values", "Trop de valeurs"),
        message: (
            "{0} has {1} {2}, and {3} is the most that is read: what one fiche says is far smaller, so make one file for each "
                + "certification",
            "{0} a {1} {2}, et {3} est le plus qui soit lu : ce que dit une fiche est bien plus court, faites un fichier par "
                + "certification"),
        description: (
            "A file or a rule far larger than any fiche has is not compiled, so that the compiler does not seem to hang.",
            "Trop de valeurs pour une fiche."),
        remede: "Un fichier par fiche.");

    internal static readonly Descriptor Internal = Error("RNCP0099",
        title: ("Defect of the generator", "Défaut du programme"),
        message: (
            "The generator failed on this file, which is a defect of the generator, not of the file; please report it: {0}",
            "Le programme a échoué sur ce fichier : c'est un défaut du programme, non du fichier ; signalez-le, avec ceci : {0}"),
        description: (
            "The generator failed, and says so instead of failing the build without a word.",
            "Le générateur a échoué."),
        remede: "Signalez le message, avec le fichier.");
}
