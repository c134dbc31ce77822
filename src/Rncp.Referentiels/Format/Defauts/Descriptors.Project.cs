namespace Rncp.Format;

/// <summary>What a project that compiles fiches gets wrong: only the compiler says it.</summary>
internal static partial class Descriptors
{
    internal static readonly Descriptor SameFiche = Error("RNCP0013",
        title: ("Two files for one fiche", "Deux fichiers pour une fiche"),
        message: (
            "{0} is already described by '{1}': a project takes one file for each fiche, so remove one",
            "« {1} » décrit déjà {0} : un projet prend un seul fichier par fiche, retirez-en un"),
        description: (
            "Two files of the project have the same code: the first one is compiled, and this one is not.",
            "Deux fichiers pour une fiche."),
        remede: "Retirez-en un du projet.");

    internal static readonly Descriptor Host = Error("RNCP0014",
        title: ("The project cannot compile the model", "Le projet ne peut pas compiler le modèle"),
        message: (
            "The model of a fiche cannot be compiled here: {0}",
            "Le modèle d'une fiche ne peut pas être compilé ici : {0}"),
        description: (
            "The project asks for a C# that is too old, or does not reference Rncp.Vocabulary in the version of the generator.",
            "Le projet ne peut pas compiler le modèle."),
        remede: "Pour le développeur : C# 12, et `Rncp.Vocabulary` de la même version.");

    internal static readonly Descriptor Options = Error("RNCP0024",
        title: ("Namespace or visibility that cannot be used", "Espace de noms ou visibilité refusés"),
        message: (
            "The {0} '{1}' that the project gives for this fiche cannot be used: {2}",
            "La valeur « {1} » ({0}) que le projet donne pour cette fiche ne peut pas servir : {2}"),
        description: (
            "The project gives a namespace or a visibility for the generated types that C# does not take.",
            "Un espace de noms ou une visibilité que C# refuse."),
        remede: "Pour le développeur, dans le projet.");

    internal static readonly Descriptor SameNamespace = Error("RNCP0025",
        title: ("Two fiches in one namespace", "Deux fiches dans un espace de noms"),
        message: (
            "The namespace {0} is already taken by the types of '{1}': give each fiche a namespace of its own",
            "L'espace de noms {0} a déjà les types de « {1} » : donnez à chaque fiche le sien"),
        description: (
            "Each fiche has its own Bloc, Metier ..., so two fiches cannot share a namespace: the first file is compiled.",
            "Deux fiches dans un espace de noms."),
        remede: "Pour le développeur : un `Namespace` pour chacune.");

    internal static readonly Descriptor TooMuch = Error("RNCP0028",
        title: ("Too much to compile", "Trop à compiler"),
        message: (
            "{0} {1} {2}, and {3} is the most that is compiled: {4}",
            "{0} {1} {2}, et {3} est le plus qui soit compilé : {4}"),
        description: (
            "The texts of the fiches of a project are more than one assembly holds, or a set has more members than compile in seconds.",
            "Trop à compiler."),
        remede: "Pour le développeur : moins de fiches par projet.");

    internal static readonly Descriptor InReference = Error("RNCP0038",
        title: ("Fiche that a reference has", "Fiche qu'une référence a déjà"),
        message: (
            "{0} is already in the assembly '{1}', which this project references: {2}",
            "{0} est déjà dans l'assembly « {1} », que ce projet référence : {2}"),
        description: (
            "A project that references a library with a fiche has its types, and cannot compile them again.",
            "Une bibliothèque que le projet référence a déjà cette fiche, ou son espace de noms."),
        remede: "Pour le développeur : se servir de ses types, et retirer le fichier du projet ; ou donner à la fiche un autre espace "
            + "de noms.");

    internal static readonly Descriptor TooLate = Error("RNCP0039",
        title: ("Référentiel that does not reach the generator", "Référentiel qui n'arrive pas au générateur"),
        message: (
            "The référentiel '{0}' does not reach the generator, since a target adds it after the compiler was told of its files: "
                + "write BeforeTargets=\"TakeReferentiels\" in that target",
            "Le référentiel « {0} » n'arrive pas au générateur, car une cible l'ajoute après que le compilateur a reçu ses fichiers : "
                + "écrivez BeforeTargets=\"TakeReferentiels\" dans cette cible"),
        description: (
            "A target adds, changes or removes a Referentiel item after the compiler was told of its files.",
            "Un `Referentiel` du projet n'arrive pas au générateur : une cible l'ajoute, ou le change, trop tard."),
        remede: "Pour le développeur : une cible avec `BeforeTargets=\"TakeReferentiels\"`.");

    // A warning: the generator sees no item without its targets, and a Directory.Build.props may give it to projects that have none.
    internal static readonly Descriptor CutOff = Warning("RNCP0040",
        title: ("Generator without its targets", "Générateur sans ses cibles"),
        message: (
            "The generator is referenced without its targets, and no Referentiel item of this project reaches it: if it has any, write "
                + "<Import Project=\"...\" /> with the path of its buildTransitive/Rncp41364.Generators.targets (for a package, add "
                + "buildTransitive to its IncludeAssets), or give each file as AdditionalFiles, with a name that ends in "
                + "'.referentiel.json'",
            "Le générateur est référencé sans ses cibles, et aucun élément Referentiel de ce projet ne lui arrive : s'il en a, écrivez "
                + "<Import Project=\"...\" /> avec le chemin de son buildTransitive/Rncp41364.Generators.targets (pour un paquet, "
                + "ajoutez buildTransitive à ses IncludeAssets), ou donnez chaque fichier en AdditionalFiles, avec un nom en « "
                + ".referentiel.json »"),
        description: (
            "The generator is referenced without the targets that tell it of the Referentiel items, and gets no file.",
            "Le projet a le générateur sans ses cibles, et ne lui donne aucun fichier."),
        remede: "Pour le développeur : l'`Import` que donne le message ; sans fiche dans le projet, `NoWarn`.");
}
