using System.Collections.Generic;
using System.Linq;

namespace Rncp.Format;

/// <summary>
/// Every diagnostic: the defects of files, and what a project that compiles their models can get wrong. A page of
/// docs/diagnostics/ explains each, with an example and its cure.
/// </summary>
internal static class Descriptors
{
    internal static readonly Descriptor Syntax = Error("RNCP0001", "The file is not JSON",
        message: "This is not JSON: {0}",
        description: "The file stops being JSON at this place. Only the first mistake is told: mended, it lets the rest be read.");

    internal static readonly Descriptor Encoding = Error("RNCP0002", "The file is not UTF-8 text",
        message: "This file cannot be read as UTF-8: {0}",
        description: "The file does not exist, is in another encoding, or has bytes that are not UTF-8.");

    internal static readonly Descriptor UnknownProperty = Error("RNCP0003", "Unknown property",
        message: "'{0}' is not a property of {1}: {2}",
        description: "The format has no property of that name at this place.");

    internal static readonly Descriptor MissingProperty = Error("RNCP0004", "Missing property",
        message: "'{0}' is missing in {1}: write its value or, if the source gives none, {2}",
        description: "Every property of the format is written, with its value or with why there is none, "
            + "so that nothing is forgotten in silence.");

    internal static readonly Descriptor WrongKind = Error("RNCP0005", "Value of the wrong kind",
        message: "'{0}' is {1} here, and should be {2}",
        description: "A text stands where a number is due, or null, or a malformed statement of why there is no value.");

    internal static readonly Descriptor BadFormat = Error("RNCP0006", "Malformed value",
        message: "'{0}' is not {1}",
        description: "A code, a key, a date, a number or a word does not have its form.");

    internal static readonly Descriptor DuplicateProperty = Error("RNCP0007", "Property given twice",
        message: "'{0}' is given twice in {1}: keep one",
        description: "JSON readers keep one of two properties of the same name, and not all the same one.");

    internal static readonly Descriptor Duplicate = Error("RNCP0008", "Duplicate code, key or number",
        message: "{0} '{1}' is already used at line {2}: each is given once, and never reused",
        description: "Codes, keys and numbers are given once, whatever their case, "
            + "since the members of the model are told apart by them.");

    internal static readonly Descriptor EitherOr = Error("RNCP0009", "Exactly one of several properties",
        message: "{0} has {1}: exactly one of them says it, as a list when the source can be cut safely, else as a text",
        description: "Compétences, attested compétences and métiers are a list when the source can be cut safely, else a text: "
            + "one of them.");

    internal static readonly Descriptor UnknownReference = Error("RNCP0010", "Reference to nothing",
        message: "'{0}' is not {1} of this fiche: {2}",
        description: "A bloc, a compétence, a sector, a route or a paragraph is named that the fiche does not have.");

    internal static readonly Descriptor FalseDifference = Error("RNCP0011", "Declared difference that is not one",
        message: "The declared differences with {0} are [{1}], but the two wordings differ by [{2}]",
        description: "An item of competencesAttestees declares how its wording differs from the one in the bloc, "
            + "and the build compares the two.");

    internal static readonly Descriptor ReservedName = Error("RNCP0012", "Key that cannot be an identifier",
        message: "'{0}' cannot be a key: the type {1} already has a member of that name, so choose another one",
        description: "A key becomes a member of a generated class, which has members of its own already.");

    internal static readonly Descriptor SameFiche = Error("RNCP0013", "Two files for one fiche",
        message: "{0} is already described by '{1}': a project takes one file for each fiche, so remove one",
        description: "Two files of the project have the same code: the first one is compiled, and this one is not.");

    internal static readonly Descriptor Host = Error("RNCP0014", "The project cannot compile the model",
        message: "The model of a fiche cannot be compiled here: {0}",
        description: "The project asks for a C# that is too old, or does not reference Rncp.Vocabulary in the version of the generator.");

    internal static readonly Descriptor Typography = Error("RNCP0015", "Text that is not normalised",
        message: "This text has {0}: a text of a référentiel is trimmed, each run of blanks or no-break spaces is one space, "
            + "each accent is one character with its letter, and every character is visible",
        description: "A text has a blank too many, a line break, a character that is invisible, lost or not in the normal form C, "
            + "or an accent apart from its letter.");

    internal static readonly Descriptor FalseQuote = Error("RNCP0016", "Quote that is not in the text",
        message: "'{0}' is not in {1}: {2}",
        description: "What a rule quotes stands word for word in the paragraph that it names, or in the composition of every jury.");

