namespace Rncp.Format;

/// <summary>What is wrong or odd in its rules.</summary>
internal static partial class Descriptors
{
    internal static readonly Descriptor FalseQuote = Error("RNCP0016",
        title: ("Quote that is not in the text", "Citation qui n'est pas dans le texte"),
        message: (
            "'{0}' is not in {1}: {2}",
            "« {0} » n'est pas dans {1} : {2}"),
        description: (
            "What a rule quotes stands word for word in the paragraph that it names, or in the composition of every jury.",
            "Une citation n'est pas mot pour mot dans le texte."),
        remede: "Copiez-la du texte, ne la retapez pas : `'` et `’` diffèrent.");

    internal static readonly Descriptor UnquotedText = Warning("RNCP0017",
        title: ("Prerequisite that no rule quotes", "Prérequis qu'aucune règle ne cite"),
        message: (
            "No rule quotes « {0} »: write the condition that it states, or list its words in nonFormalise",
            "Aucune règle ne cite « {0} » : écrivez la condition que cette phrase pose, ou mettez ses mots dans nonFormalise"),
        description: (
            "A sentence of prerequisEntree of which the rule of entry quotes no word is decided by nobody.",
            "Une phrase des prérequis que nulle règle ne cite."),
        remede: "Écrivez sa condition, ou mettez ses mots dans `nonFormalise`, avec qui en décide.");

    internal static readonly Descriptor MalformedCondition = Error("RNCP0018",
        title: ("Malformed condition", "Condition mal formée"),
        message: (
            "The condition '{0}' {1}: {2}",
            "La condition « {0} » {1} : {2}"),
        description: (
            "A condition asks for exactly one thing, with the words of the fiche that it comes from, and with the duration that its "
                + "reading takes.",
            "Une condition mal formée."),
        remede: "Une seule chose demandée par condition, avec `source` et `citation`.");

    internal static readonly Descriptor FailingExample = Error("RNCP0019",
        title: ("Example that fails", "Exemple en échec"),
        message: (
            "The example '{0}' expects {1}, and the rule gives {2}: {3}",
            "L'exemple « {0} » attend {1}, et la règle donne {2} : {3}"),
        description: (
            "The examples beside a rule are run with it, by the code that applications run, and this one gives something else.",
            "Un exemple ne donne pas ce qu'il attend."),
        remede: "La règle ou l'exemple est faux : sa `raison` dit ce que l'on voulait.");

    internal static readonly Descriptor UselessCondition = Warning("RNCP0021",
        title: ("Condition that changes nothing", "Condition qui ne change rien"),
        message: (
            "{0} changes nothing: {1}",
            "{0} ne change rien : {1}"),
        description: (
            "The rule decides the same of everybody without this condition.",
            "Une condition ne change rien."),
        remede: "Retirez-la, ou corrigez ce qu'elle demande.");

    internal static readonly Descriptor Trivial = Error("RNCP0026",
        title: ("Rule that is always or never satisfied", "Règle toujours ou jamais satisfaite"),
        message: (
            "{0} is {1}: {2}",
            "{0} {1} : {2}"),
        description: (
            "A condition that everybody or nobody satisfies, or a rule that is asked of nobody, decides nothing.",
            "Une règle que tout le monde, ou personne, satisfait."),
        remede: "Un groupe vide, une expérience sans secteur, ou toutes les voies fermées : complétez.");

    internal static readonly Descriptor UnsaidNumber = Warning("RNCP0029",
        title: ("Number that its quote does not say", "Nombre que sa citation ne dit pas"),
        message: (
            "'{0}' says {1}, and the quote « {2} » says {3}: correct what is out of date, or write in a remarque where {1} comes from",
            "« {0} » dit {1}, et la citation « {2} » dit {3} : corrigez ce qui a vieilli, ou écrivez dans une remarque d'où vient {1}"),
        description: (
            "A rule has a duration or a level that the words it quotes do not say, in figures or in letters.",
            "Un nombre de la règle (mois, niveau) que sa citation ne dit ni en chiffres ni en lettres."),
        remede: "L'un des deux est resté en arrière : corrigez-le ; si la page le dit autrement, une `remarque` sur la valeur.");
}
