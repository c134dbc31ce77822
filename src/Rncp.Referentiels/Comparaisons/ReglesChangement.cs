using System.Collections.Immutable;

namespace Rncp;

/// <summary>
/// The kinds of changes. By how much each raises a version is docs/editing-the-referentiel.md's to say; a page of docs/changes/ explains
/// each.
/// </summary>
internal static class ReglesChangement
{
    internal static readonly RegleChangement Ponctuation = new("CHG001", PasVersion.Correctif,
        ("Punctuation only", "Ponctuation seule"),
        ("A text has the same words, with other signs between them.",
            "Un texte a les mêmes mots, avec d'autres signes entre eux."),
        "Vérifiez sur la page : le texte est le sien, signe pour signe.");

    internal static readonly RegleChangement Redaction = new("CHG002", PasVersion.Correctif,
        ("Wording", "Rédaction"),
        ("A text is worded otherwise, or a paragraph came or went.",
            "Un texte est rédigé autrement, ou un alinéa est venu ou parti."),
        "Vérifiez sur la page ; un instantané qui cite ce texte change avec lui.");

    internal static readonly RegleChangement Reserve = new("CHG003", PasVersion.Correctif,
        ("Reservation", "Réserve"),
        ("What is to be known of a value is said otherwise: why there is none, from what it was deduced, what to beware of.",
            "Ce qu'il faut savoir d'une donnée est dit autrement : pourquoi elle manque, d'où elle se déduit, une remarque."),
        "Relisez la raison : les applications la montrent.");

    internal static readonly RegleChangement Ajout = new("CHG004", PasVersion.Mineure,
        ("Data added", "Donnée ajoutée"),
        ("There is a value, or an item of a list, where there was none.",
            "Il y a une valeur, ou un élément de liste, là où il n'y en avait pas."),
        "Ce qui était vide ne l'est plus : un affichage qui ne le prévoyait pas est à revoir.");

    internal static readonly RegleChangement Retrait = new("CHG005", PasVersion.Mineure,
        ("Data removed", "Donnée retirée"),
        ("There is no value, or no item of a list, where there was one.",
            "Il n'y a plus de valeur, ou plus tel élément de liste."),
        "Dites pourquoi à sa place ; qui la lisait doit admettre qu'elle manque.");

    internal static readonly RegleChangement Date = new("CHG006", PasVersion.Mineure,
        ("Date", "Date"),
        ("A day is another one, comes or goes.", "Un jour est un autre, vient ou s'en va."),
        "Une échéance décide : relisez ce qui est calculé sur elle.");

    internal static readonly RegleChangement Valeur = new("CHG007", PasVersion.Mineure,
        ("Value", "Valeur"),
        ("A number, a yes or no, a word or a reference is another one.", "Un nombre, un oui ou non, un mot ou un renvoi est un autre."),
        "Relisez ce qui est calculé sur cette valeur.");

    internal static readonly RegleChangement Statistique = new("CHG008", PasVersion.Mineure,
        ("Statistics", "Statistiques"),
        ("A year of statistics came or went, or a figure of one is another.",
            "Une année de statistiques est venue ou partie, ou un chiffre est un autre."),
        "Un tableau par année a une ligne de plus ou de moins.");

    internal static readonly RegleChangement Partenaire = new("CHG009", PasVersion.Mineure,
        ("Partner", "Partenaire"),
        ("An organisation that may prepare people came or went, or what is said of one.",
            "Un organisme habilité est venu ou parti, ou ce qui est dit de lui change."),
        "Vérifiez que vos organismes y sont encore.");

    internal static readonly RegleChangement Certificateur = new("CHG010", PasVersion.Mineure,
        ("Certifier", "Certificateur"),
        ("A certifier came or went, or what is said of one.",
            "Un certificateur est venu ou parti, ou ce qui est dit de lui change."),
        "Vérifiez les documents qui le nomment.");

    internal static readonly RegleChangement Voie = new("CHG011", PasVersion.Mineure,
        ("Route opened or closed", "Voie ouverte ou fermée"),
        ("An access route opens, closes, or is no longer known to be either: answers change.",
            "Une voie d'accès s'ouvre, se ferme, ou l'on n'en sait plus rien : des réponses changent."),
        "Dites « Changed answers » dans le journal, et décidez de nouveau les dossiers de cette voie.");

    internal static readonly RegleChangement Jury = new("CHG012", PasVersion.Mineure,
        ("Jury", "Jury"),
        ("The composition of a jury is another one: a jury that was right may no longer be.",
            "La composition d'un jury est une autre : un jury juste peut ne plus l'être."),
        "Dites « Changed answers » dans le journal, et vérifiez de nouveau les jurys à venir.");