    internal static readonly Descriptor UnquotedText = Warning("RNCP0017", "Prerequisite that no rule quotes",
        message: "No rule quotes « {0} »: write the condition that it states, or list its words in nonFormalise",
        description: "A sentence of prerequisEntree of which the rule of entry quotes no word is decided by nobody.");

    internal static readonly Descriptor MalformedCondition = Error("RNCP0018", "Malformed condition",
        message: "The condition '{0}' {1}: {2}",
        description: "A condition asks for exactly one thing, with the words of the fiche that it comes from, "
            + "and with the duration that its reading takes.");

    internal static readonly Descriptor FailingExample = Error("RNCP0019", "Example that fails",
        message: "The example '{0}' expects {1}, and the rule gives {2}: {3}",
        description: "The examples beside a rule are run with it, by the code that applications run, and this one gives something else.");

    internal static readonly Descriptor DateOrder = Error("RNCP0020", "Dates in the wrong order",
        message: "{0} is {1}, after {2}, which is {3}: one of the two is wrong, or they are in each other's place",
        description: "A registration is decided and takes effect before its end, "
            + "and the last day to deliver comes no sooner than that end.");

    internal static readonly Descriptor UselessCondition = Warning("RNCP0021", "Condition that changes nothing",
        message: "{0} changes nothing: {1}",
        description: "The rule decides the same of everybody without this condition.");

    internal static readonly Descriptor RepeatedCompetence = Warning("RNCP0022", "Compétence in two blocs",
        message: "{0} has the wording of {1} at line {2}: a compétence belongs to one bloc, unless the fiche itself repeats it, "
            + "which memeQue says",
        description: "Two compétences of two blocs, or of a bloc and of the fiche, have the same wording: most often a copy that was "
            + "left there.");

    internal static readonly Descriptor TooLarge = Error("RNCP0023", "File too large",
        message: "This file has {0} characters, and a référentiel has {1} at most: make one file for each certification",
        description: "A file far larger than any fiche is not read, so that it does not make the compiler slow.");

    internal static readonly Descriptor Options = Error("RNCP0024", "Namespace or visibility that cannot be used",
        message: "The {0} '{1}' that the project gives for this fiche cannot be used: {2}",
        description: "The project gives a namespace or a visibility for the generated types that C# does not take.");

    internal static readonly Descriptor SameNamespace = Error("RNCP0025", "Two fiches in one namespace",
        message: "The namespace {0} is already taken by the types of '{1}': give each fiche a namespace of its own",
        description: "Each fiche has its own Bloc, Metier ..., so two fiches cannot share a namespace: the first file is compiled.");

    internal static readonly Descriptor Trivial = Error("RNCP0026", "Rule that is always or never satisfied",
        message: "{0} is {1}: {2}",
        description: "A condition that everybody or nobody satisfies, or a rule that is asked of nobody, decides nothing.");

    internal static readonly Descriptor TooMany = Error("RNCP0027", "Too many values",
        message: "{0} has {1} {2}, and {3} is the most that is read: "
            + "what one fiche says is far smaller, so make one file for each certification",
        description: "A file or a rule far larger than any fiche has is not compiled, so that the compiler does not seem to hang.");

    internal static readonly Descriptor TooMuch = Error("RNCP0028", "Too much to compile",
        message: "{0} {1} {2}, and {3} is the most that is compiled: {4}",
        description: "The texts of the fiches of a project are more than one assembly holds, "
            + "or a set has more members than compile in seconds.");

    internal static readonly Descriptor UnsaidNumber = Warning("RNCP0029", "Number that its quote does not say",
        message: "'{0}' says {1}, and the quote « {2} » says {3}: correct what is out of date, or write in a remarque where {1} comes from",
        description: "A rule has a duration or a level that the words it quotes do not say, in figures or in letters.");

    internal static readonly Descriptor ImpossibleDate = Warning("RNCP0030", "Date that cannot be",
        message: "{0} is {1}, {2}: correct what is wrong, or write in a remarque that the source prints it so",
        description: "A day or a year is before the register, after the source that prints it, or far after everything else.");

    internal static readonly Descriptor EndBefore = Warning("RNCP0031", "End before other dates",
        message: "{0} is {1}, {2}: correct the one that is wrong, or write in a remarque that the source prints it so",
        description: "The registration ends before something that happens while it lasts.");

