namespace Rncp.Format;

/// <summary>What is wrong or odd in a fiche.</summary>
internal static partial class Descriptors
{
    internal static readonly Descriptor Duplicate = Error("RNCP0008",
        title: ("Duplicate code, key or number", "Code, clé ou numéro en double"),
        message: (
            "{0} '{1}' is already used at line {2}: each is given once, and never reused",
            "{0} « {1} » sert déjà ligne {2} : une valeur ne sert qu'une fois, et n'est jamais reprise"),
        description: (
            "Codes, keys and numbers are given once, whatever their case, since the members of the model are told apart by them.",
            "Un code, une clé ou un numéro sert deux fois."),
        remede: "Donnez au nouveau le prochain numéro libre.");

    internal static readonly Descriptor EitherOr = Error("RNCP0009",
        title: ("Exactly one of several properties", "Une propriété parmi plusieurs"),
        message: (
            "{0} has {1}: exactly one of them says it, as a list when the source can be cut safely, else as a text",
            "Dans {0}, {1} : une seule de ces propriétés le dit, en liste quand la source se coupe sûrement, sinon en texte"),
        description: (
            "Compétences, attested compétences and métiers are a list when the source can be cut safely, else a text: one of them.",
            "Une liste et un texte pour la même chose, ou ni l'un ni l'autre."),
        remede: "La liste si la source se coupe sûrement, sinon le texte ; pour les compétences attestées, `competences` quand elles "
            + "ne sont dans aucun bloc.");

    internal static readonly Descriptor UnknownReference = Error("RNCP0010",
        title: ("Reference to nothing", "Renvoi à ce qui n'existe pas"),
        message: (
            "'{0}' is not {1} of this fiche: {2}",
            "« {0} » n'est pas {1} de cette fiche : {2}"),
        description: (
            "A bloc, a compétence, a sector, a route or a paragraph is named that the fiche does not have.",
            "Un bloc, une compétence, un secteur, une voie ou un paragraphe que la fiche n'a pas."),
        remede: "Le message donne le plus proche qui existe.");

    internal static readonly Descriptor FalseDifference = Error("RNCP0011",
        title: ("Declared difference that is not one", "Écart déclaré qui n'en est pas un"),
        message: (
            "The declared differences with {0} are [{1}], but the two wordings differ by [{2}]",
            "Les écarts déclarés avec {0} sont [{1}], mais les deux textes diffèrent par [{2}]"),
        description: (
            "An item of competencesAttestees declares how its wording differs from the one in the bloc, and the build compares the two.",
            "Un écart déclaré entre deux textes n'est pas le leur."),
        remede: "Mettez dans `ecarts` ce que trouve le message.");

    internal static readonly Descriptor ReservedName = Error("RNCP0012",
        title: ("Key that cannot be an identifier", "Clé qui ne peut pas être un identifiant"),
        message: (
            "'{0}' cannot be a key: the type {1} already has a member of that name, so choose another one",
            "« {0} » ne peut pas être une clé : le type {1} a déjà un membre de ce nom, choisissez-en une autre"),
        description: (
            "A key becomes a member of a generated class, which has members of its own already.",
            "Une clé est déjà le nom d'autre chose dans le code."),
        remede: "Choisissez une autre clé.");

    internal static readonly Descriptor DateOrder = Error("RNCP0020",
        title: ("Dates in the wrong order", "Dates dans le désordre"),
        message: (
            "{0} is {1}, after {2}, which is {3}: one of the two is wrong, or they are in each other's place",
            "{0} est {1}, après {2}, qui est {3} : l'une des deux est fausse, ou chacune est à la place de l'autre"),
        description: (
            "A registration is decided and takes effect before its end, and the last day to deliver comes no sooner than that end.",
            "Des dates d'enregistrement dans le désordre."),
        remede: "Relisez les deux dates que donne le message.");

    internal static readonly Descriptor RepeatedCompetence = Warning("RNCP0022",
        title: ("Compétence in two blocs", "Compétence dans deux blocs"),
        message: (
            "{0} has the wording of {1} at line {2}: a compétence belongs to one bloc, unless the fiche itself repeats it, which "
                + "memeQue says",
            "{0} a le même texte que {1}, ligne {2} : une compétence n'est que dans un bloc, sauf si la fiche elle-même la répète, ce "
                + "que dit memeQue"),
        description: (
            "Two compétences of two blocs, or of a bloc and of the fiche, have the same wording: most often a copy that was left there.",
            "La même compétence dans deux blocs."),
        remede: "C'est souvent une copie oubliée ; si la page le dit ainsi, une `remarque`.");

    internal static readonly Descriptor ImpossibleDate = Warning("RNCP0030",
        title: ("Date that cannot be", "Date qui ne peut pas être"),
        message: (
            "{0} is {1}, {2}: correct what is wrong, or write in a remarque that the source prints it so",
            "{0} est {1}, {2} : corrigez ce qui est faux, ou dites dans une remarque que la source l'imprime ainsi"),
        description: (
            "A day or a year is before the register, after the source that prints it, or far after everything else.",
            "Une date ou une année qui ne peut pas être."),
        remede: "Relisez-la sur la page ; si elle l'imprime ainsi, une `remarque`.");

