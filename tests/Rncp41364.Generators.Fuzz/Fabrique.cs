using System.Text;
using Rncp.Format;
using Rncp.Generators;

namespace Rncp.Fuzz;

/// <summary>Makes the inputs of a run. Each depends on the seed and on its number only, so that any can be made again.</summary>
internal sealed class Fabrique
{
    private static readonly string[] Espaces =
    [
        "A", "A.B", "Bloc", "A.Bloc", "Certification.Donnees", "System", "System.Text", "System.MemoryExtensions", "System.Array", "Rncp", "Rncp.A", "A.Rncp", "rncp", "Rncp999", "Rncp41364", "global", "global.A", "record", "var", "dynamic", "file.required", "await", "yield.field", "partial", "nint", "T", "_", "__A",
        "class", "A.class", "@class", "A..B", ".A", "A.", "A;B", "A{}", "A\nB", "A B", "1A", "Été", "E\u0301te\u0301", "A\u200DB", "A\u202E", "\uFF21", "\U00010400", "\\u0041", "A//", "A/*", "<A>", "Microsoft", "Xunit", "global::A",
    ];

    private static readonly string[] Visibilites = ["public", "internal", "Public", "private", "file", "protected internal", "public sealed", "", " internal ", "public class X {} public", "\n"];

    private static readonly string[] Chemins =
    [
        "fiche.referentiel.json", "/a/b/é à.referentiel.json", "C:\\a\\b.referentiel.json", "../..//x.referentiel.json", ".referentiel.json", "a\".referentiel.json", "a\n.referentiel.json", "a\0.referentiel.json", "a\u202E.referentiel.json", "a|<>*?.REFERENTIEL.JSON", "\ud800.referentiel.json", "a{0}.referentiel.json", "  .referentiel.json",
    ];

    private readonly string _racine;
    private readonly Arbre[] _fiches;
    private readonly Arbre _essai;
    private readonly Grammaire _grammaire;
    private readonly Mutations _mutations;
    private readonly int _graine;

    /// <param name="graine">The seed.</param>
    /// <param name="racine">The root of the repository.</param>
    internal Fabrique(int graine, string racine)
    {
        _graine = graine;
        _racine = racine;
        _fiches = [.. Directory.GetFiles(Path.Combine(racine, "tests/fiches"), "RNCP*.json").Order(StringComparer.Ordinal)
            .Append(Path.Combine(racine, "tests/Rncp41364.FicheFigee/referentiel.json")).Select(File.ReadAllText).Select(Arbre.Lire)];
        _essai = _fiches.MinBy(fiche => fiche.ToString().Length)!;
        _grammaire = new Grammaire(_fiches);
        _mutations = new Mutations(_grammaire, _fiches);
    }

    /// <summary>The fiches of the repository, as they are: each in a namespace of its own, and so compiled whatever the others have.</summary>
    internal IEnumerable<Entree> Fiches() => Directory.GetFiles(Path.Combine(_racine, "tests/fiches"), "*.json").Order(StringComparer.Ordinal)
        .Append(Path.Combine(_racine, "tests/Rncp41364.FicheFigee/referentiel.json"))
        .Select((fichier, i) => new Entree(-1 - i, File.ReadAllBytes(fichier), Chemins[0], new Dictionary<string, string> { [ModelOptions.NamespaceMetadata] = $"Fiche{i}" }, []));