    internal static readonly Descriptor RareLetter = Warning("RNCP0032", "Letter unlike the others",
        message: "This text has {0} in « {1} », {2}: write {3} or, if the source prints it so, say it in a remarque",
        description: "A text has an apostrophe or another sign that readers take for the one of the rest of its list, "
            + "or a letter of another alphabet.");

    internal static readonly Descriptor Contradiction = Error("RNCP0033", "Values that contradict each other",
        message: "'{0}' says {1}, and {2} says {3}: {4}",
        description: "Two values of a fiche cannot both be true, such as the number of a bloc and its code.");

    internal static readonly Descriptor RepeatedItem = Error("RNCP0034", "Item given twice",
        message: "This item of '{0}' says what the one of line {1} says: keep one or, if the source prints both, say so in a remarque",
        description: "A list has the same item twice: most often a copy that was left there.");

    internal static readonly Descriptor OddRoute = Warning("RNCP0035", "Closed route with a jury",
        message: "The route {0} is closed, and has a jury: correct one of the two, or write in a remarque that the source prints it so",
        description: "A route of access is closed, and the fiche gives the composition of its jury.");

    internal static readonly Descriptor WrittenTwice = Warning("RNCP0036", "Attested compétence that is one of a bloc",
        message: "This wording is that of {0}: write {{ \"competence\": \"{0}\" }} in its place or, if it is another one, "
            + "say so in a remarque",
        description: "An item of competencesAttestees repeats the wording of a compétence of a bloc, instead of naming it.");

    internal static readonly Descriptor OtherRegister = Warning("RNCP0037", "Section of the other register",
        message: "The fiches of the RS have no {0}: remove it or, if the source prints it, say so in a remarque{1}",
        description: "A fiche of the RS has a level, a code ROME, a bloc or a route by apprenticeship, as those of the RNCP have.");

    internal static readonly Descriptor InReference = Error("RNCP0038", "Fiche that a reference has",
        message: "{0} is already in the assembly '{1}', which this project references: {2}",
        description: "A project that references a library with a fiche has its types, and cannot compile them again.");

    internal static readonly Descriptor TooLate = Error("RNCP0039", "Référentiel that does not reach the generator",
        message: "The référentiel '{0}' does not reach the generator, since a target adds it after the compiler was told of its files: "
            + "write BeforeTargets=\"TakeReferentiels\" in that target",
        description: "A target adds, changes or removes a Referentiel item after the compiler was told of its files.");

    // A warning: the generator sees no item without its targets, and a Directory.Build.props may give it to projects that have none.
    internal static readonly Descriptor CutOff = Warning("RNCP0040", "Generator without its targets",
        message: "The generator is referenced without its targets, and no Referentiel item of this project reaches it: if it has any, "
            + "write <Import Project=\"...\" /> with the path of its buildTransitive/Rncp41364.Generators.targets "
            + "(for a package, add buildTransitive to its IncludeAssets), "
            + "or give each file as AdditionalFiles, with a name that ends in '.referentiel.json'",
        description: "The generator is referenced without the targets that tell it of the Referentiel items, and gets no file.");

    internal static readonly Descriptor Internal = Error("RNCP0099", "Defect of the generator",
        message: "The generator failed on this file, which is a defect of the generator, not of the file; please report it: {0}",
        description: "The generator failed, and says so instead of failing the build without a word.");

    private static readonly Dictionary<string, Descriptor> ById = new[]
    {
        Syntax, Encoding, UnknownProperty, MissingProperty, WrongKind, BadFormat, DuplicateProperty, Duplicate, EitherOr,
        UnknownReference, FalseDifference, ReservedName, SameFiche, Host, Typography, FalseQuote, UnquotedText, MalformedCondition,
        FailingExample, DateOrder, UselessCondition, RepeatedCompetence, TooLarge, Options, SameNamespace, Trivial, TooMany, TooMuch,
        UnsaidNumber, ImpossibleDate, EndBefore, RareLetter, Contradiction, RepeatedItem, OddRoute, WrittenTwice, OtherRegister,
        InReference, TooLate, CutOff, Internal,
    }.ToDictionary(descriptor => descriptor.Id);

    internal static IEnumerable<Descriptor> All => ById.Values;

    internal static Descriptor Get(string id) => ById[id];

    private static Descriptor Error(string id, string title, string message, string description) =>
        new(id, Severity.Error, title, message, description);

    private static Descriptor Warning(string id, string title, string message, string description) =>
        new(id, Severity.Warning, title, message, description);
}