    internal static readonly Descriptor EndBefore = Warning("RNCP0031",
        title: ("End before other dates", "Fin avant d'autres dates"),
        message: (
            "{0} is {1}, {2}: correct the one that is wrong, or write in a remarque that the source prints it so",
            "{0} est {1}, {2} : corrigez celle qui est fausse, ou dites dans une remarque que la source l'imprime ainsi"),
        description: (
            "The registration ends before something that happens while it lasts.",
            "L'enregistrement finit avant une date de la fiche."),
        remede: "Relisez les deux dates ; si la page les imprime ainsi, une `remarque` sur la fin.");

    internal static readonly Descriptor RareLetter = Warning("RNCP0032",
        title: ("Letter unlike the others", "Signe qui diffère des autres"),
        message: (
            "This text has {0} in « {1} », {2}: write {3} or, if the source prints it so, say it in a remarque",
            "Ce texte a {0} dans « {1} », {2} : écrivez {3} ou, si la source l'imprime ainsi, dites-le dans une remarque"),
        description: (
            "A text has an apostrophe or another sign that readers take for the one of the rest of its list, or a letter of another "
                + "alphabet.",
            "Une apostrophe, un tiret ou une lettre qui diffère du reste de la liste."),
        remede: "Retapez le signe que donne le message ; si la page l'imprime ainsi, une `remarque`.");

    internal static readonly Descriptor Contradiction = Error("RNCP0033",
        title: ("Values that contradict each other", "Valeurs qui se contredisent"),
        message: (
            "'{0}' says {1}, and {2} says {3}: {4}",
            "« {0} » dit {1}, et {2} dit {3} : {4}"),
        description: (
            "Two values of a fiche cannot both be true, such as the number of a bloc and its code.",
            "Deux valeurs qui se contredisent : le numéro d'un bloc et son code, « pas de partenaires » et leur liste, plus de "
                + "certifiés par la VAE qu'en tout, une fiche qui se remplace elle-même."),
        remede: "Corrigez celle qui est fausse ; si la source les imprime ainsi (partenaires, statistiques), une `remarque`.");

    internal static readonly Descriptor RepeatedItem = Error("RNCP0034",
        title: ("Item given twice", "Élément donné deux fois"),
        message: (
            "This item of '{0}' says what the one of line {1} says: keep one or, if the source prints both, say so in a remarque",
            "Cet élément de « {0} » dit ce que dit celui de la ligne {1} : gardez-en un ou, si la source imprime les deux, dites-le "
                + "dans une remarque"),
        description: (
            "A list has the same item twice: most often a copy that was left there.",
            "Le même élément deux fois dans une liste."),
        remede: "Gardez-en un ; si la source imprime les deux, une `remarque` sur l'un.");

    internal static readonly Descriptor OddRoute = Warning("RNCP0035",
        title: ("Closed route with a jury", "Voie fermée qui a un jury"),
        message: (
            "The route {0} is closed, and has a jury: correct one of the two, or write in a remarque that the source prints it so",
            "La voie {0} est fermée, et a un jury : corrigez l'un des deux, ou dites dans une remarque que la source l'imprime ainsi"),
        description: (
            "A route of access is closed, and the fiche gives the composition of its jury.",
            "Une voie fermée qui a un jury."),
        remede: "Corrigez l'un des deux ; si la source l'imprime ainsi, une `remarque` sur « ouverte » ou « jury ».");

    internal static readonly Descriptor WrittenTwice = Warning("RNCP0036",
        title: ("Attested compétence that is one of a bloc", "Compétence attestée recopiée d'un bloc"),
        message: (
            "This wording is that of {0}: write {{ \"competence\": \"{0}\" }} in its place or, if it is another one, say so in a "
                + "remarque",
            "Ce texte est celui de {0} : écrivez {{ \"competence\": \"{0}\" }} à sa place ou, si c'est une autre compétence, dites-le "
                + "dans une remarque"),
        description: (
            "An item of competencesAttestees repeats the wording of a compétence of a bloc, instead of naming it.",
            "Une compétence attestée recopiée d'un bloc au lieu d'y renvoyer."),
        remede: "Écrivez le renvoi que donne le message ; si c'est une autre, une `remarque`.");

    internal static readonly Descriptor OtherRegister = Warning("RNCP0037",
        title: ("Section of the other register", "Rubrique de l'autre répertoire"),
        message: (
            "The fiches of the RS have no {0}: remove it or, if the source prints it, say so in a remarque{1}",
            "Les fiches du RS n'ont pas {0} : retirez-le ou, si la source l'imprime, dites-le dans une remarque{1}"),
        description: (
            "A fiche of the RS has a level, a code ROME, a bloc or a route by apprenticeship, as those of the RNCP have.",
            "Dans une fiche du RS, un niveau, un code ROME, un bloc ou la voie par l'apprentissage, que ce répertoire n'a pas."),
        remede: "Retirez-le ; si la source l'imprime, une `remarque`.");
}
