using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Rncp.Noyau;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Candidatures.Mots;
using Rncp.Outil.Execution;

namespace Rncp.Outil.Candidatures.Csv;

/// <summary>
/// What each column of a CSV is, by its name. Names are read whatever the case, the accents, the blanks and the signs. A name that is
/// nearly one of ours, or begins as one, is an error: a fact of a person would be lost without a word.
/// </summary>
internal sealed partial class Colonnes
{
    private const string DateEntree = "date_entree";

    private static readonly string[] DUnCandidat =
    [
        "id", "nom", "voie", DateEntree, "niveau", "niveau_1969", "baccalaureat", "baccalaureat_obtenu_le",
        "experiences", "evaluation_favorable", "etabli_le",
    ];

    private static readonly string[] DUneExperience = ["secteur", "debut", "fin", "quotite", "nature", "justificatif", "secteur_voisin"];

    private static readonly Dictionary<string, string> Connues = DUnCandidat.ToDictionary(MotCle.Simplifier);

    private static readonly Dictionary<string, string> Synonymes = new()
    {
        ["identifiant"] = "id", ["candidat"] = "nom", ["le"] = DateEntree, ["datedentree"] = DateEntree, ["bac"] = "baccalaureat",
        ["evaluation"] = "evaluation_favorable",
    };

    /// <summary>How the names of facts begin, in this format or in JSON. A name of a person may begin as it likes.</summary>
    private static readonly string[] Debuts =
        ["exp", "titre", "niveau", "bac", "diplome", "evaluation", "etabli", "voie", "dateentree", "datedentree"];

    private readonly Dictionary<string, int> _places = [];

    /// <summary>Reads the first record of a file.</summary>
    /// <exception cref="FichierIllisibleException">A name is given twice or nearly known, or the day of the entry is not there.</exception>
    internal Colonnes(IReadOnlyList<string> noms, long ligne)
    {
        Nombre = noms.Count;
        var ignorees = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < noms.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(noms[i])) continue;
            if (Nommer(noms[i]) is { } nom)
            {
                if (!_places.TryAdd(nom, i))
                    throw Faute($"colonne {i + 1}", $"la colonne {Citation.De(noms[i])} est donnée deux fois. N'en garder qu'une.");
            }
            else if (Conseil(MotCle.Simplifier(noms[i])) is { } conseil)
                throw Faute($"colonne {i + 1}", $"la colonne {Citation.De(noms[i])} est inconnue. {conseil}");
            else ignorees.Add(noms[i]);
        }
        if (!_places.ContainsKey(DateEntree))
        {
            throw Faute(null, $"il manque la colonne « {DateEntree} », le jour de l'entrée. La première ligne nomme les colonnes : "
                + $"{string.Join(", ", DUnCandidat)}, exp1_secteur, exp1_debut, exp1_fin...");
        }
        Ignorees = ignorees.ToImmutable();
        Experiences =
        [
            .. Enumerable.Range(1, 99).Select(numero => Array.ConvertAll(DUneExperience, champ => Place($"exp{numero}_{champ}")))
                .Where(une => Array.Exists(une, colonne => colonne.Place is not null)),
        ];

        FichierIllisibleException Faute(string? endroit, string message) => new(new ErreurLigne(ligne, endroit, message));
    }

    /// <summary>How many columns there are.</summary>
    internal int Nombre { get; }

    /// <summary>The names that say nothing of the entry.</summary>
    internal ImmutableArray<string> Ignorees { get; }

    /// <summary>The columns of each experience, in the order in which the message names them.</summary>
    internal ImmutableArray<Colonne[]> Experiences { get; }

    internal Colonne Place(string nom) => new(nom, _places.TryGetValue(nom, out var place) ? place : null);

    /// <summary>The name of ours that is meant; null when none is.</summary>
    private static string? Nommer(string nom)
    {
        var simple = MotCle.Simplifier(nom);
        if (Connues.TryGetValue(simple, out var connue) || Synonymes.TryGetValue(simple, out connue)) return connue;
        if (NomDExperience().Match(simple) is not { Success: true } lue) return null;
        var champ = DUneExperience.FirstOrDefault(champ => MotCle.Simplifier(champ) == lue.Groups["champ"].Value);
        return champ is null ? null : $"exp{lue.Groups["numero"].Value}_{champ}";
    }

    /// <summary>What to write instead of a name that is nearly one of ours; null for a column of others.</summary>
    private static string? Conseil(string simple)
    {
        if (MotProche.Parmi(Connues.Keys, simple) is { } connue) return $"Vouliez-vous dire « {Connues[connue]} » ?";
        if (NomDExperience().Match(simple) is { Success: true } lue)
        {
            string[] siennes = [.. DUneExperience.Select(champ => $"exp{lue.Groups["numero"].Value}_{champ}")];
            return MotProche.Parmi(siennes, $"exp{lue.Groups["numero"].Value}_{lue.Groups["champ"].Value}") is { } proche
                ? $"Vouliez-vous dire « {proche} » ?"
                : $"D'une expérience se disent {string.Join(", ", siennes)}.";
        }
        if (!Array.Exists(Debuts, debut => simple.StartsWith(debut, StringComparison.Ordinal))) return null;
        return simple.StartsWith("exp", StringComparison.Ordinal)
            ? "Une expérience s'écrit exp1_secteur, exp1_debut, exp1_fin..., et leur liste, « experiences »."
            : "Elle commence comme une des nôtres, et n'en est pas une : "
                + $"{string.Join(", ", DUnCandidat)}. La renommer si elle dit autre chose.";
    }

    [GeneratedRegex("^exp(erience)?(?<numero>[1-9][0-9]?)(?<champ>[a-z]+)$")]
    private static partial Regex NomDExperience();
}

/// <summary>A column of ours.</summary>
/// <param name="Place">Its place, from 0; null when the file does not have it.</param>
internal readonly record struct Colonne(string Nom, int? Place);
