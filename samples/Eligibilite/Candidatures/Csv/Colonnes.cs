using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Exemple.Candidatures.Format;
using Rncp.Noyau;

namespace Exemple.Candidatures.Csv;

/// <summary>What each column of a CSV is, by its name. Names are read whatever the case, the accents, the blanks and the signs.</summary>
internal sealed partial class Colonnes
{
    internal const string Nom = "nom", Identifiant = "id", Voie = "voie", DateEntree = "date_entree",
        Niveau = "niveau", Niveau1969 = "niveau_1969", Baccalaureat = "baccalaureat", BaccalaureatLe = "baccalaureat_obtenu_le",
        Experiences = "experiences", Evaluation = "evaluation_favorable", EtabliLe = "etabli_le",
        Secteur = "secteur", Debut = "debut", Fin = "fin", Quotite = "quotite",
        Nature = "nature", Justificatif = "justificatif", SecteurVoisin = "secteur_voisin";

    private static readonly string[] DUnCandidat =
        [Identifiant, Nom, Voie, DateEntree, Niveau, Niveau1969, Baccalaureat, BaccalaureatLe, Experiences, Evaluation, EtabliLe];

    private static readonly string[] DUneExperience = [Secteur, Debut, Fin, Quotite, Nature, Justificatif, SecteurVoisin];

    private static readonly Dictionary<string, string> Synonymes = new()
    {
        ["identifiant"] = Identifiant,
        ["candidat"] = Nom,
        ["le"] = DateEntree,
        ["datedentree"] = DateEntree,
        ["bac"] = Baccalaureat,
        ["evaluation"] = Evaluation,
    };

    private static readonly Dictionary<string, string> Connues = DUnCandidat.ToDictionary(MotCle.Simplifier);

    private readonly Dictionary<string, int> _places = [];

    /// <summary>Reads the first record of a file.</summary>
    /// <exception cref="FichierIllisibleException">A name is given twice or nearly known, or the day of the entry is not there.</exception>
    internal Colonnes(IReadOnlyList<string> noms, long ligne)
    {
        var ignorees = ImmutableArray.CreateBuilder<string>();
        Nombre = noms.Count;
        for (var i = 0; i < noms.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(noms[i])) continue;
            if (Cle(noms[i]) is { } cle)
            {
                if (!_places.TryAdd(cle, i))
                    throw Faute($"colonne {i + 1}", $"la colonne {Citation.De(noms[i])} est donnée deux fois. N'en garder qu'une.");
            }
            else if (MotProche.Parmi(Connues.Keys, MotCle.Simplifier(noms[i])) is { } proche)
            {
                throw Faute($"colonne {i + 1}",
                    $"la colonne {Citation.De(noms[i])} est inconnue. Vouliez-vous dire « {Connues[proche]} » ?");
            }
            else ignorees.Add(noms[i]);
        }
        if (!Porte(DateEntree))
        {
            throw Faute(null, $"il manque la colonne « {DateEntree} », le jour de l'entrée. La première ligne nomme les colonnes : "
                + $"{string.Join(", ", DUnCandidat)}, exp1_secteur, exp1_debut, exp1_fin...");
        }
        Ignorees = ignorees.ToImmutable();
        Experience =
        [
            .. _places.Keys.Select(cle => cle.Split('.')).Where(cle => cle.Length == 2)
                .Select(cle => int.Parse(cle[0], CultureInfo.InvariantCulture)).Distinct().Order(),
        ];

        FichierIllisibleException Faute(string? endroit, string message) => new(new ErreurLigne(ligne, endroit, message));
    }

    /// <summary>How many columns there are.</summary>
    internal int Nombre { get; }

    /// <summary>The names that say nothing of the entry.</summary>
    internal ImmutableArray<string> Ignorees { get; }

    /// <summary>The numbers of the experiences that have columns.</summary>
    internal ImmutableArray<int> Experience { get; }

    /// <summary>The key of a column of an experience.</summary>
    internal static string DExperience(int numero, string champ) => $"{numero.ToString(CultureInfo.InvariantCulture)}.{champ}";

    internal bool Porte(string cle) => _places.ContainsKey(cle);

    /// <summary>The place of a column, from 0; null when the file does not have it.</summary>
    internal int? Place(string cle) => _places.TryGetValue(cle, out var place) ? place : null;

    private static string? Cle(string nom)
    {
        var simple = MotCle.Simplifier(nom);
        if (Connues.TryGetValue(simple, out var connue) || Synonymes.TryGetValue(simple, out connue)) return connue;
        if (NomDExperience().Match(simple) is not { Success: true } lue) return null;
        var champ = DUneExperience.FirstOrDefault(champ => MotCle.Simplifier(champ) == lue.Groups["champ"].Value);
        return champ is null ? null : DExperience(int.Parse(lue.Groups["numero"].Value, CultureInfo.InvariantCulture), champ);
    }

    [GeneratedRegex("^exp(erience)?(?<numero>[1-9][0-9]?)(?<champ>[a-z]+)$")]
    private static partial Regex NomDExperience();
}