    internal static readonly RegleChangement MembreAjoute = new("CHG013", PasVersion.Majeure,
        ("Member added", "Membre ajouté"),
        ("A closed set (blocs, compétences, métiers, codes, sectors) has one more member: a switch on it lacks an arm.",
            "Un ensemble fermé (blocs, compétences, métiers, codes, secteurs) a un membre de plus : il manque un cas à qui les énumère."),
        "Ajoutez le cas partout où le compilateur le demande.");

    internal static readonly RegleChangement MembreRetire = new("CHG014", PasVersion.Majeure,
        ("Member removed", "Membre retiré"),
        ("A closed set has one member less: code that names it no longer compiles, and its code is refused.",
            "Un ensemble fermé a un membre de moins : le code qui le nomme ne compile plus, et son code est refusé."),
        "Son numéro ne sert plus jamais ; cherchez ce qui est enregistré sous son code.");

    internal static readonly RegleChangement MembreRenomme = new("CHG015", PasVersion.Majeure,
        ("Member renamed", "Membre renommé"),
        ("The key of a member is another one, so its name in code is.",
            "La clé d'un membre est une autre, donc son nom dans le code aussi."),
        "Une clé publiée ne suit pas son libellé : remettez l'ancienne, ou renommez partout.");

    internal static readonly RegleChangement MembreRenumerote = new("CHG016", PasVersion.Majeure,
        ("Member renumbered", "Membre renuméroté"),
        ("The number or the rank of a member is another one: what was stored by number is now of another member, or of none.",
            "Le numéro ou le rang d'un membre est un autre : ce qui est enregistré par numéro désigne un autre membre, ou aucun."),
        "Un numéro est donné une fois : remettez l'ancien.");

    internal static readonly RegleChangement Ordre = new("CHG017", PasVersion.Correctif,
        ("Order", "Ordre"),
        ("The items of a list are the same, in another order.", "Les éléments d'une liste sont les mêmes, dans un autre ordre."),
        "L'ordre est celui de la page ; ne désignez pas un élément par sa position.");

    internal static readonly RegleChangement Code = new("CHG018", PasVersion.Majeure,
        ("Code", "Code"),
        ("The code of the fiche or of a member is another one: the old one is refused, and its name in code is gone.",
            "Le code de la fiche ou d'un membre est un autre : l'ancien est refusé, et son nom n'est plus dans le code."),
        "Faites suivre ce qui est enregistré sous l'ancien code.");

    internal static readonly RegleChangement Citation = new("CHG019", PasVersion.Correctif,
        ("Quote", "Citation"),
        ("A rule quotes other words of the fiche, or another paragraph, and decides the same.",
            "Une règle cite d'autres mots de la fiche, ou un autre alinéa, et décide de même."),
        "Relisez la citation sur la page : c'est elle que lisent les personnes.");

    internal static readonly RegleChangement Lecture = new("CHG020", PasVersion.Mineure,
        ("Reading", "Lecture"),
        ("An ambiguous sentence is read otherwise, or can be: answers change.",
            "Une phrase ambiguë est lue autrement, ou peut l'être : des réponses changent."),
        "Dites « Changed answers » dans le journal ; « lectures » reprend la lecture d'avant si la fiche la permet.");

    internal static readonly RegleChangement Regle = new("CHG021", PasVersion.Mineure,
        ("Rule", "Règle"),
        ("The rule of entry asks for something else: answers change.", "La règle d'entrée demande autre chose : des réponses changent."),
        "Dites « Changed answers » dans le journal, et décidez de nouveau les dossiers en cours.");

    internal static readonly RegleChangement Succession = new("CHG022", PasVersion.Mineure,
        ("Successor", "Succession"),
        ("A certification that comes before or after this one, or a correspondence with one, is another.",
            "Une certification qui précède ou remplace celle-ci, ou une correspondance, est une autre."),
        "Relisez les équivalences que vous appliquez.");

    internal static readonly RegleChangement VersionDonnees = new("CHG023", PasVersion.Aucune,
        ("Version of the data", "Version du référentiel"),
        ("The version of the référentiel is another one.", "La version du référentiel est une autre."),
        "Rien : vérifiez qu'elle monte d'autant que le demandent les autres changements.");

    internal static readonly RegleChangement MembreDeplace = new("CHG024", PasVersion.Majeure,
        ("Member moved", "Membre déplacé"),
        ("A compétence, word for word, is of another bloc, or of none any more: its code and its name in code change.",
            "Une compétence, mot pour mot, est d'un autre bloc, ou n'est plus d'aucun : son code et son nom dans le code changent."),
        "Faites suivre ce qui est enregistré sous l'ancien code ; l'ancien rang ne sert plus jamais.");

    internal static readonly ImmutableArray<RegleChangement> Toutes =
    [
        Ponctuation, Redaction, Reserve, Ajout, Retrait, Date, Valeur, Statistique, Partenaire, Certificateur, Voie, Jury,
        MembreAjoute, MembreRetire, MembreRenomme, MembreRenumerote, Ordre, Code, Citation, Lecture, Regle, Succession, VersionDonnees,
        MembreDeplace,
    ];
}