    internal Entree Faire(long numero)
    {
        var hasard = new Random(HashCode(_graine, numero));
        var noms = new List<string>();
        // The small file has one of everything; now and then a real one, or one that the grammar makes.
        var fiche = hasard.Next(40) switch
        {
            0 => Hostilites.Un(_fiches, hasard).Copie(),
            1 => _grammaire.Valeur(Format.Referentiel.Root, hasard),
            _ => _essai.Copie(),
        };
        for (var i = hasard.Next(4) == 0 ? hasard.Next(2, 9) : 1; i > 0; i--) noms.Add(_mutations.Muter(fiche, hasard));

        var texte = fiche.ToString();
        if (hasard.Next(12) == 0) texte = Brut(texte, hasard, noms);
        var octets = Encoder(texte, hasard, noms);
        if (hasard.Next(15) == 0) octets = Abimer(octets, hasard, noms);

        var options = new Dictionary<string, string> { [ModelOptions.NamespaceMetadata] = $"F{numero}" };
        var chemin = Chemins[0];
        if (hasard.Next(25) == 0) (options, chemin) = Projet(hasard, noms);
        return new Entree(numero, octets, chemin, options, noms);
    }

    private static string Brut(string texte, Random hasard, List<string> noms)
    {
        var ou = hasard.Next(texte.Length);
        switch (hasard.Next(6))
        {
            case 0: noms.Add("text cut out"); return texte.Remove(ou, Math.Min(hasard.Next(1, 200), texte.Length - ou));
            case 1: noms.Add("text inserted"); return texte.Insert(ou, Hostilites.Texte(hasard));
            case 2: noms.Add("token inserted"); return texte.Insert(ou, Hostilites.Valeur(hasard));
            case 3: noms.Add("CR only"); return texte.Replace('\n', '\r');
            case 4: noms.Add("CR LF"); return texte.Replace("\n", "\r\n", StringComparison.Ordinal);
            default: noms.Add("text moved"); return texte[ou..] + texte[..ou];
        }
    }

    private static byte[] Encoder(string texte, Random hasard, List<string> noms)
    {
        if (hasard.Next(40) > 0) return Encoding.UTF8.GetBytes(texte);
        Encoding encodage = hasard.Next(5) switch { 0 => Encoding.Unicode, 1 => Encoding.BigEndianUnicode, 2 => Encoding.UTF32, 3 => Encoding.Latin1, _ => Encoding.UTF8 };
        noms.Add("as " + encodage.WebName);
        return [.. hasard.Next(4) == 0 ? [] : encodage.GetPreamble(), .. encodage.GetBytes(texte)];
    }

    private static byte[] Abimer(byte[] octets, Random hasard, List<string> noms)
    {
        noms.Add("bytes");
        if (octets.Length == 0 || hasard.Next(3) == 0) return octets[..hasard.Next(octets.Length + 1)];
        for (var i = hasard.Next(1, 4); i > 0; i--) octets[hasard.Next(octets.Length)] = (byte)hasard.Next(256);
        return octets;
    }

    private static (Dictionary<string, string> Options, string Chemin) Projet(Random hasard, List<string> noms)
    {
        noms.Add("options of the project");
        var options = new Dictionary<string, string>();
        if (hasard.Next(2) == 0) options[ModelOptions.NamespaceMetadata] = Espace(hasard);
        if (hasard.Next(3) == 0) options[ModelOptions.RootNamespaceProperty] = Espace(hasard);
        if (hasard.Next(3) == 0) options[ModelOptions.VisibilityMetadata] = Hostilites.Un(Visibilites, hasard);
        if (hasard.Next(4) == 0) options[ModelOptions.VisibilityProperty] = Hostilites.Un(Visibilites, hasard);
        return (options, Hostilites.Un(Chemins, hasard));
    }

    private static string Espace(Random hasard) => hasard.Next(8) switch
    {
        0 => Hostilites.Texte(hasard),
        1 => "A" + Hostilites.Texte(hasard),
        2 => string.Join('.', Enumerable.Repeat(new string('A', hasard.Next(1, 600)), hasard.Next(1, 9))),
        _ => Hostilites.Un(Espaces, hasard),
    };

    /// <summary>The one of the framework differs from a process to another.</summary>
    private static int HashCode(int graine, long numero)
    {
        var melange = unchecked((ulong)numero * 0x9E3779B97F4A7C15UL + (ulong)graine * 0xD1B54A32D192ED03UL);
        return (int)((melange ^ (melange >> 31)) & int.MaxValue);
    }
}
